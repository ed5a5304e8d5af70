import { rowsBy } from '../../core/cost/rowsBy';
import { monthOf } from '../../core/month';
import type { IncomeMonth } from '../../core/reimbursement/income';
import type { ReimbursementKind } from '../../core/reimbursement/rates';
import { isProblem } from '../../core/result';
import { reimbursementBehindTexts as texts } from '../../text/behindReimbursement';
import type { Language } from '../../text/language';
import { monthName } from '../../text/monthName';
import { masked } from '../../text/personalNumbers';
import { reimbursementHeaders as headers } from '../../text/reimbursementWords';
import { reimbursementWords } from '../../tables/words';
import { incomeOf } from '../reimbursement/monthLists';
import type { ReimbursementCall } from '../reimbursement/reimbursementCall';
import type { AmountLine } from './amountTable';
import { claimsTable, listed, personIn } from './reimbursementTables';
import type { ShownTable } from './shown';

/** The columns of the income of months. */
export const incomeFigures = [
  ...(['flatRate', 'application', 'expected', 'due', 'paid', 'dueInTime', 'lapsed'] as const),
] as const;

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

const kinds = ['flatRate', 'excess', 'actualCost'] as const satisfies readonly ReimbursementKind[];

/** What is claimed together stands together: what has lapsed of it is of no category alone. */
function ofMonth(
  call: ReimbursementCall,
  { month, figure }: { readonly month: number; readonly figure: IncomeFigure },
  language: Language,
): readonly ShownTable[] {
  const { expected, persons } = call;
  const { textOf } = persons.table.names;
  const claimed = [...rowsBy(expected.series, ({ person }) => person).values()].flatMap((own) =>
    kinds.map((kind) => own.filter((each) => each.kind === kind)),
  );
  const lines = claimed.flatMap((series): AmountLine[] => {
    const [first] = series;
    const income = incomeOf(call, series);
    const own = isProblem(income) ? undefined : income.find((each) => each.month === month);
    const ore = own === undefined ? 0 : figureOf(own, figure);
    if (first === undefined || ore === 0) return [];
    const categories = series.map(({ category }) => masked(textOf(category))).join(', ');
    const names = [personIn(call, first.person), categories, reimbursementWords[first.kind][language]];
    return [{ names, ore: [ore] }];
  });
  const columns = [texts.person, texts.category, texts.kind, headers[figure]];
  return listed({ heading: texts.lines, headers: columns, lines }, language);
}

function ofAllMonths(
  call: ReimbursementCall,
  figure: IncomeFigure,
  language: Language,
): readonly ShownTable[] {
  const income = incomeOf(call, call.expected.series);
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
