import { forecastSheetTexts } from '../../text/forecastSheet';
import { incomeMonths, incomeSize, labelColumn } from '../incomeMonths';
import { hasReimbursement } from '../reimbursementCall';
import type { ReportBlock } from '../report';
import { dayRuleFormula } from './decided';
import { type ForecastBlockId, forecastInput, type ForecastOrder, sheetColumns } from './order';

const notes = [forecastSheetTexts.incomeDue, forecastSheetTexts.incomeAhead];

/**
 * What the state is expected to pay for the days of the forecast's year through the as-of date: income, with lines of its own, no part of
 * the forecast. Undefined where the workbook has no such tables.
 */
export function incomeBlock(order: ForecastOrder): ReportBlock<ForecastBlockId> | undefined {
  const { income: block } = order.places;
  if (block === undefined || !hasReimbursement(order)) return undefined;
  const months = incomeMonths(order, block, {
    ...{ heading: forecastSheetTexts.income, about: forecastSheetTexts.incomeAbout },
    ...{ from: forecastInput(order, 'yearFrom'), to: forecastInput(order, 'yearTo') },
    asOf: forecastInput(order, 'asOf'),
    dayRule: dayRuleFormula(order, forecastInput(order, 'dayRule')),
  });
  const below = { row: incomeSize.rows, column: labelColumn };
  return {
    id: 'income',
    size: { rows: incomeSize.rows + notes.length, columns: sheetColumns },
    entries: [...months.entries, { ...below, cells: notes.map((note) => [note[order.language]]) }],
    looks: [...months.looks, { area: { ...below, rows: notes.length, columns: 1 }, style: 'note' }],
    tall: months.tall,
    groups: [],
    spills: months.spills,
  };
}
