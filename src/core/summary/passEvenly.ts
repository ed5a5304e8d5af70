import { keepFunction } from '../keepShape';
import type { Clock } from '../cost/quick/clock';
import { areCareDays, type EvenDays, evenList, evenUntil, orePerDay } from '../cost/quick/evenDays';
import type { ListClocks } from '../cost/quick/listClock';
import type { QuickCosts } from '../cost/quick/quickCosts';
import type { Period } from '../period';
import type { CareDates } from './careDates';
import { addStretch, type DaySums, daySums, settleDays } from './daySums';
import type { Grid } from './grid';
import type { MoneyCells } from './moneyCells';

/** What placements that are paid evenly are passed with. */
export interface EvenPassing {
  readonly even: EvenDays;
  readonly lists: ListClocks;
  readonly window: Period;
  readonly grid: Grid;
  /** Undefined where a fact is not asked for. */
  readonly cost: DaySums | undefined;
  readonly costWithDays: DaySums | undefined;
}

/** Adds to the cells of money. */
export function evenPassing(
  { even, pay, windowFrom, windowUntil }: QuickCosts,
  money: MoneyCells,
): EvenPassing {
  const perDay = new Float64Array(money.segments.count).fill(1);
  const sumsOf = (into: Float64Array | undefined): DaySums | undefined =>
    into === undefined ? undefined : daySums(money, { into, perDay });
  return {
    even,
    lists: pay.lists,
    window: { from: windowFrom, until: windowUntil },
    grid: money.grid,
    cost: sumsOf(money.cost),
    costWithDays: sumsOf(money.costWithDays),
  };
}

/** Passes all placements that are not left out. Gives the rows of those that are paid otherwise. */
export function passEvenly(passing: EvenPassing, dates: CareDates, leftOut: Uint8Array): Int32Array {
  const rest = addListedDays(passing, dates, addOwnDays(passing, dates, leftOut));
  const { grid, cost, costWithDays } = passing;
  if (cost !== undefined) settleDays(cost, grid);
  if (costWithDays !== undefined) settleDays(costWithDays, grid);
  return rest;
}

/** Those that have a price of their own. */
function addOwnDays(passing: EvenPassing, dates: CareDates, leftOut: Uint8Array): Int32Array {
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

/** Those of the rows that a list prices: each of its prices is paid for a stretch of days. The others are gathered at the front. */
function addListedDays(passing: EvenPassing, dates: CareDates, rows: Int32Array): Int32Array {
  const { even, lists, window, grid, cost, costWithDays } = passing;
  const { cellOfPlacement } = grid;
  let restCount = 0;
  for (const row of rows) {
    const list = evenList(even, lists, row);
    const until = Math.min(evenUntil(even, row), window.until);
    if (list === null || until > list.gap) {
      rows[restCount] = row;
      restCount += 1;
      continue;
    }
    const from = Math.max(even.start[row] ?? 0, window.from);
    if (from >= until) continue;
    const own = cellOfPlacement[row] ?? 0;
    if (cost !== undefined) addPrices(cost, own, { clock: list.clock, from, until });
    if (!areCareDays(even, row)) continue;
    if (costWithDays !== undefined) addPrices(costWithDays, own, { clock: list.clock, from, until });
    dates.from[row] = from;
    dates.until[row] = until;
  }
  return rows.subarray(0, restCount);
}

/** Days of the window that the clock of a list counts, from one on which it runs. */
interface ListedDays extends Period {
  readonly clock: Clock;
}

/** From the last price back to the one of the first day. */
function addPrices(sums: DaySums, own: number, { clock, from, until }: ListedDays): void {
  const { turns, speeds } = clock;
  let end = until;
  for (let turn = turns.length - 1; end > from && turn >= 0; turn -= 1) {
    const begun = Math.max(turns[turn] ?? 0, from);
    if (begun >= end) continue;
    addStretch(sums, own, { from: begun, until: end, times: speeds[turn] ?? 0 });
    end = begun;
  }
}

keepFunction(addOwnDays);
keepFunction(addListedDays);
