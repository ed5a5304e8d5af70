import type { Area } from '../../grid/grid';
import { follows } from '../behaviours/behaviours';
import type { ModelObject } from '../interpreter/modelObject';
import { itemOrError } from '../objects/collection';
import { integerArgument, isOmitted, orElse } from '../objects/values';
import { bounding, intersection, onSheet, sheetSize } from './area';
import { areaArgument } from './lookup';
import type { RangeState } from './rangeState';

type Values = readonly unknown[];
type Move = (range: RangeState, values: Values) => ModelObject;

function moving(move: (area: Area, ...numbers: number[]) => Area, defaults: readonly number[] = []): Move {
  return ({ book, area }, values) => {
    const count = Math.max(values.length, defaults.length);
    const numbers = Array.from({ length: count }, (_, index) =>
      integerArgument(orElse(values[index], defaults[index])),
    );
    return book.make.range(onSheet(move(area, ...numbers)));
  };
}

function other({ book, area }: RangeState, [value]: Values): Area {
  return areaArgument(book, value, area.sheetId);
}

function overlap(range: RangeState, values: Values): ModelObject | null {
  const common = intersection(range.area, other(range, values));
  return common && range.book.make.range(common);
}

function usedArea({ book, area }: RangeState, [valuesOnly]: Values): Area | null {
  follows('usedRangeWithinRange');
  return book.grid.usedArea(area, !isOmitted(valuesOnly) && valuesOnly === true);
}

/** Methods that lead from a range to another one. */
export const geometryMethods = {
  getCell: moving((area, row = 0, column = 0) => ({
    ...area,
    row: area.row + row,
    column: area.column + column,
    rows: 1,
    columns: 1,
  })),
  getOffsetRange: moving((area, rows = 0, columns = 0) => ({
    ...area,
    row: area.row + rows,
    column: area.column + columns,
  })),
  getResizedRange: moving((area, rows = 0, columns = 0) => ({
    ...area,
    rows: area.rows + rows,
    columns: area.columns + columns,
  })),
  getAbsoluteResizedRange: moving((area, rows = 1, columns = 1) => ({ ...area, rows, columns })),
  getRow: moving((area, row = 0) => ({ ...area, row: area.row + row, rows: 1 })),
  getColumn: moving((area, column = 0) => ({ ...area, column: area.column + column, columns: 1 })),
  getLastRow: moving((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
  getLastColumn: moving((area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })),
  getLastCell: moving(({ sheetId, row, column, rows, columns }) => ({
    sheetId,
    row: row + rows - 1,
    column: column + columns - 1,
    rows: 1,
    columns: 1,
  })),
  getEntireRow: moving((area) => ({ ...area, column: 0, columns: sheetSize.columns })),
  getEntireColumn: moving((area) => ({ ...area, row: 0, rows: sheetSize.rows })),
  getRowsBelow: moving(
    (area, rows = 1) => ({
      ...area,
      row: rows < 0 ? area.row + area.rows + rows : area.row + area.rows,
      rows: Math.abs(rows),
    }),
    [1],
  ),
  getRowsAbove: moving(
    (area, rows = 1) => ({ ...area, row: area.row - Math.max(rows, 0), rows: Math.abs(rows) }),
    [1],
  ),
  getColumnsAfter: moving(
    (area, columns = 1) => ({
      ...area,
      column: area.column + area.columns + Math.min(columns, 0),
      columns: Math.abs(columns),
    }),
    [1],
  ),
  getColumnsBefore: moving(
    (area, columns = 1) => ({
      ...area,
      column: area.column - Math.max(columns, 0),
      columns: Math.abs(columns),
    }),
    [1],
  ),
  getBoundingRect: (range: RangeState, values: Values): ModelObject =>
    range.book.make.range(bounding(range.area, other(range, values))),
  getIntersection: (range: RangeState, values: Values): ModelObject => itemOrError(overlap(range, values)),
  getIntersectionOrNullObject: overlap,
  getUsedRange: (range: RangeState, values: Values): ModelObject =>
    range.book.make.range(usedArea(range, values) ?? { ...range.area, rows: 1, columns: 1 }),
  getUsedRangeOrNullObject: (range: RangeState, values: Values): ModelObject | null => {
    const used = usedArea(range, values);
    return used && range.book.make.range(used);
  },
} as const;
