import { followUpTexts } from '../../text/followUpSheet';
import { cellName, offset } from '../cells';
import { aboutPart } from '../heading/aboutPart';
import { anchorsIn, type Check, checkPart } from '../heading/checkPart';
import { headingOf } from '../heading/headingOf';
import type { HeadingPart } from '../heading/headingPart';
import { firstInput, inputPart } from '../heading/inputLines';
import { lagPart } from '../heading/lagLines';
import { outsidePart } from '../heading/outsidePart';
import { titlePart } from '../heading/titlePart';
import type { ReportBlock } from '../report';
import { headingLines } from './headingLines';
import { input, inputIds, lagCells } from './inputs';
import { lineRow } from '../kindLines';
import type { BlockId, BlockOrder } from './order';
import { periodAnchor, periodColumn } from './period';

/** Below the cells that can be set it says that they can, and then how late placements are registered. */
const lagRow = firstInput.row + inputIds.length + 1;

/** As many as the widest table has. */
const columns = 15;

/** The top of the sheet: title, what can be set, where the figures come from, what lies outside, and checks. */
export function headingBlock(
  order: BlockOrder,
  others: readonly ReportBlock<BlockId>[],
): ReportBlock<BlockId> {
  const { language, places } = order;
  const [from, through] = [input(order, 'from'), input(order, 'through')];
  const parts = [
    titlePart(language, { title: followUpTexts.title, from, through, lines: inputIds.length }),
    inputPart(language, headingLines(order)),
    lagPart(order, lagCells(order), lagRow),
    aboutPart(order, { asOf: input(order, 'asOf'), dayRule: input(order, 'dayRule') }),
    ...outside(order),
    checkPart(language, checks(order), anchorsIn(others, places)),
  ];
  return headingOf(parts, { rows: lagRow + 1, columns });
}

/** The figures of what lies outside are those of the period's table. */
function outside({ language, places, shape }: BlockOrder): HeadingPart[] {
  const { period } = places;
  if (period === undefined) return [];
  const part = outsidePart(language, (line, figure) => {
    const row = periodAnchor.row + 1 + lineRow(shape.kinds, line);
    return cellName(offset(period, row, periodColumn[figure]));
  });
  return [part];
}

/** The months of the table by month add up to the period. */
function checks({ places, shape }: BlockOrder): Check[] {
  const { period, months } = places;
  if (period === undefined || months === undefined) return [];
  const line = lineRow(shape.kinds, 'total');
  const total = cellName(offset(months, 2 + line, 14));
  const own = cellName(offset(period, periodAnchor.row + 1 + line, periodColumn.cost));
  return [{ label: followUpTexts.monthsAgree, cell: `=ROUND(${total}-${own},2)` }];
}
