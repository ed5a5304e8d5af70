import { followUpTexts } from '../../text/followUpSheet';
import { incomeMonths, incomeSize } from '../incomeMonths';
import { hasReimbursement } from '../reimbursementCall';
import type { ReportBlock } from '../report';
import { input } from './inputs';
import type { BlockId, BlockOrder } from './order';

/** What the state is expected to pay, by month: income, with lines of its own, never taken off a cost. Undefined where the workbook has no such tables. */
export function incomeBlock(order: BlockOrder): ReportBlock<BlockId> | undefined {
  const { income: block } = order.places;
  if (block === undefined || !hasReimbursement(order)) return undefined;
  const months = incomeMonths(order, block, {
    ...{ heading: followUpTexts.income, about: followUpTexts.incomeAbout },
    ...{ from: input(order, 'from'), to: input(order, 'monthsTo'), asOf: input(order, 'through') },
    dayRule: input(order, 'dayRule'),
  });
  return { id: 'income', size: incomeSize, ...months, groups: [] };
}
