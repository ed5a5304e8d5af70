import { ledger } from '../../tables/ledger';
import { reconciliationTexts } from '../../text/reconciliationSheet';
import { reconcileTotals, rowClasses } from '../../text/reconcileWords';
import { type Cell, cellArea, cellName, type Corner, offset } from '../cells';
import type { Entry, Look, ReportBlock } from '../report';
import type { StyleId } from '../styles';
import { reconcileCall } from './calls';
import { costTotal } from './cost';
import { headerLines, reportRow, sumOfList } from './listColumns';
import { type ReconciliationBlockId, reconciliationInput, type ReconciliationOrder } from './order';

const columns = 5;
const totals = Object.keys(reconcileTotals).length;
const rows = rowClasses.length + totals;
const totalRow = reportRow + 1 + rowClasses.length;

/** What is checked stands to the right of the summary. */
const check = { label: 6, figure: 10 } as const;

/** The count of all rows, as formulas name it. */
export function countOfRows(summary: Corner): string {
  return cellName(offset(summary, totalRow, 1));
}

/** Count and kronor by finding, and whether both lists are there in full. */
export function summaryBlock(order: ReconciliationOrder): ReportBlock<ReconciliationBlockId> | undefined {
  const { summary } = order.places;
  if (summary === undefined) return undefined;
  const { language } = order;
  const checks = checksOf(order, summary);
  const formula = `=${reconcileCall(order, 'summary')}`;
  return {
    id: 'summary',
    size: { rows: reportRow + 1 + rows, columns: check.figure + 1 },
    entries: [
      {
        row: 0,
        column: 0,
        cells: [[reconciliationTexts.summary[language]], [reconciliationTexts.signs[language]]],
      },
      { row: reportRow, column: 0, cells: [[formula]] },
      ...checkEntries(order, checks),
    ],
    looks: looks(checks),
    groups: [],
    tall: [{ row: reportRow, lines: headerLines }],
    spills: [{ row: reportRow, column: 0, rows: rows + 1, columns }],
  };
}

interface CheckLine {
  readonly label: keyof typeof reconciliationTexts;
  readonly cell: Cell;
  readonly style: StyleId;
}

/**
 * What the list is expected to cost is what SUMMARY counts, what is booked is what stands in the ledger, and what is accrued is what the
 * voucher has, to the öre.
 */
function checksOf(order: ReconciliationOrder, summary: Corner): CheckLine[] {
  const total = costTotal(order);
  const listed = cellName(offset(summary, totalRow, 2));
  const booked = cellName(offset(summary, totalRow + 1, 3));
  const expected = total === null ? [] : [pair('expected', listed), pair('cost', total)];
  const lines = [
    ...expected,
    ...[pair('booked', booked), pair('inLedger', bookedInLedger(order))],
    ...accrualPair(order),
  ];
  return lines.flatMap((line, index) =>
    index % 2 === 0 ? [line] : [line, differenceOf(summary, reportRow + 1 + index + Math.floor(index / 2))],
  );
}

/** The list of accruals and the voucher; nothing where either has been taken away. */
function accrualPair(order: ReconciliationOrder): CheckLine[] {
  const [listed, onVoucher] = [sumOfList(order, 'accruals'), sumOfList(order, 'voucher')];
  return listed === null || onVoucher === null ? [] : [pair('accrued', listed), pair('onVoucher', onVoucher)];
}

function pair(label: CheckLine['label'], formula: string): CheckLine {
  return { label, cell: `=${formula}`, style: 'exact' };
}

/** Of the two cells above: the second of them stands in that row of the block. */
function differenceOf(summary: Corner, row: number): CheckLine {
  const figure = (inRow: number): string => cellName(offset(summary, inRow, check.figure));
  return { label: 'difference', cell: `=ROUND(${figure(row - 1)}-${figure(row)},2)`, style: 'exactTotal' };
}

function bookedInLedger(order: ReconciliationOrder): string {
  const { amount, date } = order.tables.named[ledger.id]?.columns ?? {};
  if (amount === undefined || date === undefined) return '""';
  const [first, last] = [reconciliationInput(order, 'first'), reconciliationInput(order, 'last')];
  return `SUMIFS(${amount},${date},">="&${first},${date},"<="&${last})`;
}

function checkEntries({ language }: ReconciliationOrder, checks: readonly CheckLine[]): Entry[] {
  const row = reportRow + 1;
  return [
    { row: reportRow, column: check.label, cells: [[reconciliationTexts.checks[language]]] },
    { row, column: check.label, cells: checks.map(({ label }) => [reconciliationTexts[label][language]]) },
    { row, column: check.figure, cells: checks.map(({ cell }) => [cell]) },
  ];
}

function looks(checks: readonly CheckLine[]): Look[] {
  const first = reportRow + 1;
  const classes = { row: first, rows: rowClasses.length } as const;
  return [
    { area: cellArea(0, 0), style: 'heading' },
    { area: cellArea(1, 0), style: 'note' },
    { area: cellArea(reportRow, 0), style: 'headerLeft' },
    { area: { row: reportRow, column: 1, rows: 1, columns: columns - 1 }, style: 'header' },
    { area: { ...classes, column: 0, columns: 1 }, style: 'label' },
    { area: { ...classes, column: 1, columns: 1 }, style: 'whole' },
    { area: { ...classes, column: 2, columns: 2 }, style: 'exact' },
    { area: { ...classes, column: 4, columns: 1 }, style: 'exact' },
    { area: cellArea(totalRow, 0), style: 'labelTotal' },
    { area: cellArea(totalRow, 1), style: 'wholeTotal' },
    { area: { row: totalRow, column: 2, rows: 1, columns: 3 }, style: 'exactTotal' },
    { area: { row: totalRow + 1, column: 0, rows: totals - 1, columns: 1 }, style: 'label' },
    { area: { row: totalRow + 1, column: 3, rows: totals - 1, columns: 1 }, style: 'exact' },
    { area: cellArea(reportRow, check.label), style: 'heading' },
    { area: { row: first, column: check.label, rows: checks.length, columns: 1 }, style: 'label' },
    ...checks.map(({ style }, index): Look => ({ area: cellArea(first + index, check.figure), style })),
  ];
}
