import type { ListRemarkCode } from '../../text/listRemark';
import { cellFaults, leavesRowOut } from '../columns/cellFault';
import type { RemarkCount } from '../list';
import type { RowMarks } from './marks';
import type { Records } from './records';

/** How often one thing was found in one column, or in rows as wholes. */
interface Found extends RemarkCount {
  /** The row in which it first occurs. */
  readonly first: number;
}

/**
 * How often each thing was found, in the order in which they first occur in the list. Counted column by column, since a list may have
 * a remark on most of its rows; forEachRemark tells of the same ones row by row.
 */
export function remarkCounts(records: Records): readonly RemarkCount[] {
  const isKept = new Uint8Array(records.read.length);
  for (const row of records.kept) isKept[row] = 1;
  const found = [
    ...records.columns.flatMap(({ faults }) => faultsFound(faults)),
    ...cellsFoundBeyond(records.beyondHeader),
    ...records.marks.flatMap((marks) => marksFound(marks, isKept)),
  ].sort((one, other) => one.first - other.first);
  const counts = new Map<ListRemarkCode, RemarkCount>();
  for (const { code, leavesOut, count } of found) {
    const before = counts.get(code) ?? { code, leavesOut, count: 0 };
    counts.set(code, { ...before, count: before.count + count });
  }
  return [...counts.values()];
}

function faultsFound(faults: Uint8Array): readonly Found[] {
  const counts = new Int32Array(256);
  for (const fault of faults) if (fault !== 0) counts[fault] = (counts[fault] ?? 0) + 1;
  return cellFaults.flatMap((code, fault) => {
    const count = counts[fault] ?? 0;
    if (code === null || count === 0) return [];
    return [{ code, leavesOut: leavesRowOut[fault] ?? true, count, first: faults.indexOf(fault) }];
  });
}

function cellsFoundBeyond(beyondHeader: Int32Array): readonly Found[] {
  const first = beyondHeader.findIndex((cells) => cells !== 0);
  if (first === -1) return [];
  const count = beyondHeader.reduce((sum, cells) => sum + (cells === 0 ? 0 : 1), 0);
  return [{ code: 'cellsBeyondHeader', leavesOut: true, count, first }];
}

function marksFound({ code, rows }: RowMarks, isKept: Uint8Array): readonly Found[] {
  let count = 0;
  let first = -1;
  for (const row of rows) {
    if (isKept[row] !== 1) continue;
    if (count === 0) first = row;
    count++;
  }
  return count === 0 ? [] : [{ code, leavesOut: false, count, first }];
}
