import { follows } from '../behaviours/behaviours';
import { defineClass, type Property } from '../interpreter/defineClass';
import { alignmentProperties } from './alignment';
import { borders } from './borders';
import { requireUnprotected } from './cells';
import { dressedArea, dressedRange, positiveArgument, type Dressed } from './dressed';
import { fill, font } from './fontAndFill';
import { pixelsPerPoint } from './points';
import type { RangeState } from './rangeState';

function ofRange(property: Property<Dressed>): Property<RangeState> {
  const { read, write } = property;
  return {
    ...(read && { read: (range: RangeState) => read(dressedRange(range)) }),
    ...(write && { write: (range: RangeState, value: unknown) => write(dressedRange(range), value) }),
  };
}

const alignment = Object.fromEntries(
  Object.entries(alignmentProperties).map(([name, property]) => [name, ofRange(property)]),
);

const columnWidth: Property<RangeState> = {
  read: ({ book, area }) => book.grid.place({ ...area, rows: 1, columns: 1 }).width / pixelsPerPoint,
  write: (range, value) => {
    follows('columnWidthInPoints');
    requireUnprotected(range);
    range.book.grid.setColumnWidth(range.area, Math.round(positiveArgument(value) * pixelsPerPoint));
  },
};

const rowHeight: Property<RangeState> = {
  read: ({ book, area }) => book.grid.place({ ...area, rows: 1, columns: 1 }).height / pixelsPerPoint,
  write: (range, value) => {
    requireUnprotected(range);
    range.book.grid.setRowHeight(dressedArea(range), Math.round(positiveArgument(value) * pixelsPerPoint));
  },
};

/** How cells look, as far as the grid can show it. */
export const rangeFormat = defineClass<RangeState>({
  className: 'RangeFormat',
  links: {
    fill: (range) => fill.create(dressedRange(range)),
    font: (range) => font.create(dressedRange(range)),
    borders: (range) => borders.create(dressedRange(range)),
  },
  properties: { ...alignment, columnWidth, rowHeight },
  methods: {
    autofitColumns: ({ book, area }) => {
      book.grid.autofitColumns(area);
      return null;
    },
    autofitRows: (range) => {
      range.book.grid.autofitRows(dressedArea(range));
      return null;
    },
  },
});
