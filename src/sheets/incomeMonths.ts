import { reimbursementTexts } from '../text/reimbursementSheet';
import type { Text } from '../text/language';
import { cellArea, type Corner, fixedName, offset } from './cells';
import type { SheetOrder } from './order';
import { paymentLagCell, reimbursementCall, type ReimbursementWish } from './reimbursementCall';
import type { Entry, Look, ReportBlock } from './report';

/** The months stand under the labels of the other tables, the figures under theirs. */
export const labelColumn = 1;
/** Above the months it says how late they are expected to be paid. */
const lagRow = 2;
/** The row in which the headers of the months stand. */
const headerRow = lagRow + 1;
/** Twelve months and their sum. */
const rows = 13;

/** Flat rate, application, both, due, paid, what the month earned that is due in the period, and what has lapsed. */
const figures = 7;

/** Lines that the longest header needs in its column. */
const headerLines = 4;

/** How many rows and columns the months take, with what stands above them. */
export const incomeSize = { rows: headerRow + 1 + rows, columns: labelColumn + 1 + figures } as const;

/** What stands above the months. */
export interface IncomeTexts {
  readonly heading: Text;
  readonly about: Text;
}

/** Twelve months of which the income is asked for, as formulas name them. */
export type IncomeWish = Omit<ReimbursementWish, 'list' | 'lagDays'>;

/** The cell of the payment lag, as formulas name it. */
function lagName(block: Corner): string {
  return fixedName(offset(block, lagRow, labelColumn + 1));
}

/** What the state is expected to pay, by month, under a heading, what it is, and the payment lag. */
export function incomeMonths(
  order: Pick<SheetOrder, 'language' | 'tables'>,
  block: Corner,
  { heading, about, ...wish }: IncomeWish & IncomeTexts,
): Required<Pick<ReportBlock, 'looks' | 'spills' | 'tall'>> & { readonly entries: readonly Entry[] } {
  const { language } = order;
  const call = reimbursementCall(order, { ...wish, list: 'income', lagDays: lagName(block) });
  const label = reimbursementTexts.chosenLag[language];
  return {
    entries: [
      { row: 0, column: 0, cells: [[heading[language]], [about[language]]] },
      // Over two columns, as the label is long.
      { row: lagRow, column: 0, cells: [[label]] },
      { row: lagRow, column: labelColumn + 1, cells: [[paymentLagCell(order)]] },
      { row: headerRow, column: labelColumn, cells: [[`=${call}`]] },
    ],
    looks: looks(),
    tall: [{ row: headerRow, lines: headerLines }],
    spills: [{ row: headerRow, column: labelColumn, rows: rows + 1, columns: figures + 1 }],
  };
}

function looks(): Look[] {
  const months = { row: headerRow + 1, rows: rows - 1 };
  const total = { row: headerRow + rows, rows: 1 };
  const wide = { column: labelColumn + 1, columns: figures };
  return [
    { area: cellArea(0, 0), style: 'heading' },
    { area: cellArea(1, 0), style: 'note' },
    { area: cellArea(lagRow, 0), style: 'label' },
    { area: cellArea(lagRow, labelColumn + 1), style: 'whole' },
    { area: cellArea(headerRow, labelColumn), style: 'headerLeft' },
    { area: { row: headerRow, rows: 1, ...wide }, style: 'header' },
    { area: { ...months, column: labelColumn, columns: 1 }, style: 'label' },
    { area: { ...months, ...wide }, style: 'whole' },
    { area: { ...total, column: labelColumn, columns: 1 }, style: 'labelTotal' },
    { area: { ...total, ...wide }, style: 'wholeTotal' },
  ];
}
