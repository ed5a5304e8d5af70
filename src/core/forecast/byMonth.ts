import { chargesOf } from '../cost/chargesOf';
import { costInWindow } from '../cost/costRow';
import { costWorld } from '../cost/costWorld';
import { numberAt } from '../numberAt';
import { monthsInPeriod } from '../period';
import { isProblem, type Result } from '../result';
import { roundedWhole } from '../rounding';
import { type Adjustment, countedAdjustments } from './adjustment';
import type { Committed } from './committed';
import { costOfNewThrough } from './expectedNew';
import type { Forecast } from './forecast';
import { carriedOn, highShare, lowShare, type MoneySoFar } from './lines';
import { meanOf } from './outcome';
import { percentile } from './percentile';
import { cutThrough } from './placementAhead';
import { pricePerDay } from './pricePerDay';
import { simulateThrough } from './simulate';
import { wholeAhead } from './wholeAhead';

/** What is expected through a day, in öre: its parts add up. */
export interface MonthParts {
  /** Through that day, or the as-of date where that is earlier. */
  readonly soFar: number;
  readonly committed: number;
  /** Null where the history is too short to say. */
  readonly expectedNew: number | null;
  readonly adjustments: number;
  /** Carried on since the last closed month. */
  readonly carried: number;
}

/** What a year has cost and is expected to cost through the last day of a month, in öre. */
export interface MonthLine {
  /** The last day of the month, or of the window. */
  readonly last: number;
  /** Through that day, or the as-of date where that is earlier; null for a month that has not begun. */
  readonly soFar: number | null;
  /** The same with what is carried on since the last closed month and what is expected ahead; null where the history is too short to say. */
  readonly expected: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly parts: MonthParts;
}

/** What is known of the money beside the list. */
export interface MoneyByMonth extends Pick<MoneySoFar, 'booked' | 'carriesForward' | 'question'> {
  /** Öre booked from the first day that is asked about through a day that is closed. */
  readonly bookedThrough: (day: number) => number;
  readonly adjustments: readonly Adjustment[];
}

/**
 * A year added up month by month: what it has cost, and ahead the mean and the range of the same simulated years as those of the full
 * year, with which the last month ends. Problem: amountOutOfRange.
 */
export function forecastByMonth(found: Forecast, money: MoneyByMonth): Result<readonly MonthLine[]> {
  const { asOf, from, to } = money.question;
  const months = monthsInPeriod({ from, until: to + 1 }).map(({ period }) => period);
  const listed = listedThrough(found, money);
  if (isProblem(listed)) return listed;
  const lasts = months.map(({ until }) => until - 1);
  const years = simulatedThrough(found, money, lasts);
  const now = soFarThrough(Math.min(asOf, to), listed, money);
  return months.map(({ from: first, until }) => {
    const last = until - 1;
    const soFar = soFarThrough(Math.min(last, asOf), listed, money);
    const shown = { last, soFar: first > asOf ? null : soFar };
    if (last <= asOf) {
      const parts = { ...nothingAhead, soFar, carried: carriedThrough(found, money, last) };
      const known = certainOf(parts);
      return { ...shown, expected: known, low: known, high: known, parts };
    }
    const parts = { soFar: now, ...partsAhead(found, money, last) };
    const { committed, expectedNew } = parts;
    const certain = certainOf(parts);
    const ofYears = years.get(last);
    if (ofYears === undefined || expectedNew === null)
      return { ...shown, expected: null, low: null, high: null, parts };
    return {
      ...shown,
      expected: certain + committed + expectedNew,
      low: certain + roundedWhole(percentile(ofYears, lowShare)),
      high: certain + roundedWhole(percentile(ofYears, highShare)),
      parts,
    };
  });
}

const nothingAhead = { committed: 0, expectedNew: 0, adjustments: 0 };

/** What does not change from one simulated year to the next. */
export function certainOf({ soFar, adjustments, carried }: MonthParts): number {
  return soFar + adjustments + carried;
}

function partsAhead(found: Forecast, money: MoneyByMonth, day: number): Omit<MonthParts, 'soFar'> {
  const date = day - money.question.asOf;
  const sum = (all: Iterable<number>): number => [...all].reduce((ore, one) => ore + one, 0);
  return {
    committed: sum(wholeAhead(committedThrough(found, date)).values()),
    expectedNew: found.refusal === null ? sum(newThrough(found, date).values()) : null,
    adjustments: sum(adjustedThrough(found, money, day).values()),
    carried: carriedThrough(found, money, day),
  };
}

/** Öre through the end of a month or the as-of date: booked as far as that is closed, by the list after it. */
function soFarThrough(
  day: number,
  listed: ReadonlyMap<number, number>,
  { booked, bookedThrough }: MoneyByMonth,
): number {
  return (booked === null ? 0 : bookedThrough(Math.min(day, booked.through))) + (listed.get(day) ?? 0);
}

/** What all placements have cost by the list since the last closed month, through the end of each month and the as-of date. */
function listedThrough(
  { known }: Forecast,
  { booked, question }: MoneyByMonth,
): Result<ReadonlyMap<number, number>> {
  const { placements, placementIds, tables, rows } = known;
  const { asOf, from, to, dayRule } = question;
  const until = Math.max(from, Math.min(asOf, to) + 1);
  const world = costWorld(placements, tables, { placementIds, from, until, dayRule });
  const open = Math.min(until, Math.max(from, (booked?.through ?? from - 1) + 1));
  const sums = new Map(monthsInPeriod({ from, until }).map(({ period }) => [period.until - 1, 0]));
  for (const row of rows.keys()) {
    const charged = chargesOf(world, row);
    if (isProblem(charged)) return charged;
    for (const [last, sum] of sums) {
      const window = { from: open, until: Math.max(open, last + 1) };
      const listed = costInWindow(charged, numberAt(placements.start, row), window);
      if (isProblem(listed)) return listed;
      sums.set(last, sum + listed.cost);
    }
  }
  return sums;
}

/** Öre of each adjustment through a day, by its row. */
export function adjustedThrough(
  found: Forecast,
  { adjustments, question }: Pick<MoneyByMonth, 'adjustments' | 'question'>,
  day: number,
): ReadonlyMap<number, number> {
  const counted = countedAdjustments(adjustments, {
    ...question,
    through: day,
    pricePerDay: (kind) => pricePerDay(found, question, kind),
  });
  return new Map(counted.map(({ row, cost }) => [row, Number.isNaN(cost) ? 0 : cost]));
}

/**
 * Öre that are carried on through a day, from the day after the last closed month on: also in the months before the as-of date that are not
 * closed yet, since all of it would else come in the first month ahead.
 */
function carriedThrough(
  { lines }: Forecast,
  { carriesForward, booked, question }: Pick<MoneyByMonth, 'carriesForward' | 'booked' | 'question'>,
  day: number,
): number {
  const asked = { booked, question: { ...question, to: day } };
  return carriesForward ? lines.reduce((sum, { residual }) => sum + carriedOn(residual, asked), 0) : 0;
}

/** What is expected of each open placement through a date ahead: exact öre and days. */
export function committedThrough({ committed }: Forecast, date: number): readonly Committed[] {
  return committed.map((each) => ({
    ...each,
    cost: meanOf(cutThrough(each.ahead.cost, date).outcome, each.stays),
    days: meanOf(cutThrough(each.ahead.days, date).outcome, each.stays),
  }));
}

/** Whole öre of new placements through a date ahead by kind, rounded as the full year is. */
export function newThrough({ arriving }: Forecast, date: number): ReadonlyMap<number, number> {
  return new Map(arriving.map((each) => [each.kind, roundedWhole(costOfNewThrough(each, date))]));
}

/** Öre of each simulated year through the days that lie ahead; empty where the history is too short. */
function simulatedThrough(
  { draws, simulated }: Forecast,
  { question }: MoneyByMonth,
  days: readonly number[],
): ReadonlyMap<number, Float64Array> {
  if (draws === null || simulated === null) return new Map();
  const { asOf, seed } = question;
  const ahead = days.filter((day) => day > asOf);
  const dates = ahead.map((day) => day - asOf);
  const years = simulateThrough(draws, dates, { years: simulated.total.length, seed });
  return new Map(ahead.map((day, index) => [day, years[index] ?? new Float64Array(0)]));
}
