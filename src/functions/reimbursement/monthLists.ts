import { monthOf, monthUntil } from '../../core/month';
import { kronorFromOre } from '../../core/ore';
import { monthsInPeriod, type Period } from '../../core/period';
import { type IncomeMonth, incomeMonths } from '../../core/reimbursement/income';
import {
  countedDays,
  expectedOre,
  type ReimbursementSeries,
  unpricedDays,
} from '../../core/reimbursement/series';
import { isProblem, type Result } from '../../core/result';
import { monthName } from '../../text/monthName';
import { type FunctionResult, ofCall } from '../cell';
import type { ReimbursementCall } from './reimbursementCall';
import {
  type HeaderId,
  type ListedCells,
  listedTable,
  namedCells,
  outsideRows,
  sumIn,
  totalRow,
} from './shownReimbursement';

/** A month of what is expected for one person in one category by one rule. */
export interface SeriesMonth {
  readonly series: ReimbursementSeries;
  readonly period: Period;
  readonly days: number;
  readonly unpriced: number;
  readonly ore: number;
}

/** The columns of each list, from the left. */
export const monthColumns = {
  months: ['person', 'category', 'month', 'kind', 'days', 'daysWithoutPrice', 'expected', 'sum'],
  income: ['month', 'flatRate', 'application', 'expected', 'due', 'paid', 'dueInTime', 'lapsed'],
} as const satisfies Readonly<Record<string, readonly HeaderId[]>>;

/** Person by person, category by category and month by month, as far as the months lie in the window. */
export function monthList(call: ReimbursementCall): FunctionResult {
  const lines = seriesMonths(call);
  if (isProblem(lines)) return [[ofCall(lines)]];
  const total = lines.reduce((sum, { ore }) => sum + ore, 0);
  return listedTable(call, monthColumns.months, [
    ...lines.map((line) => monthCells(call, line)),
    ...outsideRows(call, call.window),
    totalRow(call, 'person', { expected: kronorFromOre(total) }),
  ]);
}

/** The months of each series in which there is something. Problem: amountOutOfRange. */
export function seriesMonths({ expected, window }: ReimbursementCall): Result<readonly SeriesMonth[]> {
  const months = expected.series.flatMap((series) =>
    monthsInPeriod(window).map(({ period }) => monthOfSeries(series, period)),
  );
  const lines: SeriesMonth[] = [];
  for (const month of months) {
    if (isProblem(month)) return month;
    if (month.days !== 0 || month.unpriced !== 0 || month.ore !== 0) lines.push(month);
  }
  return lines;
}

function monthOfSeries(series: ReimbursementSeries, period: Period): Result<SeriesMonth> {
  const ore = expectedOre(series, period);
  if (isProblem(ore)) return ore;
  return {
    ...{ series, period, ore },
    days: countedDays(series, period),
    unpriced: unpricedDays(series, period),
  };
}

function monthCells(
  call: ReimbursementCall,
  { series, period, days, unpriced, ore }: SeriesMonth,
): ListedCells {
  return {
    ...namedCells(call, series, [series]),
    month: monthName(period.from),
    days,
    daysWithoutPrice: unpriced,
    expected: kronorFromOre(ore),
    sum: sumIn(call, [series], { period, ore }),
  };
}

/** The income of some of the series, month by month. Without a table of claims nobody knows what has lapsed. Problem: amountOutOfRange. */
export function incomeOf(
  call: ReimbursementCall,
  series: readonly ReimbursementSeries[],
): Result<readonly IncomeMonth[]> {
  const { claims, hasClaims, lagDays } = call;
  const asOf = hasClaims ? call.asOf : null;
  return incomeMonths(series, claims, { months: wholeMonths(call), lagDays, asOf });
}

/**
 * Month by month: what is earned by itself and by application, what is due by the payment lag, what was paid, what of the month's own is
 * due in these months, and what would have been due and has lapsed. Months are whole.
 */
export function incomeList(call: ReimbursementCall): FunctionResult {
  const income = incomeOf(call, call.expected.series);
  if (isProblem(income)) return [[ofCall(income)]];
  const sum = (of: (month: IncomeMonth) => number): number =>
    income.reduce((total, month) => total + of(month), 0);
  const cells = (of: (figure: keyof Omit<IncomeMonth, 'month'>) => number): ListedCells => ({
    flatRate: kronorFromOre(of('flatRate')),
    application: kronorFromOre(of('application')),
    expected: kronorFromOre(of('flatRate') + of('application')),
    due: kronorFromOre(of('due')),
    paid: kronorFromOre(of('paid')),
    dueInTime: kronorFromOre(of('dueInTime')),
    lapsed: call.hasClaims ? kronorFromOre(of('lapsed')) : '',
  });
  return listedTable(call, monthColumns.income, [
    ...income.map((month) => ({ month: monthName(month.month), ...cells((figure) => month[figure]) })),
    totalRow(
      call,
      'month',
      cells((figure) => sum((month) => month[figure])),
    ),
  ]);
}

/** The months that have a day in the window, each known by its first day. */
export function wholeMonths({ window }: ReimbursementCall): readonly number[] {
  const months: number[] = [];
  for (let month = monthOf(window.from); month < window.until; month = monthUntil(month)) months.push(month);
  return months;
}
