import { monthOf, monthUntil } from '../month';
import type { Period } from '../period';
import { quarterUntil, quarterOf } from '../quarter';
import { isProblem, type Result } from '../result';
import type { ClaimRow } from './claims';
import { type LapsedIncome, lapsedIncome } from './lapsedIncome';
import { expectedByQuarter, expectedOre, type ReimbursementSeries } from './series';

/** The state's money of a month, known by its first day, in öre. It is income, and never taken off a cost. */
export interface IncomeMonth {
  readonly month: number;
  /** Earned by the days of the month. */
  readonly flatRate: number;
  readonly application: number;
  /** Earned earlier and expected to be paid in the month, by the payment lag; without what has lapsed. */
  readonly due: number;
  /** What lists say was paid in the month. */
  readonly paid: number;
  /** Of what the days of the month earned, what is expected to be paid before the last of the months asked about is over. */
  readonly dueInTime: number;
  /** What would have been due in the month, had it been claimed in time. */
  readonly lapsed: number;
}

/**
 * Some months in order, and how many days after the end of what it is for money comes, at least 0: of the quarter for an application and
 * for a flat rate whose row says so, of the month for others. Source: ordinances (2017:193) section 19 and (2010:1122) sections 31 and 31 a.
 */
export interface IncomeQuestion {
  readonly months: readonly number[];
  readonly lagDays: number;
  /** The day from which it is seen what has lapsed; null: nobody tells what has been claimed, so that nothing is said to have lapsed. */
  readonly asOf: number | null;
}

/**
 * The income of months: when it is earned, and when it is expected to be paid. Months add up: what is due or has lapsed in all months is
 * what is earned in all. Problems: amountOutOfRange, afterLastValidDay.
 */
export function incomeMonths(
  series: readonly ReimbursementSeries[],
  claims: readonly ClaimRow[],
  { months, lagDays, asOf }: IncomeQuestion,
): Result<readonly IncomeMonth[]> {
  const income: IncomeMonth[] = [];
  const day = monthUntil(months.at(-1) ?? 0);
  const lapses = lapsedIncome(series, claims, asOf);
  for (const month of months) {
    const own = { from: month, until: monthUntil(month) };
    const earned = earnedIn(series, own);
    if (isProblem(earned)) return earned;
    const due = dueIn(series, own, { lagDays, lapses });
    if (isProblem(due)) return due;
    const dueInTime = dueBefore(series, own, { day, lagDays, lapses });
    if (isProblem(dueInTime)) return dueInTime;
    const paid = claims
      .filter(({ paidOn }) => paidOn !== null && monthOf(paidOn) === month)
      .reduce((sum, claim) => sum + claim.paid, 0);
    income.push({ month, ...earned, ...due, paid, dueInTime });
  }
  return income;
}

function earnedIn(
  series: readonly ReimbursementSeries[],
  period: Period,
): Result<Pick<IncomeMonth, 'flatRate' | 'application'>> {
  const flatRate = sumOf(series.filter(isFlat), period, expectedOre);
  if (isProblem(flatRate)) return flatRate;
  const application = sumOf(
    series.filter((each) => !isFlat(each)),
    period,
    expectedOre,
  );
  return isProblem(application) ? application : { flatRate, application };
}

/** When money comes, and what of it does not. */
interface Coming {
  readonly lagDays: number;
  readonly lapses: LapsedIncome;
}

/** What was earned in the months and quarters whose last day lies so many days before a day of the month; what of it has lapsed apart. */
function dueIn(
  series: readonly ReimbursementSeries[],
  month: Period,
  { lagDays, lapses }: Coming,
): Result<Pick<IncomeMonth, 'due' | 'lapsed'>> {
  const lastDays = { from: month.from - lagDays, until: month.until - lagDays };
  let [due, lapsed] = [0, 0];
  for (const payment of payments)
    for (const period of periodsEnding(lastDays, payment)) {
      const ore = sumOf(series, period, payment.part);
      if (isProblem(ore)) return ore;
      const gone = payment.isApplied ? lapses.ofQuarter(period) : 0;
      if (isProblem(gone)) return gone;
      due += ore - gone;
      lapsed += gone;
    }
  return { due, lapsed };
}

/** What the month earned and has not lapsed, as far as the month or the quarter that it is paid with ended so many days before the day. */
function dueBefore(
  series: readonly ReimbursementSeries[],
  month: Period,
  { day, lagDays, lapses }: Coming & { readonly day: number },
): Result<number> {
  let due = 0;
  for (const { of, until, part, isApplied } of payments) {
    const lastDay = until(of(month.from)) - 1;
    if (lastDay + lagDays >= day) continue;
    const ore = sumOf(series, month, part);
    if (isProblem(ore)) return ore;
    const gone = isApplied ? lapses.ofMonth(month) : 0;
    if (isProblem(gone)) return gone;
    due += ore - gone;
  }
  return due;
}

/** Öre of a series in a period, or of a part of it. */
type Part = (series: ReimbursementSeries, period: Period) => Result<number>;

/** The periods, known by a day of theirs, that money is paid for, and what is paid for each of them. */
interface Payment {
  readonly of: (day: number) => number;
  readonly until: (first: number) => number;
  readonly part: Part;
  /** Whether what is applied for is paid so: it alone can lapse. */
  readonly isApplied: boolean;
}

/** Together all that is expected, so that nothing is due twice and no öre is lost where both are rounded. */
const payments: readonly Payment[] = [
  { of: monthOf, until: monthUntil, part: expectedByMonth, isApplied: false },
  { of: quarterOf, until: quarterUntil, part: expectedByQuarter, isApplied: true },
];

function expectedByMonth(series: ReimbursementSeries, period: Period): Result<number> {
  const all = expectedOre(series, period);
  if (isProblem(all)) return all;
  const byQuarter = expectedByQuarter(series, period);
  return isProblem(byQuarter) ? byQuarter : all - byQuarter;
}

/** The periods of a payment whose last day is one of the days. */
function periodsEnding({ from, until }: Period, payment: Payment): readonly Period[] {
  const periods: Period[] = [];
  for (let first = payment.of(from); payment.until(first) - 1 < until; first = payment.until(first))
    periods.push({ from: first, until: payment.until(first) });
  return periods.filter((period) => period.until - 1 >= from);
}

function sumOf(series: readonly ReimbursementSeries[], period: Period, part: Part): Result<number> {
  let sum = 0;
  for (const each of series) {
    const ore = part(each, period);
    if (isProblem(ore)) return ore;
    sum += ore;
  }
  return sum;
}

function isFlat({ kind }: ReimbursementSeries): boolean {
  return kind === 'flatRate';
}
