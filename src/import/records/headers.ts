import { masked } from '../../text/personalNumbers';
import type { ListHeader } from '../list';
import type { Rows } from '../rows/rowStore';
import { maskedCell } from './maskedCell';

const samplesShown = 5;
/** Rows in which samples are searched for, so that a column without any costs little. */
const rowsLookedAt = 500;
const longestName = 200;

/** The columns of a list, as many as its header row has cells; what follows the last name is a column only if it holds something. */
export function listHeaders(rows: Rows, headerIndex: number): readonly ListHeader[] {
  const cells = Array.from({ length: rows.widthOf(headerIndex) }, (_, column) =>
    rows.cell(headerIndex, column),
  );
  const headers = cells.map((cell, index): ListHeader => ({
    index,
    name: nameOf(cell, index),
    samples: filledCells(rows, { headerIndex, column: index, count: samplesShown }).map(maskedCell),
  }));
  return headers.slice(0, lastThatCounts(cells, headers) + 1);
}

function lastThatCounts(cells: readonly string[], headers: readonly ListHeader[]): number {
  let last = headers.length - 1;
  while (last >= 0 && headers[last]?.samples.length === 0 && (cells[last] ?? '').trim() === '') last--;
  return last;
}

function nameOf(cell: string, index: number): string {
  const name = masked(cell.slice(0, longestName).replace(/\s+/gu, ' ').trim());
  return name === '' ? `Kolumn ${index + 1}` : name;
}

/** Which cells are asked for. */
export interface CellsWanted {
  readonly headerIndex: number;
  readonly column: number;
  readonly count: number;
}

/** The first few trimmed texts of a column that are not blank, beneath the header. */
export function filledCells(rows: Rows, { headerIndex, column, count }: CellsWanted): readonly string[] {
  const found: string[] = [];
  const end = Math.min(rows.count, headerIndex + 1 + rowsLookedAt);
  for (let index = headerIndex + 1; index < end && found.length < count; index++) {
    const text = rows.cell(index, column).trim();
    if (text !== '') found.push(text);
  }
  return found;
}
