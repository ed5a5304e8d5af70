import { monthOf } from '../../core/month';
import { incomeMonths, type IncomeMonth } from '../../core/reimbursement/income';
import { isProblem } from '../../core/result';
import { reimbursementBehindTexts as texts } from '../../text/behindReimbursement';
import type { Language } from '../../text/language';
import { monthName } from '../../text/monthName';
import { masked } from '../../text/personalNumbers';
import { reimbursementHeaders as headers } from '../../text/reimbursementWords';
import { reimbursementWords } from '../../tables/words';
import { wholeMonths } from '../reimbursement/monthLists';
import type { ReimbursementCall } from '../reimbursement/reimbursementCall';
import type { AmountLine } from './amountTable';
import { claimsTable, listed, personIn } from './reimbursementTables';
import type { ShownTable } from './shown';

/** The columns of the income of months. */
export const incomeFigures = ['flatRate', 'application', 'expected', 'due', 'paid', 'dueInTime'] as const;

/** One of them. */
export type IncomeFigure = (typeof incomeFigures)[number];

/** Who the income of a month is for, or what was paid in it; of all months, the months. */
export function incomeTables(
  call: ReimbursementCall,
  { month, figure }: { readonly month: number | null; readonly figure: IncomeFigure },
  language: Language,
): readonly ShownTable[] {
  if (month === null) return ofAllMonths(call, figure, language);
  if (figure === 'paid') {
    const rows = call.claims.filter(({ paidOn }) => paidOn !== null && monthOf(paidOn) === month);
    return claimsTable(rows, 'paid', language);
  }
  return ofMonth(call, { month, figure }, language);
}

/** Each series by itself: the months of several are the sums of their own. */
function ofMonth(
  call: ReimbursementCall,
  { month, figure }: { readonly month: number; readonly figure: IncomeFigure },
  language: Language,
): readonly ShownTable[] {
  const { expected, lagDays, persons } = call;
  const lines = expected.series.flatMap((series): AmountLine[] => {
    const income = incomeMonths([series], [], { months: wholeMonths(call), lagDays });
    const own = isProblem(income) ? undefined : income.find((each) => each.month === month);
    const ore = own === undefined ? 0 : figureOf(own, figure);
    const category = masked(persons.table.names.textOf(series.category));
    const names = [personIn(call, series.person), category, reimbursementWords[series.kind][language]];
    return ore === 0 ? [] : [{ names, ore: [ore] }];
  });
  const columns = [texts.person, texts.category, texts.kind, headers[figure]];
  return listed({ heading: texts.lines, headers: columns, lines }, language);
}

function ofAllMonths(
  call: ReimbursementCall,
  figure: IncomeFigure,
  language: Language,
): readonly ShownTable[] {
  const { expected, claims, lagDays } = call;
  const income = incomeMonths(expected.series, claims, { months: wholeMonths(call), lagDays });
  if (isProblem(income)) return [];
  const lines = income.map((own): AmountLine => ({
    names: [monthName(own.month)],
    ore: [figureOf(own, figure)],
  }));
  return listed({ heading: texts.months, headers: [texts.month, headers[figure]], lines }, language);
}

function figureOf(month: IncomeMonth, figure: IncomeFigure): number {
  return figure === 'expected' ? month.flatRate + month.application : month[figure];
}
