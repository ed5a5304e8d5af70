import { varianceTexts } from '../../text/varianceSheet';
import { incomeMonths, incomeSize } from '../incomeMonths';
import { hasReimbursement } from '../reimbursementCall';
import type { ReportBlock } from '../report';
import { type BlockId, type BlockOrder, input, sheetColumns } from './order';

/**
 * What the state is expected to pay for the days of the budget year so far, by month: income, with lines of its own, part of no variance.
 * Undefined where the workbook has no such tables.
 */
export function incomeBlock(order: BlockOrder): ReportBlock<BlockId> | undefined {
  const { income: block } = order.places;
  if (block === undefined || !hasReimbursement(order)) return undefined;
  const months = incomeMonths(order, block, {
    ...{ heading: varianceTexts.income, about: varianceTexts.incomeAbout },
    ...{ from: input(order, 'yearFrom'), to: input(order, 'yearTo'), asOf: input(order, 'through') },
    dayRule: input(order, 'dayRule'),
  });
  return { id: 'income', size: { ...incomeSize, columns: sheetColumns }, ...months, groups: [] };
}
