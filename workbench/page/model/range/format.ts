import type { CellStyle } from '../../grid/grid';
import { follows } from '../behaviours/behaviours';
import { defineClass, type Property } from '../interpreter/defineClass';
import { booleanArgument, textArgument } from '../objects/values';
import { hostError } from '../protocol/hostError';
import { requireUnprotected } from './cells';
import type { RangeState } from './rangeState';

function setStyle(range: RangeState, style: CellStyle): void {
  requireUnprotected(range);
  range.book.grid.setStyle(range.area, style);
}

function styleOf({ book, area }: RangeState): CellStyle {
  return book.grid.style(area);
}

const namedColours: ReadonlyMap<string, string> = new Map([
  ['black', '#000000'],
  ['white', '#FFFFFF'],
  ['red', '#FF0000'],
  ['green', '#008000'],
  ['blue', '#0000FF'],
  ['yellow', '#FFFF00'],
  ['gray', '#808080'],
  ['orange', '#FFA500'],
]);

/** A colour as `#RRGGBB`; the library also takes names of HTML. */
export function colourArgument(value: unknown): string {
  const text = textArgument(value);
  const colour = namedColours.get(text.toLowerCase()) ?? text;
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw hostError('InvalidArgument');
  return colour.toUpperCase();
}

function positive(value: unknown): number {
  if (typeof value !== 'number' || !(value > 0)) throw hostError('InvalidArgument');
  return value;
}

const fill = defineClass<RangeState>({
  className: 'RangeFill',
  properties: {
    color: {
      read: (range) => {
        follows('unsetFormatReads');
        return styleOf(range).fillColor ?? '#FFFFFF';
      },
      write: (range, value) => {
        setStyle(range, { fillColor: colourArgument(value) });
      },
    },
  },
});

const font = defineClass<RangeState>({
  className: 'RangeFont',
  properties: {
    bold: {
      read: (range) => styleOf(range).bold ?? false,
      write: (range, value) => {
        setStyle(range, { bold: booleanArgument(value) });
      },
    },
    italic: {
      read: (range) => styleOf(range).italic ?? false,
      write: (range, value) => {
        setStyle(range, { italic: booleanArgument(value) });
      },
    },
    color: {
      read: (range) => styleOf(range).fontColor ?? '#000000',
      write: (range, value) => {
        setStyle(range, { fontColor: colourArgument(value) });
      },
    },
    size: {
      read: (range) => styleOf(range).fontSize ?? 11,
      write: (range, value) => {
        setStyle(range, { fontSize: positive(value) });
      },
    },
  },
});

const alignments = { Left: 'left', Center: 'center', Right: 'right' } as const;

const horizontalAlignment: Property<RangeState> = {
  read: (range) => {
    const held = styleOf(range).horizontalAlignment;
    return Object.entries(alignments).find(([, word]) => word === held)?.[0] ?? 'General';
  },
  write: (range, value) => {
    const found = Object.entries(alignments).find(([name]) => name === value);
    if (found === undefined)
      throw hostError('InvalidArgument', 'The grid aligns to the left, the centre or the right.');
    setStyle(range, { horizontalAlignment: found[1] });
  },
};

const pixelsPerPoint = 4 / 3;

/** How cells look, as far as the grid can show it. */
export const rangeFormat = defineClass<RangeState>({
  className: 'RangeFormat',
  links: { fill: (range) => fill.create(range), font: (range) => font.create(range) },
  properties: {
    wrapText: {
      read: (range) => styleOf(range).wrapText ?? false,
      write: (range, value) => {
        setStyle(range, { wrapText: booleanArgument(value) });
      },
    },
    horizontalAlignment,
    columnWidth: {
      write: (range, value) => {
        follows('columnWidthInPoints');
        requireUnprotected(range);
        range.book.grid.setColumnWidth(range.area, positive(value) * pixelsPerPoint);
      },
    },
  },
  methods: {
    autofitColumns: ({ book, area }) => {
      book.grid.autofitColumns(area);
      return null;
    },
  },
});
