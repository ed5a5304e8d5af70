import type { Area } from '../../../src/sheets/cells';
import type { ReportSheet } from '../../../src/sheets/report';
import { type CellValue, evaluate } from '../evaluate';
import { cellsOf, referredAreas, writtenCells } from '../references';

/** The value of a cell of a sheet, by its row and column from 0, as plain formulas work it out. */
export type Recalculated = (row: number, column: number) => CellValue;

/** A sheet worked out from what is written on it; some cells may have been changed by the user, as "row column". */
export function recalculated(
  sheet: ReportSheet,
  changed: Readonly<Record<string, CellValue>> = {},
): Recalculated {
  const written = new Map(
    sheet.blocks
      .flatMap(writtenCells)
      .map(({ row, column, cell }): [string, CellValue] => [`${row} ${column}`, cell]),
  );
  const known = new Map<string, CellValue>();
  const valueAt = (place: string): CellValue => {
    const found = known.get(place);
    if (found !== undefined) return found;
    const cell = changed[place] ?? written.get(place) ?? '';
    const isFormula = typeof cell === 'string' && cell.startsWith('=');
    const value = isFormula ? evaluate(cell, (name) => valuesIn(referredAreas(`=${name}`)[0])) : cell;
    known.set(place, value);
    return value;
  };
  const valuesIn = (area: Area | undefined): CellValue | CellValue[] => {
    if (area === undefined) throw new Error('a formula refers to nothing');
    const values = cellsOf(area).map(valueAt);
    return area.rows * area.columns === 1 ? (values[0] ?? '') : values;
  };
  return (row, column) => valueAt(`${row} ${column}`);
}
