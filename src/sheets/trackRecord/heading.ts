import { headingTexts } from '../../text/reportSheet';
import { trackRecordTexts } from '../../text/trackRecordSheet';
import { aboutPart } from '../heading/aboutPart';
import { anchorsIn, checkPart } from '../heading/checkPart';
import { headingOf } from '../heading/headingOf';
import { firstInput, type InputLine, inputPart } from '../heading/inputLines';
import { titlePart } from '../heading/titlePart';
import { usualLines } from '../heading/usualLines';
import type { ReportBlock } from '../report';
import { unitLines } from '../units';
import {
  sheetColumns,
  type TrackRecordBlockId,
  type TrackRecordInput,
  trackRecordInput,
  trackRecordInputIds,
  type TrackRecordOrder,
  triedMonths,
} from './order';

/** Below the cells that can be set it says that they can. */
const noteRow = firstInput.row + trackRecordInputIds.length;

/** Where in the heading the unit stands in which amounts are shown. */
export const shownUnitCell = {
  row: firstInput.row + trackRecordInputIds.indexOf('shownUnit'),
  column: firstInput.column,
} as const;

/** The top of the sheet: title, what can be set, where the figures come from, and whether all has room. */
export function headingBlock(
  order: TrackRecordOrder,
  others: readonly ReportBlock<TrackRecordBlockId>[],
): ReportBlock<TrackRecordBlockId> {
  const { language, places } = order;
  const cell = (id: TrackRecordInput): string => trackRecordInput(order, id);
  const parts = [
    titlePart(language, {
      ...{ title: trackRecordTexts.title, from: cell('testFrom'), through: cell('through') },
      lines: trackRecordInputIds.length,
    }),
    inputPart(language, linesOf(order)),
    aboutPart(order, { asOf: cell('asOf'), dayRule: cell('dayRule') }),
    checkPart(language, [], anchorsIn(others, places)),
  ];
  return headingOf(parts, { rows: noteRow + 1, columns: sheetColumns });
}

/** In the order of `trackRecordInputIds`. Outcomes are known through the as-of date. */
function linesOf(order: TrackRecordOrder): InputLine[] {
  const cell = (id: TrackRecordInput): string => trackRecordInput(order, id);
  const testFrom = `=EOMONTH(${cell('through')},-${triedMonths})+1`;
  return [
    ...usualLines(order),
    ...unitLines(order.language, cell('unit')),
    { label: headingTexts.through, cell: `=MIN(${cell('to')},${cell('asOf')})`, style: 'day' },
    { label: trackRecordTexts.testFrom, cell: testFrom, style: 'day' },
  ];
}
