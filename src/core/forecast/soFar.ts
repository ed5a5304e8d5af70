import { costInWindow } from '../cost/costRow';
import { chargesOf } from '../cost/chargesOf';
import { costWorld } from '../cost/costWorld';
import { numberAt } from '../numberAt';
import { isProblem, type Result } from '../result';
import type { ForecastQuestion, KnownList } from './forecastList';
import { kindAt } from './pools';

/** What the ledger has, through the last month that is closed. */
export interface BookedSoFar {
  /** The last day of that month. */
  readonly through: number;
  /** Öre by the number of the kind, from the first day that is asked about. */
  readonly byKind: ReadonlyMap<number, number>;
}

/** What a placement has cost by the list, in öre: through the last closed month, and after it. */
export interface ListedSoFar {
  readonly row: number;
  readonly kind: number;
  readonly closed: number;
  readonly after: number;
  /** Dates that lack a price. */
  readonly unpriced: number;
}

/**
 * What each placement has cost from the first day asked about through the as-of date, or the last day where that is earlier, by its own
 * price or the list's. Without a ledger no month is closed (`through` null). Problem: amountOutOfRange.
 */
export function listedSoFar(
  list: KnownList,
  { asOf, from, to, dayRule }: ForecastQuestion,
  through: number | null,
): Result<readonly ListedSoFar[]> {
  const { rows, placements, placementIds, tables } = list;
  const until = Math.max(from, Math.min(asOf, to) + 1);
  const world = costWorld(placements, tables, { placementIds, from, until, dayRule });
  const cut = Math.min(until, Math.max(from, (through ?? from - 1) + 1));
  const found: ListedSoFar[] = [];
  for (const row of rows.keys()) {
    const charged = chargesOf(world, row);
    if (isProblem(charged)) return charged;
    const start = numberAt(placements.start, row);
    const closed = costInWindow(charged, start, { from, until: cut });
    const after = costInWindow(charged, start, { from: cut, until });
    if (isProblem(closed)) return closed;
    if (isProblem(after)) return after;
    const unpriced = closed.unpricedDates + after.unpricedDates;
    found.push({ row, kind: kindAt(list, row), closed: closed.cost, after: after.cost, unpriced });
  }
  return found;
}
