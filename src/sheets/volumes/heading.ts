import { headingTexts } from '../../text/reportSheet';
import { volumesTexts } from '../../text/volumesSheet';
import { reportRow } from '../bridge/answer';
import { cellArea, cellName, offset, placed, quoted } from '../cells';
import { lineRow } from '../kindLines';
import { aboutPart } from '../heading/aboutPart';
import { anchorsIn, checkPart } from '../heading/checkPart';
import { headingOf } from '../heading/headingOf';
import type { HeadingPart } from '../heading/headingPart';
import { firstInput, type InputLine, inputPart } from '../heading/inputLines';
import { lagLines, lagPart, whenProvisional } from '../heading/lagLines';
import { outsidePart } from '../heading/outsidePart';
import { titlePart } from '../heading/titlePart';
import { usualLines } from '../heading/usualLines';
import type { ReportBlock } from '../report';
import {
  lagCells,
  type VolumesBlockId,
  type VolumesInput,
  volumesInput,
  volumesInputIds,
  type VolumesOrder,
} from './order';
import { unitLines } from '../units';
import { monthChoices } from './months';
import { periodMeasures } from './reports';

/** Below the cells that can be set it says that they can, then how late placements are registered, and what there is to say of the month. */
const lagRow = firstInput.row + volumesInputIds.length + 1;
const monthRow = lagRow + 1;

/** As many as the right part of a heading reaches. */
const columns = 15;

/** The top of the sheet: title, what can be set, where the figures come from, what lies outside, and whether all has room. */
export function headingBlock(
  order: VolumesOrder,
  others: readonly ReportBlock<VolumesBlockId>[],
): ReportBlock<VolumesBlockId> {
  const { language, places } = order;
  const [from, through] = [volumesInput(order, 'first'), volumesInput(order, 'last')];
  const parts = [
    titlePart(language, { title: volumesTexts.title, from, through, lines: volumesInputIds.length }),
    inputPart(language, linesOf(order)),
    lagPart(order, lagCells(order), lagRow),
    monthPart(order),
    aboutPart(order, { asOf: volumesInput(order, 'asOf'), dayRule: volumesInput(order, 'dayRule') }),
    ...outside(order),
    checkPart(language, [], anchorsIn(others, places)),
  ];
  return headingOf(parts, { rows: monthRow + 1, columns });
}

/** The figures of what lies outside are those of the period. */
function outside({ language, places, shape }: VolumesOrder): HeadingPart[] {
  const { period } = places;
  if (period === undefined) return [];
  const part = outsidePart(language, (line, figure) => {
    const row = reportRow + 1 + lineRow(shape.kinds, line);
    return cellName(offset(period, row, periodMeasures.indexOf(figure) + 1));
  });
  return [part];
}

/** In the order of `volumesInputIds`. A month is counted as far as it lies in the period and through the as-of date. */
function linesOf(order: VolumesOrder): InputLine[] {
  const cell = (id: VolumesInput): string => volumesInput(order, id);
  const [from, to, month] = [cell('from'), cell('to'), cell('month')];
  const first = `=IF(${month}="",${from},MAX(${from},DATE(YEAR(${month}),MONTH(${month}),1)))`;
  const last = `=MIN(${cell('asOf')},IF(${month}="",${to},MIN(${to},EOMONTH(${month},0))))`;
  return [
    ...usualLines(order),
    monthLine(order),
    ...unitLines(order.language, cell('unit')),
    { label: volumesTexts.first, cell: first, style: 'day' },
    { label: volumesTexts.last, cell: last, style: 'day' },
    { label: headingTexts.lastFrom, cell: `=EDATE(${cell('first')},-12)`, style: 'day' },
    { label: headingTexts.lastThrough, cell: `=EDATE(${cell('last')}+1,-12)-1`, style: 'day' },
    ...lagLines(order, lagCells(order)),
  ];
}

/** A month can be chosen among those of the period, and any day of one can be written. */
function monthLine({ places }: VolumesOrder): InputLine {
  const { months } = places;
  const line = { label: volumesTexts.month, cell: '', style: 'input', input: 'choice' } as const;
  return months === undefined ? line : { ...line, choices: placed(monthChoices, months) };
}

/** Where in the heading the unit stands in which amounts are shown. */
export const shownUnitCell = {
  row: firstInput.row + volumesInputIds.indexOf('shownUnit'),
  column: firstInput.column,
} as const;

/** A month without a day to count says why the table shows errors, and one that is provisional says that it is. */
function monthPart(order: VolumesOrder): HeadingPart {
  const { language } = order;
  const cell = (id: VolumesInput): string => volumesInput(order, id);
  const [month, first, last] = [cell('month'), cell('first'), cell('last')];
  const provisional = whenProvisional(
    { first, last: `EOMONTH(${month},0)`, through: last },
    cell('finalThrough'),
    volumesTexts.monthProvisional[language],
  );
  const outside = quoted(volumesTexts.monthOutside[language]);
  const said = `=IF(${last}<${first},${outside},IF(${month}="","",${provisional}))`;
  return {
    entries: [{ row: monthRow, column: 0, cells: [[said]] }],
    looks: [{ area: cellArea(monthRow, 0), style: 'note' }],
  };
}
