import { reconciliationTexts } from '../../text/reconciliationSheet';
import { cellArea } from '../cells';
import { aboutPart } from '../heading/aboutPart';
import { anchorsIn, checkPart } from '../heading/checkPart';
import { headingOf } from '../heading/headingOf';
import type { HeadingPart } from '../heading/headingPart';
import { firstInput, type InputLine, inputPart } from '../heading/inputLines';
import { rightPart } from '../heading/outsidePart';
import { titlePart } from '../heading/titlePart';
import { usualLines, wordLine } from '../heading/usualLines';
import type { ReportBlock } from '../report';
import { shownWords, usualWaitingDays } from './calls';
import {
  type ReconciliationBlockId,
  type ReconciliationInput,
  reconciliationInput,
  reconciliationInputIds,
  type ReconciliationOrder,
} from './order';

/** Where it says what stands to the right: below that cells can be changed. */
const noteRow = firstInput.row + reconciliationInputIds.length + 1;

/** The columns of the heading: what stands to the right of it begins after these. */
export const headingColumns = rightPart.figures + rightPart.columns;

/** The top of the sheet: title, what can be set, where the figures come from, and whether all has room. */
export function headingBlock(
  order: ReconciliationOrder,
  others: readonly ReportBlock<ReconciliationBlockId>[],
): ReportBlock<ReconciliationBlockId> {
  const { language, places } = order;
  const cell = (id: ReconciliationInput): string => reconciliationInput(order, id);
  const lines = reconciliationInputIds.length;
  const parts: HeadingPart[] = [
    titlePart(language, {
      title: reconciliationTexts.title,
      from: cell('first'),
      through: cell('last'),
      lines,
    }),
    inputPart(language, linesOf(order)),
    {
      entries: [{ row: noteRow, column: 0, cells: [[reconciliationTexts.listsToTheRight[language]]] }],
      looks: [{ area: cellArea(noteRow, 0), style: 'note' }],
    },
    aboutPart(order, { asOf: cell('asOf'), dayRule: cell('dayRule') }),
    checkPart(language, [], anchorsIn(others, places)),
  ];
  return headingOf(parts, { rows: noteRow + 1, columns: headingColumns });
}

/** In the order of `reconciliationInputIds`. */
function linesOf(order: ReconciliationOrder): InputLine[] {
  const { language } = order;
  const { waitingDays, shown, first, last } = reconciliationTexts;
  const cell = (id: ReconciliationInput): string => reconciliationInput(order, id);
  return [
    ...usualLines(order),
    { label: waitingDays, cell: usualWaitingDays, style: 'inputWord', input: 'choice' },
    wordLine(shown, reconciliationTexts.all[language], shownWords(order)),
    { label: first, cell: `=EOMONTH(${cell('from')},-1)+1`, style: 'day' },
    { label: last, cell: `=EOMONTH(${cell('to')},0)`, style: 'day' },
  ];
}
