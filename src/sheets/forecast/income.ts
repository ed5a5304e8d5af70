import { forecastSheetTexts } from '../../text/forecastSheet';
import { type Cell, cellArea, cellName, type Corner, fixedName, offset } from '../cells';
import { headerRow, incomeMonths, incomeSize, labelColumn, lagName } from '../incomeMonths';
import { hasReimbursement } from '../reimbursementCall';
import type { Entry, Look, ReportBlock } from '../report';
import { answerCell, dash, orDash } from './answer';
import { dayRuleFormula } from './decided';
import { monthCount } from './lists';
import { type ForecastBlockId, forecastInput, type ForecastOrder, sheetColumns } from './order';

/** Beside the months stands what of each is expected to be paid before the year ends. */
const byYearEndColumn = incomeSize.columns;

/** Columns of REIMBURSEMENT's income, from 1. */
const inAnswer = { flatRate: 2, application: 3 } as const;

const first = headerRow + 1;
const notes = [forecastSheetTexts.incomeDue, forecastSheetTexts.incomeAhead];

/**
 * What the state is expected to pay for the days of the forecast's year through the as-of date: income, with lines of its own, no part of
 * the forecast. Undefined where the workbook has no such tables.
 */
export function incomeBlock(order: ForecastOrder): ReportBlock<ForecastBlockId> | undefined {
  const { income: block } = order.places;
  if (block === undefined || !hasReimbursement(order)) return undefined;
  const { language } = order;
  const months = incomeMonths(order, block, {
    ...{ heading: forecastSheetTexts.income, about: forecastSheetTexts.incomeAbout },
    ...{ from: forecastInput(order, 'yearFrom'), to: forecastInput(order, 'yearTo') },
    asOf: forecastInput(order, 'asOf'),
    dayRule: dayRuleFormula(order, forecastInput(order, 'dayRule')),
  });
  return {
    id: 'income',
    size: { rows: incomeSize.rows + notes.length, columns: sheetColumns },
    entries: [
      ...months.entries,
      byYearEnd(order, block),
      { row: incomeSize.rows, column: labelColumn, cells: notes.map((note) => [note[language]]) },
    ],
    looks: [...months.looks, ...looks()],
    tall: [{ row: headerRow, lines: 4 }],
    groups: [],
    spills: months.spills,
  };
}

/** What each month earned as far as it is expected to be paid in the year; a dash where REIMBURSEMENT answers with an error, and then no sum. */
function byYearEnd(order: ForecastOrder, block: Corner): Entry {
  const months = Array.from({ length: monthCount }, (_, month) => month);
  const at = (month: number): string => cellName(offset(block, first + month, byYearEndColumn));
  const all = `${at(0)}:${at(monthCount - 1)}`;
  return {
    ...{ row: headerRow, column: byYearEndColumn },
    cells: [
      [forecastSheetTexts.incomeByYearEnd[order.language]],
      ...months.map((month) => [paidInYear(order, block, month)]),
      [`=IF(COUNT(${all})<${monthCount},"${dash}",SUM(${all}))`],
    ],
  };
}

/** The flat rate counts from the end of its month, what is applied for from the end of its quarter. */
function paidInYear(order: ForecastOrder, block: Corner, month: number): Cell {
  const answer = `${fixedName(offset(block, headerRow, labelColumn))}#`;
  const [yearFrom, yearTo] = [forecastInput(order, 'yearFrom'), forecastInput(order, 'yearTo')];
  const earned = (column: keyof typeof inAnswer): string => answerCell(answer, month + 2, inAnswer[column]);
  const inTime = (lastMonth: number): string =>
    `(EOMONTH(${yearFrom},${lastMonth})+${lagName(block)}<=${yearTo})`;
  const quarterEnd = month - (month % 3) + 2;
  return `=${orDash(
    `ROUND(${earned('flatRate')}*${inTime(month)}+${earned('application')}*${inTime(quarterEnd)},2)`,
  )}`;
}

function looks(): readonly Look[] {
  const column = { column: byYearEndColumn, columns: 1 };
  return [
    { area: cellArea(headerRow, byYearEndColumn), style: 'header' },
    { area: { row: first, rows: monthCount, ...column }, style: 'whole' },
    { area: { row: first + monthCount, rows: 1, ...column }, style: 'wholeTotal' },
    { area: { row: incomeSize.rows, column: labelColumn, rows: notes.length, columns: 1 }, style: 'note' },
  ];
}
