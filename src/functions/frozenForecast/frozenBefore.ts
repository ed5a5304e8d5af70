import { forecastLineColumns, forecastLines } from '../../tables/forecastLines';
import { forecasts } from '../../tables/forecasts';
import { comparableName } from '../../text/words';
import { hostCell } from '../arguments/hostCell';
import type { CellValue } from '../cell';
import type { RawRows } from '../tables/cells';
import { cellsOf, type SheetTable, sheetTable } from '../tables/sheetTable';

/** A forecast that has been frozen, as its row tells of it. */
export interface FrozenForecast {
  readonly forecastId: string;
  readonly who: string;
  readonly when: string;
  readonly shownTo: string;
  /** Day numbers; null where the cell is none. */
  readonly asOf: number | null;
  readonly from: number | null;
  readonly to: number | null;
  /** Kronor; null where the cell is no number. */
  readonly fullYear: number | null;
}

/** The forecasts that have been frozen, oldest first; rows without a name are the user's own. */
export function frozenBefore(rows: RawRows | null): readonly FrozenForecast[] {
  if (rows === null) return [];
  const sheet = sheetTable(forecasts, rows);
  const found: FrozenForecast[] = [];
  for (let row = 0; row < sheet.count; row += 1) {
    const text = (id: string): string => textInRow(sheet, id, row);
    const number = (id: string): number | null => numberInRow(sheet, id, row);
    const forecastId = text('forecastId');
    if (forecastId === '') continue;
    found.push({
      ...{ forecastId, who: text('who'), when: text('when'), shownTo: text('shownTo') },
      ...{ asOf: number('asOf'), from: number('from'), to: number('to'), fullYear: number('fullYear') },
    });
  }
  return found;
}

/** What has been frozen: the forecasts, oldest first, and the table of their lines; null where there is none. */
export interface FrozenLines {
  readonly frozen: readonly FrozenForecast[];
  readonly forecastLines: RawRows | null;
}

/**
 * The forecast with these lines that has been frozen for the same people, whatever has been frozen after it; of several the latest.
 * Undefined: there is none. Letter case and spaces of whom it is shown to mean nothing.
 */
export function frozenAlready(
  { frozen, forecastLines: rows }: FrozenLines,
  lines: readonly (readonly CellValue[])[],
  shownTo: string,
): FrozenForecast | undefined {
  if (rows === null) return undefined;
  const sheet = sheetTable(forecastLines, rows);
  const people = comparableName(shownTo);
  return frozen
    .filter((each) => comparableName(each.shownTo) === people && isFrozenAs(sheet, each.forecastId, lines))
    .at(-1);
}

/** Whether the rows of a frozen forecast are these lines, cell by cell. */
function isFrozenAs(
  sheet: SheetTable,
  forecastId: string,
  lines: readonly (readonly CellValue[])[],
): boolean {
  const own = Array.from({ length: sheet.count }, (_, row) => row).filter(
    (row) => textInRow(sheet, 'forecastId', row) === forecastId,
  );
  return (
    own.length === lines.length &&
    own.every((row, index) =>
      forecastLineColumns.every(
        ({ id }, column) => textInRow(sheet, id, row) === String(lines[index]?.[column] ?? ''),
      ),
    )
  );
}

function textInRow(sheet: SheetTable, id: string, row: number): string {
  const { rows, index } = cellsOf(sheet, id);
  const cell = hostCell(rows[row + 1]?.[index]);
  return typeof cell === 'object' ? '' : String(cell);
}

function numberInRow(sheet: SheetTable, id: string, row: number): number | null {
  const { rows, index } = cellsOf(sheet, id);
  const cell = hostCell(rows[row + 1]?.[index]);
  return typeof cell === 'number' ? cell : null;
}
