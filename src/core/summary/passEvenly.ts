import { keepFunction } from '../keepShape';
import { areCareDays, type EvenDays, evenUntil, orePerDay } from '../cost/quick/evenDays';
import type { Period } from '../period';
import type { CareDates } from './careDates';
import { addStretch, type DaySums, daySums, settleDays } from './daySums';
import type { Grid } from './grid';
import type { MoneyCells } from './moneyCells';

/** What placements that are paid evenly are passed with. */
export interface EvenPassing {
  readonly even: EvenDays;
  readonly window: Period;
  readonly grid: Grid;
  /** Undefined where a fact is not asked for. */
  readonly cost: DaySums | undefined;
  readonly costWithDays: DaySums | undefined;
}

/** Adds to the cells of money. */
export function evenPassing(even: EvenDays, money: MoneyCells, window: Period): EvenPassing {
  const perDay = new Float64Array(money.segments.count).fill(1);
  const sumsOf = (into: Float64Array | undefined): DaySums | undefined =>
    into === undefined ? undefined : daySums(money, { into, perDay });
  return {
    even,
    window,
    grid: money.grid,
    cost: sumsOf(money.cost),
    costWithDays: sumsOf(money.costWithDays),
  };
}

/** Passes all placements that are not left out. Gives the rows of those that are paid otherwise. */
export function passEvenly(passing: EvenPassing, dates: CareDates, leftOut: Uint8Array): Int32Array {
  const rest = addEvenDays(passing, dates, leftOut);
  const { grid, cost, costWithDays } = passing;
  if (cost !== undefined) settleDays(cost, grid);
  if (costWithDays !== undefined) settleDays(costWithDays, grid);
  return rest;
}

function addEvenDays(passing: EvenPassing, dates: CareDates, leftOut: Uint8Array): Int32Array {
  const { even, window, grid, cost, costWithDays } = passing;
  const { cellOfPlacement } = grid;
  const rest = new Int32Array(leftOut.length);
  let restCount = 0;
  for (let row = 0; row < leftOut.length; row += 1) {
    if (leftOut[row] === 1) continue;
    const times = orePerDay(even, row);
    if (times === 0) {
      rest[restCount] = row;
      restCount += 1;
      continue;
    }
    const from = Math.max(even.start[row] ?? 0, window.from);
    const until = Math.min(evenUntil(even, row), window.until);
    if (from >= until) continue;
    const own = cellOfPlacement[row] ?? 0;
    if (cost !== undefined) addStretch(cost, own, { from, until, times });
    if (!areCareDays(even, row)) continue;
    if (costWithDays !== undefined) addStretch(costWithDays, own, { from, until, times });
    dates.from[row] = from;
    dates.until[row] = until;
  }
  return rest.subarray(0, restCount);
}

keepFunction(addEvenDays);
