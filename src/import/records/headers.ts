import { mask } from '../../text/personalNumbers';
import type { ListHeader } from '../list';
import type { Rows } from '../rows/rowStore';
import { type HeaderPlace, headerNames } from './headerRow';
import { maskedCell } from './maskedCell';

const samplesShown = 5;
/** Rows in which samples are searched for, so that a column without any costs little. */
const rowsLookedAt = 500;
const longestName = 200;

/** The columns of a list, as many as its header row has cells, or where there is none (−1) its widest row; what follows the last name is a column only if it holds something. */
export function listHeaders(rows: Rows, place: HeaderPlace): readonly ListHeader[] {
  const headerIndex = place.index;
  const names = headerIndex < 0 ? [] : headerNames(rows, place);
  const width = headerIndex < 0 ? widest(rows) : Math.max(rows.widthOf(headerIndex), names.length);
  const cells = Array.from({ length: width }, (_, column) => names[column] ?? '');
  const headers = cells.map((cell, index): ListHeader => ({
    index,
    name: nameOf(cell, index),
    isNamed: isName(maskedName(cell)),
    samples: filledCells(rows, { headerIndex, column: index, count: samplesShown }).map(maskedCell),
  }));
  return headers.slice(0, lastThatCounts(cells, headers) + 1);
}

function widest(rows: Rows): number {
  let width = 0;
  for (let row = 0; row < rows.count; row++) width = Math.max(width, rows.filledWidthOf(row));
  return width;
}

function lastThatCounts(cells: readonly string[], headers: readonly ListHeader[]): number {
  let last = headers.length - 1;
  while (last >= 0 && headers[last]?.samples.length === 0 && (cells[last] ?? '').trim() === '') last--;
  return last;
}

function nameOf(cell: string, index: number): string {
  const name = maskedName(cell);
  return name === '' ? `Kolumn ${index + 1}` : name;
}

function maskedName(cell: string): string {
  return maskedCell(cell.slice(0, longestName).replace(/\s+/gu, ' ').trim());
}

/** A personal number names a person and no column. */
function isName(text: string): boolean {
  return text !== '' && text !== mask;
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
  const first = Math.max(headerIndex + 1, rows.first);
  const end = Math.min(rows.count, first + rowsLookedAt);
  for (let index = first; index < end && found.length < count; index++) {
    const text = rows.cell(index, column).trim();
    if (text !== '') found.push(text);
  }
  return found;
}
