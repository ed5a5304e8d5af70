import type { Charge } from '../cost/charge';
import { exactParts } from '../cost/exactCost';
import { type UnpricedPeriod, withoutDates } from '../cost/unpriced';
import { intersection, monthsInPeriod, type Period, unitedPeriods } from '../period';
import { quarterOf } from '../quarter';
import type { Care } from './care';
import type { Held } from './heldDates';
import type { ReimbursementRate } from './rates';

/** Dates of a placement without a known cost: they are neither set against the flat rate nor expected. */
export interface UnpricedCare extends UnpricedPeriod {
  /** The placement's row, from 0. */
  readonly row: number;
}

/** Charges that are told together: those of one placement, by its row from 0, or (null) flat rates. */
export interface ReimbursedPart {
  readonly row: number | null;
  readonly charges: readonly Charge[];
}

/** What is applied for, of one person in one category by one rule. */
export interface Application {
  /** What it is made of: the cost of each placement, and the flat rate below 0, on the dates that count. */
  readonly parts: readonly ReimbursedPart[];
  /** The dates on which something is applied for, apart and in order. */
  readonly dates: readonly Period[];
  readonly unpriced: readonly UnpricedCare[];
}

/** The care that a rule pays for, and the flat rates that are paid for the same dates. */
export interface Applied {
  /** The dates on which rows of one and the same rule hold. */
  readonly held: readonly Held<ReimbursementRate>[];
  readonly care: readonly Care[];
  /** By the day or the month. */
  readonly flat: readonly Charge[];
}

/**
 * What the cost of care is above the flat rate: per day where the row says so, of the dates that cost more; per quarter of all of its
 * dates, if together they cost more. Nothing goes from day to day: dates are cut only where something changes. Dates count once,
 * however many placements they have. Source: rules §6.
 */
export function applicationOf({ held, care, flat }: Applied): Application {
  const costs = care.flatMap(({ charges }) => charges);
  const unpriced = held.flatMap((dates) => unpricedIn(care, dates));
  const unknown = unitedPeriods(unpriced);
  const counted: Period[] = [];
  const quarters = new Map<number, Balance>();
  for (const { held: rate, ...dates } of held) {
    const known = withoutDates(unitedPeriods(within(care, [dates]).map(datesOf)), unknown);
    for (const even of evenPeriods(known, [...costs, ...flat])) {
      const above = exactParts(costs, even) - exactParts(flat, even);
      if (rate.per === 'quarter') addTo(quarters, even, above);
      else if (above > 0n) counted.push(even);
    }
  }
  for (const { above, dates } of quarters.values()) if (above > 0n) counted.push(...dates);
  const dates = unitedPeriods(counted);
  const paid = flat.map((charge) => ({ ...charge, amount: 0 - charge.amount }));
  const parts = [...care, { row: null, charges: paid }].map(({ row, charges }) => ({
    row,
    charges: within(charges, dates),
  }));
  return { parts: parts.filter(({ charges }) => charges.length > 0), dates, unpriced };
}

/** Dates of a quarter, and what they cost above the flat rate together. */
interface Balance {
  readonly above: bigint;
  readonly dates: readonly Period[];
}

/** The period lies in one month. */
function addTo(quarters: Map<number, Balance>, period: Period, above: bigint): void {
  const quarter = quarterOf(period.from);
  const before = quarters.get(quarter) ?? { above: 0n, dates: [] };
  quarters.set(quarter, { above: before.above + above, dates: [...before.dates, period] });
}

function unpricedIn(care: readonly Care[], dates: Period): UnpricedCare[] {
  return care.flatMap(({ row, unpriced }) => within(unpriced, [dates]).map((each) => ({ row, ...each })));
}

/** The periods, cut at the turns of months and wherever a charge begins or ends: each date of a part costs the same. */
function evenPeriods(periods: readonly Period[], charges: readonly Charge[]): readonly Period[] {
  const turns = [...new Set(charges.flatMap(({ from, until }) => [from, until]))];
  turns.sort((one, other) => one - other);
  return periods
    .flatMap((period) => monthsInPeriod(period).map((month) => month.period))
    .flatMap((period) => cutAt(period, turns));
}

function cutAt({ from, until }: Period, turns: readonly number[]): readonly Period[] {
  const inside = turns.filter((turn) => from < turn && turn < until);
  const starts = [from, ...inside];
  return starts.map((start, index) => ({ from: start, until: starts[index + 1] ?? until }));
}

/** What is dated, as far as it lies in the periods. */
export function within<Dated extends Period>(dated: readonly Dated[], periods: readonly Period[]): Dated[] {
  return dated
    .flatMap((each) => periods.map((period) => ({ ...each, ...intersection(each, period) })))
    .filter(({ from, until }) => from < until);
}

function datesOf({ from, until }: Period): Period {
  return { from, until };
}
