import type { ReimbursementKind, ReimbursementRate } from '../../../src/core/reimbursement/rates';
import type { StatusRow } from '../../../src/core/reimbursement/statuses';
import { lengthOfMonth, utcDate } from './calendar';
import { fraction, plus, type Rational, toWhole } from './rational';
import { type Walk, walk } from './walk';
import type { World } from './world';

/*
 * The second implementation of what the state is expected to pay: one date after the other, and on each date the rules from the first
 * sentence to the last, with exact fractions. It shares nothing with the first but the shape of the tables.
 */

/** A world of placements with their persons, statuses and rates. Element i of the two belongs to placement i. */
export interface ReimbursedWorld {
  readonly world: World;
  readonly persons: readonly number[];
  readonly lvuType: readonly boolean[];
  readonly statuses: readonly StatusRow[];
  readonly rates: readonly ReimbursementRate[];
}

/** Öre of one date. */
interface Paid {
  readonly person: number;
  readonly category: number;
  readonly kind: ReimbursementKind;
  readonly date: number;
  readonly ore: Rational;
  /** Paid with the quarter that the date lies in, not with the month. */
  readonly byQuarter: boolean;
}

export interface ReimbursementWalk {
  readonly paid: readonly Paid[];
  /** The dates on which a person's category lacks a cost that is applied for, as "person category kind date". */
  readonly unpriced: ReadonlySet<string>;
  /** The category of a person on a date. */
  readonly categoryOn: (person: number, date: number) => number | undefined;
}

interface Dated {
  readonly row: number;
  readonly from: number;
  readonly to: number | null;
}

/** Of the rows that have the date, the one that begins last; of two such the later. */
function rowOn<Row extends Dated>(rows: readonly Row[], date: number): Row | undefined {
  let best: Row | undefined;
  for (const row of rows) {
    if (date < row.from || (row.to !== null && date > row.to)) continue;
    if (best === undefined || row.from > best.from || (row.from === best.from && row.row > best.row))
      best = row;
  }
  return best;
}

function isTooOld({ endsAtAge }: ReimbursementRate, born: number, date: number): boolean {
  if (endsAtAge === null) return false;
  const birth = utcDate(born);
  const end = Date.UTC(birth.getUTCFullYear() + endsAtAge, birth.getUTCMonth(), birth.getUTCDate());
  return utcDate(date).getTime() >= end;
}

const nothing = fraction(0n, 1n);

/** Öre of a flat rate on one date. */
function flatOn(rate: ReimbursementRate | undefined, date: number): Rational {
  if (rate === undefined) return nothing;
  const under = rate.unit === 'month' ? 10_000n * BigInt(lengthOfMonth(date)) : 10_000n;
  return fraction(BigInt(rate.amount), under);
}

function isAbove(one: Rational, other: Rational): boolean {
  return one.over * other.under > other.over * one.under;
}

function minus(one: Rational, other: Rational): Rational {
  return plus(one, fraction(0n - other.over, other.under));
}

/** Walks through every date from the first status on. */
export function walkReimbursement({
  world,
  persons,
  lvuType,
  statuses,
  rates,
}: ReimbursedWorld): ReimbursementWalk {
  const walks = world.placements.map((_, row) => walk(world, row));
  const paid: Paid[] = [];
  const unpriced = new Set<string>();
  const first = Math.min(...statuses.map(({ from }) => from));
  for (const person of new Set(statuses.map((row) => row.person))) {
    const own = statuses.filter((row) => row.person === person);
    const met = new Set<number>();
    const quarters = new Map<string, Paid[]>();
    for (let date = first; date < world.until; date++) {
      const status = rowOn(own, date);
      if (status === undefined) continue;
      const { category, born } = status;
      const holds = (of: (rate: ReimbursementRate) => boolean): ReimbursementRate | undefined => {
        const rate = rowOn(
          rates.filter((each) => each.category === category && of(each)),
          date,
        );
        return rate === undefined || isTooOld(rate, born, date) ? undefined : rate;
      };
      const running = holds(({ rule, unit }) => rule === 'flatRate' && unit !== 'once');
      const once = met.has(category)
        ? undefined
        : holds(({ rule, unit }) => rule === 'flatRate' && unit === 'once');
      met.add(category);
      for (const rate of [running, once])
        if (rate !== undefined)
          paid.push({
            ...{ person, category, kind: 'flatRate', date, ore: flatOn(rate, date) },
            byQuarter: rate.per === 'quarter',
          });
      const applied = holds(({ rule }) => rule !== 'flatRate');
      if (applied === undefined) continue;
      const kind = applied.rule;
      const here = walks.filter((walked, row): walked is Walk => {
        const placement = world.placements[row];
        if (placement === undefined || 'problems' in walked || persons[row] !== person) return false;
        const isThere = placement.start <= date && (placement.end === null || date <= placement.end);
        return isThere && (kind !== 'excess' || lvuType[row] === true);
      });
      if (here.some((walked) => walked.unpriced.includes(date))) {
        unpriced.add(`${person} ${category} ${kind} ${date}`);
        continue;
      }
      if (here.length === 0) continue;
      const cost = here.map((walked) => walked.oreOn(date)).reduce(plus, nothing);
      const ore = minus(cost, flatOn(running, date));
      const above = { person, category, kind, date, ore, byQuarter: true };
      if (applied.per === 'day') {
        if (isAbove(above.ore, nothing)) paid.push(above);
      } else {
        const day = utcDate(date);
        const quarter = `${category} ${kind} ${day.getUTCFullYear()} ${Math.floor(day.getUTCMonth() / 3)}`;
        quarters.set(quarter, [...(quarters.get(quarter) ?? []), above]);
      }
    }
    for (const days of quarters.values())
      if (isAbove(days.map(({ ore }) => ore).reduce(plus, nothing), nothing)) paid.push(...days);
  }
  const categoryOn = (person: number, date: number): number | undefined =>
    rowOn(
      statuses.filter((row) => row.person === person),
      date,
    )?.category;
  return { paid, unpriced, categoryOn };
}

/** Whole öre of the dates before a day, of those that are asked for. */
export function paidBefore(paid: readonly Paid[], day: number): number {
  const sums = new Map<bigint, bigint>();
  for (const { date, ore } of paid)
    if (date < day) sums.set(ore.under, (sums.get(ore.under) ?? 0n) + ore.over);
  let total = nothing;
  for (const [under, over] of sums) total = plus(total, fraction(over, under));
  return Number(toWhole(total));
}

/** What some dates earned, and the day on which it comes. */
export interface Coming {
  readonly earnedOn: number;
  readonly comesOn: number;
  readonly ore: number;
}

/**
 * Goes from day to day and writes down what comes, of one person in one category by one rule: on a day so many days after the last of a
 * month what is paid by the month, and after the last of a quarter what each of its months has that is paid by the quarter. What is paid by
 * the quarter is rounded, and the month has the rest.
 */
export function comingIn(
  paid: readonly Paid[],
  { from, until, lagDays }: { readonly from: number; readonly until: number; readonly lagDays: number },
): Coming[] {
  const coming: Coming[] = [];
  const quarterly = paid.filter(({ byQuarter }) => byQuarter);
  const oreOf = (dates: readonly Paid[], first: number): number =>
    paidBefore(dates, first + lengthOfMonth(first)) - paidBefore(dates, first);
  for (let day = from; day < until; day++) {
    const next = utcDate(day - lagDays + 1);
    if (next.getUTCDate() !== 1) continue;
    const endsQuarter = next.getUTCMonth() % 3 === 0;
    const [month, ...before] = [1, 2, 3].map((back) => firstOfMonth(next, back));
    if (month === undefined) continue;
    coming.push({ earnedOn: month, comesOn: day, ore: oreOf(paid, month) - oreOf(quarterly, month) });
    if (endsQuarter)
      for (const each of [month, ...before])
        coming.push({ earnedOn: each, comesOn: day, ore: oreOf(quarterly, each) });
  }
  return coming;
}

/** The first day of the month so many months before. */
function firstOfMonth(date: Date, back: number): number {
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - back, 1);
  return Math.round((first - utcDate(0).getTime()) / 86_400_000);
}
