import { monthOf, monthUntil } from '../../core/month';
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
  kronor,
  type ListedCells,
  listedTable,
  namedCells,
  outsideRows,
  sumIn,
  totalRow,
} from './shownReimbursement';

/** A month of what is expected for one person in one category by one rule. */
interface SeriesMonth {
  readonly series: ReimbursementSeries;
  readonly period: Period;
  readonly days: number;
  readonly unpriced: number;
  readonly ore: number;
}

/** Person by person, category by category and month by month, as far as the months lie in the window. */
export function monthList(call: ReimbursementCall): FunctionResult {
  const months = call.expected.series.flatMap((series) =>
    monthsInPeriod(call.window).map(({ period }) => monthOfSeries(series, period)),
  );
  const lines: SeriesMonth[] = [];
  for (const month of months) {
    if (isProblem(month)) return [[ofCall(month)]];
    if (month.days !== 0 || month.unpriced !== 0 || month.ore !== 0) lines.push(month);
  }
  const columns: readonly HeaderId[] = [
    ...(['person', 'category', 'month', 'kind', 'days', 'daysWithoutPrice', 'expected', 'sum'] as const),
  ];
  const total = lines.reduce((sum, { ore }) => sum + ore, 0);
  return listedTable(call, columns, [
    ...lines.map((line) => monthCells(call, line)),
    ...outsideRows(call, call.window),
    totalRow(call, 'person', { expected: kronor(total) }),
  ]);
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
    expected: kronor(ore),
    sum: sumIn(call, [series], { period, ore }),
  };
}

/**
 * Month by month: what is earned by itself and by application, what is due by the payment lag, what was paid, and what of
 * the month's own is due in these months. Months are whole.
 */
export function incomeList(call: ReimbursementCall): FunctionResult {
  const { expected, claims, window, lagDays } = call;
  const months: number[] = [];
  for (let month = monthOf(window.from); month < window.until; month = monthUntil(month)) months.push(month);
  const income = incomeMonths(expected.series, claims, { months, lagDays });
  if (isProblem(income)) return [[ofCall(income)]];
  const columns: readonly HeaderId[] = [
    ...(['month', 'flatRate', 'application', 'expected', 'due', 'paid', 'dueInTime'] as const),
  ];
  const sum = (of: (month: IncomeMonth) => number): number =>
    income.reduce((total, month) => total + of(month), 0);
  const cells = (of: (figure: keyof Omit<IncomeMonth, 'month'>) => number): ListedCells => ({
    flatRate: kronor(of('flatRate')),
    application: kronor(of('application')),
    expected: kronor(of('flatRate') + of('application')),
    due: kronor(of('due')),
    paid: kronor(of('paid')),
    dueInTime: kronor(of('dueInTime')),
  });
  return listedTable(call, columns, [
    ...income.map((month) => ({ month: monthName(month.month), ...cells((figure) => month[figure]) })),
    totalRow(
      call,
      'month',
      cells((figure) => sum((month) => month[figure])),
    ),
  ]);
}
