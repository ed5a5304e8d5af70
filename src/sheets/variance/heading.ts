import { varianceTexts } from '../../text/varianceSheet';
import { aboutPart } from '../heading/aboutPart';
import { anchorsIn, type Check, checkPart } from '../heading/checkPart';
import { headingOf } from '../heading/headingOf';
import type { HeadingPart } from '../heading/headingPart';
import { firstInput, inputPart, partsRow } from '../heading/inputLines';
import { lagPart } from '../heading/lagLines';
import { outsidePart } from '../heading/outsidePart';
import { titlePart } from '../heading/titlePart';
import { lineRow } from '../kindLines';
import type { ReportBlock } from '../report';
import { listCell } from './basis';
import { kindCell } from './byKind';
import { monthsBudget } from './byMonth';
import { headingLines } from './headingLines';
import { type BlockId, type BlockOrder, input, inputIds, lagCells, sheetColumns } from './order';

/** Below the cells that can be set it says that they can, and then how late placements are registered. */
const lagRow = firstInput.row + inputIds.length + 1;

/** The top of the sheet. */
export function headingBlock(
  order: BlockOrder,
  others: readonly ReportBlock<BlockId>[],
): ReportBlock<BlockId> {
  const { language, places } = order;
  const [from, through] = [input(order, 'from'), input(order, 'through')];
  const parts = [
    titlePart(language, { title: varianceTexts.title, from, through, lines: inputIds.length }),
    inputPart(language, headingLines(order)),
    lagPart(order, lagCells(order), lagRow),
    aboutPart(order, { asOf: input(order, 'asOf'), dayRule: input(order, 'dayRule') }),
    ...outside(order),
    checkPart(language, checks(order), anchorsIn(others, places)),
  ];
  return headingOf(parts, { rows: lagRow + 1, columns: sheetColumns });
}

function outside(order: BlockOrder): HeadingPart[] {
  if (order.places.listPeriod === undefined) return [];
  const { kinds } = order.shape;
  const part = outsidePart(order.language, (line, figure) =>
    listCell(order, 'listPeriod', { line: lineRow(kinds, line), measure: figure }),
  );
  return [part];
}

/** All of the budget has a month, and its months add up to the year. */
function checks(order: BlockOrder): Check[] {
  const { tables, places, shape } = order;
  const { month, amount } = tables.named['budget']?.columns ?? {};
  const { byKind, byMonth } = places;
  const found: Check[] = [];
  if (month !== undefined && amount !== undefined)
    found.push({
      label: varianceTexts.budgetNoMonth,
      cell: `=ROUND(SUM(${amount})-SUMIFS(${amount},${month},">0"),2)`,
    });
  if (byKind !== undefined && byMonth !== undefined) {
    const year = kindCell(byKind, lineRow(shape.kinds, 'total'), 'fullYear');
    found.push({ label: varianceTexts.monthsAgree, cell: `=ROUND(${monthsBudget(byMonth)}-${year},2)` });
  }
  return found;
}

/** Where in the heading the unit stands in which amounts are shown. */
export const shownUnitCell = { row: partsRow + 1 + inputIds.indexOf('shownUnit'), column: 2 } as const;
