import type { Area, CellStyle } from '../../grid/grid';
import { follows } from '../behaviours/behaviours';
import { defineClass, type Property } from '../interpreter/defineClass';
import { hostError } from '../protocol/hostError';
import { alignmentProperties } from '../range/alignment';
import { fill as fillArea } from '../range/area';
import { borders } from '../range/borders';
import type { BorderPlace, Dressed } from '../range/dressed';
import { fill, font } from '../range/fontAndFill';
import type { Book } from './book';
import { defineCollection, valueOf } from './collection';
import { newStyle, normalStyle, type NamedStyle, type StyleGroup } from './namedStyle';
import { redress } from './redress';
import { booleanArgument, textArgument } from './values';

interface StyleState {
  readonly book: Book;
  readonly style: NamedStyle;
}

const sides = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const;

function sideOf(place: BorderPlace): (typeof sides)[keyof typeof sides] | undefined {
  return place in sides ? Object.entries(sides).find(([name]) => name === place)?.[1] : undefined;
}

/** A named style as something that is dressed; cells that have it follow. */
function dressedStyle({ book, style }: StyleState): Dressed {
  const own = (): CellStyle => style.look;
  const dress = (change: CellStyle): void => {
    const borders = change.borders && { ...style.look.borders, ...change.borders };
    const look: CellStyle = { ...style.look, ...change, ...(borders && { borders }) };
    if (JSON.stringify(look) === JSON.stringify(style.look)) return;
    style.look = look;
    redress(book, style);
  };
  return {
    style: own,
    dress,
    edge: (place) => {
      const side = sideOf(place);
      return side && { side, style: own, dress };
    },
  };
}

function ofStyle(property: Property<Dressed>): Property<StyleState> {
  const { read, write } = property;
  return {
    ...(read && { read: (state: StyleState) => read(dressedStyle(state)) }),
    ...(write && { write: (state: StyleState, value: unknown) => write(dressedStyle(state), value) }),
  };
}

function includes(group: StyleGroup): Property<StyleState> {
  return {
    read: ({ style }) => !style.leavesAlone.has(group),
    write: ({ style }, value) => {
      if (booleanArgument(value)) style.leavesAlone.delete(group);
      else style.leavesAlone.add(group);
    },
  };
}

const numberFormat: Property<StyleState> = {
  read: ({ style }) => style.numberFormat,
  write: ({ book, style }, value) => {
    const code = textArgument(value);
    if (code === style.numberFormat) return;
    style.numberFormat = code;
    redress(book, style);
  },
};

const styleClass = defineClass<StyleState>({
  className: 'Style',
  identity: ({ style }) => style.name,
  exists: ({ book, style }) => book.styles.includes(style),
  properties: {
    ...Object.fromEntries(
      Object.entries(alignmentProperties).map(([name, property]) => [name, ofStyle(property)]),
    ),
    name: { read: ({ style }) => style.name },
    builtIn: { read: ({ style }) => style.builtIn },
    numberFormat,
    includeAlignment: includes('alignment'),
    includeBorder: includes('border'),
    includeFont: includes('font'),
    includeNumber: includes('number'),
    includePatterns: includes('patterns'),
    includeProtection: includes('protection'),
  },
  links: {
    font: (state) => font.create(dressedStyle(state)),
    fill: (state) => fill.create(dressedStyle(state)),
    borders: (state) => borders.create(dressedStyle(state)),
  },
  methods: {
    delete: ({ book, style }) => {
      if (style.builtIn) throw hostError('InvalidOperation');
      book.styles.splice(book.styles.indexOf(style), 1);
      return null;
    },
  },
});

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The named styles of the workbook. */
export const styleCollection = defineCollection<{ readonly book: Book }>({
  className: 'StyleCollection',
  items: ({ book }) => book.styles.map((style) => styleClass.create({ book, style })),
  keys: (style) => [valueOf(style, 'name')],
  methods: {
    add: ({ book }, [name]) => {
      const wanted = textArgument(name);
      if (wanted === '') throw hostError('InvalidArgument');
      follows('styleNamesAreTaken');
      if (book.styles.some((style) => sameName(style.name, wanted))) throw hostError('ItemAlreadyExists');
      book.styles.push(newStyle(wanted, false));
      return null;
    },
  },
});

/** Gives cells a named style. */
export function applyStyle(book: Book, area: Area, name: string): void {
  const style = book.styles.find((candidate) => sameName(candidate.name, name));
  if (style === undefined) throw hostError('InvalidArgument', `The workbook has no style ${name}.`);
  follows('styleReplacesLooks');
  style.isUsed = true;
  const { grid } = book;
  const codes = style.leavesAlone.has('number')
    ? grid.numberFormats(area)
    : fillArea(area, style.numberFormat);
  if (style.leavesAlone.size === 0) grid.clear(area, 'formats');
  grid.setStyle(area, { ...style.look, named: style.name === normalStyle ? '' : style.name });
  follows('conditionsTakeTheSign');
  grid.setNumberFormats(area, codes);
}
