import type { ReportBlock } from './report';

/** Rows that are inserted before a row of the sheet, where nothing else has been inserted yet. */
export interface RowInsertion<Id extends string = string> {
  readonly block: Id;
  readonly before: number;
  readonly count: number;
}

/** A block as it stands, as it is going to be, and the rows that it has on the sheet. */
export interface Growing<Id extends string> {
  readonly before: ReportBlock<Id>;
  readonly after: ReportBlock<Id>;
  readonly row: number;
  readonly room: number;
}

/**
 * The rows that a block lacks: after the last group of each of its parts, so that what the user has written beside the groups stays
 * beside them. Where rows were left over from before, all come before its last row. A block never loses rows.
 */
export function rowInsertions<Id extends string>({
  before,
  after,
  row,
  room,
}: Growing<Id>): readonly RowInsertion<Id>[] {
  const lacking = after.size.rows - room;
  if (lacking <= 0) return [];
  const perGroup = before.groups.map((group, index) => ({
    block: after.id,
    before: row + group.row + group.rows,
    count: (after.groups[index]?.rows ?? 0) - group.rows,
  }));
  const isWhole = perGroup.reduce((sum, { count }) => sum + count, 0) === lacking;
  if (room === before.size.rows && isWhole) return perGroup;
  return [{ block: after.id, before: row + room - 1, count: lacking }];
}

/** Where a row stands after the insertions. */
export function rowAfter(row: number, insertions: readonly RowInsertion[]): number {
  return insertions.reduce((moved, { before, count }) => (before <= row ? moved + count : moved), row);
}
