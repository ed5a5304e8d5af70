import type { TableCell } from '../list';
import type { PlanBlock } from '../tablePlan';

/** What blocks of rows are cut from. */
export interface BlockQuery {
  /** How many rows of the plan are filled. */
  readonly count: number;
  /** The cells of one of them, by its place among them: one for each of the plan's columns. */
  readonly cellsAt: (place: number) => readonly TableCell[];
}

/** Filled rows from a place among them on: at least one, and as many as fit in so many bytes of JSON in UTF-8; none past the end. */
export function blockOf({ count, cellsAt }: BlockQuery, from: number, bytes: number): PlanBlock {
  const rows: (readonly TableCell[])[] = [];
  let size = 2;
  for (let place = Math.max(0, from); place < count; place++) {
    const cells = cellsAt(place);
    size += jsonBytesOfRow(cells);
    if (size > bytes && rows.length > 0) break;
    rows.push(cells);
  }
  return { from, rows };
}

/** With its brackets and the comma after it. */
function jsonBytesOfRow(cells: readonly TableCell[]): number {
  let bytes = 3;
  for (const cell of cells) bytes += jsonBytes(cell) + 1;
  return bytes;
}

/** How many bytes a cell takes as JSON in UTF-8. */
export function jsonBytes(cell: TableCell): number {
  if (typeof cell !== 'string') return String(cell).length;
  let bytes = 2;
  for (let index = 0; index < cell.length; index++) bytes += bytesOfUnit(cell.charCodeAt(index));
  return bytes;
}

/** Of one UTF-16 unit; the two of a pair share four bytes, and one alone is written as six signs at most. */
function bytesOfUnit(unit: number): number {
  if (unit === 0x22 || unit === 0x5c) return 2;
  if (unit < 0x20) return unit === 0x0a || unit === 0x09 || unit === 0x0d ? 2 : 6;
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  return 3;
}
