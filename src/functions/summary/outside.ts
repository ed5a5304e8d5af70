import type { MissingPrices } from '../../core/cost/missingPrices';
import { missingPrices } from '../../core/summary/missingPrices';
import type { Summary } from '../../core/summary/summary';
import type { LocatedProblem } from '../../text/problem';
import { ofCall } from '../cell';
import { missingPricesProblem } from '../costs/missingPricesProblem';
import { atRow } from '../costs/shownCell';
import type { TableReader } from '../tables/tableReader';

/** The rows that cannot be counted as one problem, which names the first; null where there are none. */
export function badRowsOf(
  unread: ReadonlyMap<number, LocatedProblem>,
  { uncounted }: Summary,
  placements: TableReader,
): LocatedProblem | null {
  const bad = new Map(unread);
  for (const { placement, problem } of uncounted) bad.set(placement, atRow(placements, problem, placement));
  let firstRow = Infinity;
  for (const row of bad.keys()) firstRow = Math.min(firstRow, row);
  const first = bad.get(firstRow);
  return first === undefined ? null : ofCall({ problem: 'badRows', count: bad.size, first });
}

/** What is said of dates that nothing prices, by the column of the summary that they fall in; null where there are none. */
export function withoutPriceOf(found: Summary, placements: TableReader): readonly (LocatedProblem | null)[] {
  return missingPrices(found).map((missing) => (missing === null ? null : told(missing, placements)));
}

/** The same by the numbers of the cells of groups in which nothing has a price. */
export function pricelessOf(
  { priceless }: Summary,
  placements: TableReader,
): ReadonlyMap<number, LocatedProblem> {
  return new Map([...priceless].map(([cell, missing]) => [cell, told(missing, placements)]));
}

/** One placement that lacks one thing other than a price is told by what that is. */
function told(missing: MissingPrices, placements: TableReader): LocatedProblem {
  const [only, ...others] = missing.reasons;
  const first = only?.first[0];
  if (missing.count > 1 || others.length > 0 || first === undefined || first.why === null)
    return missingPricesProblem(missing, placements);
  return atRow(placements, first.why, first.row);
}
