import { claimDeadline } from '../claimDeadline';
import { type Day, isDay } from '../day';
import { type Period } from '../period';
import { quarterOf, quarterUntil } from '../quarter';
import { isProblem, type Result } from '../result';
import { type ClaimFacts, claimFacts, type ClaimKey, type ClaimRow, keyText, noFacts } from './claims';
import { countedDays, expectedOre, type ReimbursementSeries, unpricedDays } from './series';

/**
 * Where a claim stands: its quarter is not over; it can still be made; its last day has passed; something is to come; nothing is.
 * The first three of what is not claimed, so that the flat rate, for which nobody applies, is never to be claimed nor lapsed.
 */
export type ClaimState = 'running' | 'toClaim' | 'lapsed' | 'awaited' | 'settled';

/** What is expected for a person's quarter by one rule, and what lists say came of it. Amounts in öre. */
export interface ClaimLine extends ClaimKey, ClaimFacts {
  /** What it is expected from: the person's categories in the quarter, in the order in which they were met; none where only a list tells. */
  readonly series: readonly ReimbursementSeries[];
  /** The dates of the quarter. */
  readonly period: Period;
  /** Dates that count. */
  readonly days: number;
  readonly unpricedDays: number;
  readonly expected: number;
  /** Claimed − paid − refused; of a flat rate that nobody claims, expected − paid − refused. Below 0: more came than was asked for. */
  readonly outstanding: number;
  /** Of an application: the last day on which it can be made; null where there is none. */
  readonly deadline: Day | null;
  /** Expected and not claimed, while the quarter is over and the last day has not passed. Of an application only. */
  readonly atRisk: number;
  /** Expected and not claimed when the last day had passed. Of an application only. */
  readonly lapsed: number;
  readonly state: ClaimState;
}

/** What is asked about claims: some quarters, seen from a day. */
export interface ClaimQuestion {
  readonly quarters: readonly Period[];
  /** Known through this day: it decides what is running, at risk and lapsed. */
  readonly asOf: number;
}

/**
 * A line for each person, quarter and rule of which something is expected or told, by quarter, then in the order in which persons were
 * met. What is expected stands in one line only, whatever has been claimed of it. Problems: amountOutOfRange, afterLastValidDay.
 */
export function claimLines(
  series: readonly ReimbursementSeries[],
  claims: readonly ClaimRow[],
  { quarters, asOf }: ClaimQuestion,
): Result<readonly ClaimLine[]> {
  const facts = claimFacts(claims);
  const lines: ClaimLine[] = [];
  for (const period of quarters) {
    const quarter = quarterOf(period.from);
    for (const { key, own } of keysOf(series, facts, period)) {
      const told = facts.get(keyText(key)) ?? noFacts;
      const line = lineOf({ key: { ...key, quarter }, own, period, told, asOf });
      if (isProblem(line)) return line;
      if (saysSomething(line)) lines.push(line);
    }
  }
  return lines;
}

/** The quarters that have a day in the window, whole. */
export function wholeQuarters({ from, until }: Period): readonly Period[] {
  const quarters: Period[] = [];
  for (let quarter = quarterOf(from); quarter < until; quarter = quarterUntil(quarter))
    quarters.push({ from: quarter, until: quarterUntil(quarter) });
  return quarters;
}

interface KeyedSeries {
  readonly key: ClaimKey;
  readonly own: readonly ReimbursementSeries[];
}

function keysOf(
  series: readonly ReimbursementSeries[],
  facts: ReadonlyMap<string, ClaimKey>,
  { from: quarter }: Period,
): Iterable<KeyedSeries> {
  const keyed = new Map<string, { key: ClaimKey; own: ReimbursementSeries[] }>();
  for (const each of series) {
    const key = { person: each.person, quarter, kind: each.kind };
    const known = keyed.get(keyText(key));
    if (known === undefined) keyed.set(keyText(key), { key, own: [each] });
    else known.own.push(each);
  }
  for (const [text, { person, quarter: told, kind }] of facts)
    if (told === quarter && !keyed.has(text)) keyed.set(text, { key: { person, quarter, kind }, own: [] });
  return keyed.values();
}

interface LineQuestion extends KeyedSeries {
  readonly period: Period;
  readonly told: ClaimFacts;
  readonly asOf: number;
}

function lineOf({ key, own, period, told, asOf }: LineQuestion): Result<ClaimLine> {
  const amounts = own.map((each) => expectedOre(each, period));
  const wrong = amounts.find(isProblem);
  if (wrong !== undefined && isProblem(wrong)) return wrong;
  const expected = amounts.reduce<number>((sum, ore) => sum + (isProblem(ore) ? 0 : ore), 0);
  const { claimed, paid, refused } = told;
  const isApplication = key.kind !== 'flatRate';
  const deadline = isApplication ? deadlineOf(own, period) : null;
  if (isProblem(deadline)) return deadline;
  const asked = isApplication || claimed !== 0 ? claimed : expected;
  const outstanding = asked - paid - refused;
  const unclaimed = isApplication ? Math.max(0, expected - claimed) : 0;
  const state = stateOf({ unclaimed, outstanding, deadline, asOf, isOver: period.until <= asOf + 1 });
  return {
    ...key,
    ...{ claimed, decided: told.decided, paid, refused, outstanding, deadline, state, expected, period },
    series: own.filter((each) =>
      each.held.some(({ from, until }) => from < period.until && until > period.from),
    ),
    days: sumOf(own, (each) => countedDays(each, period)),
    unpricedDays: sumOf(own, (each) => unpricedDays(each, period)),
    atRisk: state === 'toClaim' ? unclaimed : 0,
    lapsed: state === 'lapsed' ? unclaimed : 0,
  };
}

function sumOf(series: readonly ReimbursementSeries[], of: (each: ReimbursementSeries) => number): number {
  return series.reduce((sum, each) => sum + of(each), 0);
}

/** By the row that leaves the least time, of those that hold in the quarter; null where none does. */
function deadlineOf(own: readonly ReimbursementSeries[], { from, until }: Period): Result<Day> | null {
  const months = own
    .flatMap(({ held }) => held)
    .filter((each) => each.from < until && each.until > from)
    .map(({ held }) => held.deadlineMonths);
  return months.length === 0 || !isDay(from) ? null : claimDeadline(from, Math.min(...months));
}

interface Standing {
  readonly unclaimed: number;
  readonly outstanding: number;
  readonly deadline: Day | null;
  readonly asOf: number;
  readonly isOver: boolean;
}

function stateOf({ unclaimed, outstanding, deadline, asOf, isOver }: Standing): ClaimState {
  if (!isOver) return 'running';
  if (unclaimed > 0) return asOf > (deadline ?? Infinity) ? 'lapsed' : 'toClaim';
  return outstanding > 0 ? 'awaited' : 'settled';
}

function saysSomething({
  days,
  unpricedDays,
  expected,
  claimed,
  decided,
  paid,
  refused,
}: ClaimLine): boolean {
  return [days, unpricedDays, expected, claimed, decided, paid, refused].some((figure) => figure !== 0);
}
