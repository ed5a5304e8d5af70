import { followUpTexts } from '../../text/followUpSheet';
import { cellArea } from '../cells';
import { incomeMonths, incomeSize } from '../incomeMonths';
import { hasReimbursement } from '../reimbursementCall';
import type { ReportBlock } from '../report';
import { input } from './inputs';
import type { BlockId, BlockOrder } from './order';

/** What the state is expected to pay, by month: income, with lines of its own, never taken off a cost. Undefined where the workbook has no such tables. */
export function incomeBlock(order: BlockOrder): ReportBlock<BlockId> | undefined {
  const { income: block } = order.places;
  if (block === undefined || !hasReimbursement(order)) return undefined;
  const { language } = order;
  const months = incomeMonths(order, block, {
    ...{ from: input(order, 'from'), to: input(order, 'monthsTo'), asOf: input(order, 'through') },
    dayRule: input(order, 'dayRule'),
  });
  return {
    id: 'income',
    size: incomeSize,
    entries: [
      {
        row: 0,
        column: 0,
        cells: [[followUpTexts.income[language]], [followUpTexts.incomeAbout[language]]],
      },
      ...months.entries,
    ],
    looks: [
      { area: cellArea(0, 0), style: 'heading' },
      { area: cellArea(1, 0), style: 'note' },
      ...months.looks,
    ],
    groups: [],
    spills: months.spills,
  };
}
