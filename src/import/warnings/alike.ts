import type { RowMarks } from '../records/marks';
import type { Records } from '../records/records';
import { earlierAlike, noEarlier } from '../records/repeated';
import { marksOf } from './found';

/** Rows that are kept though they are alike an earlier one in every column that is read: nothing tells whether they are two. */
export function alikeAsEarlier({ columns, kept, read }: Records): readonly RowMarks[] {
  const earlier = earlierAlike(
    columns.map(({ content }) => content.values),
    kept,
    read.length,
  );
  return marksOf({
    ...{ code: 'sameAsEarlierRow', columnId: null },
    rows: kept.filter((row) => earlier[row] !== noEarlier),
    remarkOf: (row) => ({ problem: 'sameAsEarlierRow', row: (read[earlier[row] ?? 0] ?? 0) + 1 }),
  });
}
