import { monthOf, monthUntil } from '../month';
import type { Period } from '../period';
import { quarterUntil, quarterOf } from '../quarter';
import { isProblem, type Result } from '../result';
import type { ClaimRow } from './claims';
import { expectedOre, type ReimbursementSeries } from './series';

/** The state's money of a month, known by its first day, in öre. It is income, and never taken off a cost. */
export interface IncomeMonth {
  readonly month: number;
  /** Earned by the days of the month. */
  readonly flatRate: number;
  readonly application: number;
  /** Earned earlier and expected to be paid in the month, by the payment lag. */
  readonly due: number;
  /** What lists say was paid in the month. */
  readonly paid: number;
}

/** Some months, and how many days after the end of what it is for money comes: of the month for a flat rate, of the quarter for an application. */
export interface IncomeQuestion {
  readonly months: readonly number[];
  readonly lagDays: number;
}

/**
 * The income of months: when it is earned, and when it is expected to be paid. Months add up: what is due in all months is what is earned
 * in all. Problem: amountOutOfRange.
 */
export function incomeMonths(
  series: readonly ReimbursementSeries[],
  claims: readonly ClaimRow[],
  { months, lagDays }: IncomeQuestion,
): Result<readonly IncomeMonth[]> {
  const income: IncomeMonth[] = [];
  for (const month of months) {
    const own = { from: month, until: monthUntil(month) };
    const earned = earnedIn(series, own);
    if (isProblem(earned)) return earned;
    const due = dueIn(series, own, lagDays);
    if (isProblem(due)) return due;
    const paid = claims
      .filter(({ paidOn }) => paidOn !== null && monthOf(paidOn) === month)
      .reduce((sum, claim) => sum + claim.paid, 0);
    income.push({ month, ...earned, due, paid });
  }
  return income;
}

function earnedIn(
  series: readonly ReimbursementSeries[],
  period: Period,
): Result<Pick<IncomeMonth, 'flatRate' | 'application'>> {
  const flatRate = sumOf(series.filter(isFlat), period);
  if (isProblem(flatRate)) return flatRate;
  const application = sumOf(
    series.filter((each) => !isFlat(each)),
    period,
  );
  return isProblem(application) ? application : { flatRate, application };
}

/** What was earned in the months and quarters whose last day lies so many days before a day of the month. */
function dueIn(series: readonly ReimbursementSeries[], month: Period, lagDays: number): Result<number> {
  let due = 0;
  const lastDays = { from: month.from - lagDays, until: month.until - lagDays };
  for (const { ends, own } of [
    { ends: periodsEnding(lastDays, { of: monthOf, until: monthUntil }), own: series.filter(isFlat) },
    {
      ends: periodsEnding(lastDays, { of: quarterOf, until: quarterUntil }),
      own: series.filter((each) => !isFlat(each)),
    },
  ])
    for (const period of ends) {
      const ore = sumOf(own, period);
      if (isProblem(ore)) return ore;
      due += ore;
    }
  return due;
}

/** The periods of a calendar whose last day is one of the days. */
function periodsEnding(
  { from, until }: Period,
  calendar: { readonly of: (day: number) => number; readonly until: (first: number) => number },
): readonly Period[] {
  const periods: Period[] = [];
  for (let first = calendar.of(from); calendar.until(first) - 1 < until; first = calendar.until(first))
    periods.push({ from: first, until: calendar.until(first) });
  return periods.filter((period) => period.until - 1 >= from);
}

function sumOf(series: readonly ReimbursementSeries[], period: Period): Result<number> {
  let sum = 0;
  for (const each of series) {
    const ore = expectedOre(each, period);
    if (isProblem(ore)) return ore;
    sum += ore;
  }
  return sum;
}

function isFlat({ kind }: ReimbursementSeries): boolean {
  return kind === 'flatRate';
}
