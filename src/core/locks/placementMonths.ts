import { chargesOf } from '../cost/chargesOf';
import { costInWindow } from '../cost/costRow';
import type { CostWorld } from '../cost/costWorld';
import { placedPeriod } from '../cost/placedPeriod';
import { partsPerDay } from '../dayParts';
import { monthUntil } from '../month';
import { isProblem, type Result } from '../result';
import { roundedWhole } from '../rounding';
import type { Figures } from './figures';

/** What one row of the list comes to in a month. */
export interface RowMonth extends Figures {
  readonly month: number;
  /** Dates that need a price and have none that is known: they cost nothing yet. */
  readonly unpricedDates: number;
}

/**
 * What a placement, by its row, comes to in each of the months (their first days), by all rules of price; months in which it has
 * neither days nor kronor are left out. The world is asked about dates that cover the months. Problems: endBeforeStart, amountOutOfRange.
 */
export function placementMonths(
  world: CostWorld,
  row: number,
  months: readonly number[],
): Result<readonly RowMonth[]> {
  const charged = chargesOf(world, row);
  if (isProblem(charged)) return charged;
  const { from, until } = placedPeriod(world.placements, row);
  const lines: RowMonth[] = [];
  for (const month of months) {
    const window = { from: month, until: monthUntil(month) };
    if (from >= window.until || until <= month) continue;
    const cost = costInWindow(charged, from, window);
    if (isProblem(cost)) return cost;
    const line = {
      month,
      days: roundedWhole(cost.days * partsPerDay),
      cost: cost.cost,
      unpricedDates: cost.unpricedDates,
    };
    if (line.days !== 0 || line.cost !== 0 || line.unpricedDates > 0) lines.push(line);
  }
  return lines;
}
