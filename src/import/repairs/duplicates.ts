import { earlierAlike, noEarlier } from '../records/repeated';
import { nobody, nothingDone, type Outcome, type Removal, type Stays } from './stays';

/** Which rows are taken for one. */
export type Alikeness = 'identical' | 'keepFirst';

/**
 * Takes away rows that stand twice; the first in the file is kept. `identical`: every cell is alike as the file has it, also in columns
 * that are not read, which may tell two placements apart. `keepFirst`: alike in every column that is read; letter case tells nothing
 * apart, and a person is the same however the number is written. A row that names neither a person nor a stay is never taken away: two
 * such rows may be two children, and they are only remarked on.
 */
export function duplicates(stays: Stays, how: Alikeness): Outcome {
  return { ...nothingDone, removed: alikeRows(stays, how) };
}

/** Rows that say who or what they are about, and that say nothing that an earlier row does not say. */
export function alikeRows({ facts, rows, end }: Stays, how: Alikeness): readonly Removal[] {
  const earlier = earlierAlike([...facts.columns, end], rows, end.length);
  const firstOf =
    how === 'identical' ? firstIdentical(facts.cellsOf, earlier) : (row: number) => earlier[row];
  const removed: Removal[] = [];
  for (const row of rows) {
    if ((earlier[row] ?? noEarlier) === noEarlier) continue;
    const because = firstOf(row) ?? noEarlier;
    const isNamed = facts.person[row] !== nobody || facts.name[row] !== 0;
    if (because !== noEarlier && isNamed) removed.push({ row, because });
  }
  return removed;
}

/** Tells, for one row after another that is alike an earlier one, the first of those rows with the same cells. */
function firstIdentical(
  cellsOf: (row: number) => string,
  earlier: Int32Array,
): (row: number) => number | undefined {
  /** By the first of the rows that are alike: by their cells, the first row with them. */
  const known = new Map<number, Map<string, number>>();
  return (row) => {
    const first = earlier[row] ?? noEarlier;
    const rows = known.get(first) ?? new Map([[cellsOf(first), first]]);
    known.set(first, rows);
    const cells = cellsOf(row);
    const found = rows.get(cells);
    if (found === undefined) rows.set(cells, row);
    return found;
  };
}
