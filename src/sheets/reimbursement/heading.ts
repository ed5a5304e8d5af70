import { claims } from '../../tables/claims';
import { reimbursementTexts } from '../../text/reimbursementSheet';
import { cellArea } from '../cells';
import { aboutPart } from '../heading/aboutPart';
import { anchorsIn, type Check, checkPart } from '../heading/checkPart';
import { headingOf } from '../heading/headingOf';
import { firstInput, type InputLine, inputPart } from '../heading/inputLines';
import { rightPart } from '../heading/outsidePart';
import { titlePart } from '../heading/titlePart';
import { usualLines } from '../heading/usualLines';
import { paymentLagCell } from '../reimbursementCall';
import type { ReportBlock } from '../report';
import { listCell } from './lists';
import {
  type ReimbursementBlockId,
  type ReimbursementInput,
  reimbursementInput,
  reimbursementInputIds,
  type ReimbursementOrder,
} from './order';

/** Where it says what stands to the right: below that cells can be changed. */
const noteRow = firstInput.row + reimbursementInputIds.length + 1;

/** The columns of the heading: what stands to the right of it begins after these. */
export const headingColumns = rightPart.figures + rightPart.columns;

/** The top of the sheet: title, what can be set, where the figures come from, and checks. */
export function headingBlock(
  order: ReimbursementOrder,
  others: readonly ReportBlock[],
): ReportBlock<ReimbursementBlockId> {
  const { language, places } = order;
  const cell = (id: ReimbursementInput): string => reimbursementInput(order, id);
  return headingOf(
    [
      titlePart(language, {
        title: reimbursementTexts.title,
        from: cell('first'),
        through: cell('last'),
        lines: reimbursementInputIds.length,
      }),
      inputPart(language, linesOf(order)),
      {
        entries: [{ row: noteRow, column: 0, cells: [[reimbursementTexts.listsToTheRight[language]]] }],
        looks: [{ area: cellArea(noteRow, 0), style: 'note' }],
      },
      aboutPart(order, { asOf: cell('asOf'), dayRule: cell('dayRule') }),
      checkPart(language, checksOf(order), anchorsIn(others, places)),
    ],
    { rows: noteRow + 1, columns: headingColumns },
  );
}

/** In the order of `reimbursementInputIds`. Claims of the year before can still be open. */
function linesOf(order: ReimbursementOrder): InputLine[] {
  const { claimsFrom, lagDays, first, last } = reimbursementTexts;
  const cell = (id: ReimbursementInput): string => reimbursementInput(order, id);
  const quarter = (day: string): string => `DATE(YEAR(${day}),3*INT((MONTH(${day})-1)/3)+1,1)`;
  return [
    ...usualLines(order),
    { label: claimsFrom, cell: `=EDATE(${cell('from')},-12)`, style: 'input', input: 'choice' },
    { label: lagDays, cell: paymentLagCell(order), style: 'inputWord', input: 'choice' },
    { label: first, cell: `=${quarter(cell('claimsFrom'))}`, style: 'day' },
    { label: last, cell: `=EOMONTH(${quarter(cell('to'))},2)`, style: 'day' },
  ];
}

/** The column of what was claimed in the list of claims, from 1. */
const claimedColumn = 8;

/** Whatever the table says of the quarters stands in the list, too. */
function checksOf(order: ReimbursementOrder): Check[] {
  const { claimed, period } = order.tables.named[claims.id]?.columns ?? {};
  const listed = listCell(order, 'claims', { row: 'last', column: claimedColumn });
  if (claimed === undefined || period === undefined || listed === null) return [];
  const [first, last] = [reimbursementInput(order, 'first'), reimbursementInput(order, 'last')];
  const told = `SUMIFS(${claimed},${period},">="&${first},${period},"<="&${last})`;
  return [{ label: reimbursementTexts.claimedAgrees, cell: `=ROUND(${told}-${listed},2)` }];
}
