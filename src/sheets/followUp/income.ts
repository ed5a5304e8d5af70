import { followUpTexts } from '../../text/followUpSheet';
import { cellArea } from '../cells';
import { hasReimbursement, reimbursementCall, usualLagDays } from '../reimbursementCall';
import type { Look, ReportBlock } from '../report';
import { input } from './inputs';
import type { BlockId, BlockOrder } from './order';

/** The months stand under the kinds, the figures under those of the other tables. */
const labelColumn = 1;
const reportRow = 2;
/** Twelve months and their sum. */
const rows = 13;
/** Flat rate, application, both, due and paid. */
const figures = 5;

/** What the state is expected to pay, by month: income, with lines of its own, never taken off a cost. Undefined where the workbook has no such tables. */
export function incomeBlock(order: BlockOrder): ReportBlock<BlockId> | undefined {
  if (!hasReimbursement(order)) return undefined;
  const { language } = order;
  const call = reimbursementCall(order, {
    ...{ from: input(order, 'from'), to: input(order, 'monthsTo'), asOf: input(order, 'through') },
    ...{ dayRule: input(order, 'dayRule'), list: 'income', lagDays: String(usualLagDays) },
  });
  const months = { row: reportRow + 1, rows: rows - 1 };
  const total = { row: reportRow + rows, rows: 1 };
  const looks: readonly Look[] = [
    { area: cellArea(0, 0), style: 'heading' },
    { area: cellArea(1, 0), style: 'note' },
    { area: cellArea(reportRow, labelColumn), style: 'headerLeft' },
    { area: { row: reportRow, rows: 1, column: labelColumn + 1, columns: figures }, style: 'header' },
    { area: { ...months, column: labelColumn, columns: 1 }, style: 'label' },
    { area: { ...months, column: labelColumn + 1, columns: figures }, style: 'whole' },
    { area: { ...total, column: labelColumn, columns: 1 }, style: 'labelTotal' },
    { area: { ...total, column: labelColumn + 1, columns: figures }, style: 'wholeTotal' },
  ];
  return {
    id: 'income',
    size: { rows: reportRow + 1 + rows, columns: labelColumn + 1 + figures },
    entries: [
      {
        row: 0,
        column: 0,
        cells: [[followUpTexts.income[language]], [followUpTexts.incomeAbout[language]]],
      },
      { row: reportRow, column: labelColumn, cells: [[`=${call}`]] },
    ],
    looks,
    groups: [],
    spills: [{ row: reportRow, column: labelColumn, rows: rows + 1, columns: figures + 1 }],
  };
}
