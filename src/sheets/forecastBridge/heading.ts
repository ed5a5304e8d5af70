import { forecastBridgeTexts } from '../../text/forecastBridgeSheet';
import { type Cell, cellArea, quoted } from '../cells';
import { closedCell, yearFromCell } from '../forecast/decided';
import { type FrozenTables, frozenTables } from '../frozenTables';
import { aboutPart } from '../heading/aboutPart';
import { anchorsIn, type Check, checkPart } from '../heading/checkPart';
import { headingOf } from '../heading/headingOf';
import type { HeadingPart } from '../heading/headingPart';
import { firstInput, type InputLine, inputPart, partsRow } from '../heading/inputLines';
import { rightPart } from '../heading/outsidePart';
import { titlePart } from '../heading/titlePart';
import { usualLines } from '../heading/usualLines';
import type { ReportBlock } from '../report';
import { unitLines } from '../units';
import { wholeFigure } from '../wholeFigure';
import { summaryAnswer, summaryLines } from './bridges';
import {
  type ForecastBridgeBlockId,
  type ForecastBridgeInput,
  forecastBridgeInput,
  forecastBridgeInputIds,
  type ForecastBridgeOrder,
  sheetColumns,
} from './order';

/** Below the cells that can be set it says that they can, and then why there is no bridge, if so. */
const troubleRow = firstInput.row + forecastBridgeInputIds.length + 1;

/** Where in the heading the unit stands in which amounts are shown. */
export const shownUnitCell = {
  row: firstInput.row + forecastBridgeInputIds.indexOf('shownUnit'),
  column: firstInput.column,
} as const;

/** The top of the sheet: title, what can be set, which forecasts are compared, where the figures come from, and checks. */
export function headingBlock(
  order: ForecastBridgeOrder,
  others: readonly ReportBlock<ForecastBridgeBlockId>[],
): ReportBlock<ForecastBridgeBlockId> {
  const { language, places } = order;
  const cell = (id: ForecastBridgeInput): string => forecastBridgeInput(order, id);
  const parts = [
    titlePart(language, {
      ...{ title: forecastBridgeTexts.title, from: cell('yearFrom'), through: cell('yearTo') },
      lines: forecastBridgeInputIds.length,
    }),
    inputPart(language, linesOf(order)),
    troublePart(order),
    aboutPart(order, { asOf: cell('asOf'), dayRule: cell('dayRule') }),
    factsPart(order),
    checkPart(language, checksOf(order), anchorsIn(others, places)),
  ];
  return headingOf(parts, { rows: troubleRow + 1, columns: sheetColumns });
}

/** In the order of `forecastBridgeInputIds`. The year is that of the last day of the period. */
function linesOf(order: ForecastBridgeOrder): readonly InputLine[] {
  const to = forecastBridgeInput(order, 'to');
  const { yearFrom, yearTo, closedThrough, previous, earlier } = forecastBridgeTexts;
  return [
    ...usualLines(order),
    ...unitLines(order.language, forecastBridgeInput(order, 'unit')),
    { label: yearFrom, cell: yearFromCell(order, to), style: 'day' },
    { label: yearTo, cell: `=DATE(YEAR(${to}),12,31)`, style: 'day' },
    { label: closedThrough, cell: closedCell(order, forecastBridgeInput(order, 'asOf')), style: 'day' },
    { label: previous, cell: frozenCell(order, 'previous'), style: 'wordRight' },
    { label: earlier, cell: frozenCell(order, 'earlier'), style: 'wordRight' },
  ];
}

/** The name of the last forecast of the year that was frozen, or of the one before it. */
function frozenCell(order: ForecastBridgeOrder, which: 'previous' | 'earlier'): string {
  const none = forecastBridgeTexts.none[order.language];
  const frozen = frozenTables(order);
  if (frozen === null) return none;
  const { to, forecastId } = frozen;
  const year = forecastBridgeInput(order, 'yearTo');
  if (which === 'previous') return `=XLOOKUP(${year},${to},${forecastId},${quoted(none)},0,-1)`;
  const count = `COUNTIFS(${to},${year})`;
  return `=IF(${count}<2,${quoted(none)},INDEX(FILTER(${forecastId},${to}=${year}),${count}-1))`;
}

/** A sentence where there is no bridge; else how much the forecast has changed. */
function troublePart(order: ForecastBridgeOrder): HeadingPart {
  const answer = summaryAnswer(order, 'now');
  const cell = answer === null ? forecastBridgeTexts.noneFrozen[order.language] : changeTold(order, answer);
  return {
    entries: [{ row: troubleRow, column: 0, cells: [[cell]] }],
    looks: [{ area: cellArea(troubleRow, 0), style: 'note' }],
  };
}

function changeTold(order: ForecastBridgeOrder, answer: string): Cell {
  const { language } = order;
  const { none, noneFrozen, notBridged, changed, kronor } = forecastBridgeTexts;
  const previous = forecastBridgeInput(order, 'previous');
  const change = `INDEX(${answer},${summaryLines - 1},5)`;
  const sign = `IF(ROUND(${change},0)=0,"",IF(${change}<0,"−","+"))`;
  const amount = wholeFigure(language, `ABS(${change})`);
  const told = `${quoted(changed[language])}&${sign}&${amount}&${quoted(kronor[language])}`;
  const sentence = `IF(ISERROR(${change}),${quoted(notBridged[language])},${told})`;
  return `=IF(${previous}=${quoted(none[language])},${quoted(noneFrozen[language])},${sentence})`;
}

/** Who froze the two forecasts, when and for whom. */
function factsPart(order: ForecastBridgeOrder): HeadingPart {
  const { language } = order;
  const { label } = rightPart;
  const frozen = frozenTables(order);
  const ids = ['previous', 'earlier'] as const;
  const cells = ids.map((id) => [frozen === null ? '' : toldOf(order, id, frozen)]);
  return {
    entries: [
      { row: partsRow, column: label, cells: [[forecastBridgeTexts.facts[language]]] },
      { row: partsRow + 1, column: label, cells },
    ],
    looks: [
      { area: cellArea(partsRow, label), style: 'heading' },
      { area: { row: partsRow + 1, column: label, rows: ids.length, columns: 1 }, style: 'label' },
    ],
  };
}

function toldOf(order: ForecastBridgeOrder, id: 'previous' | 'earlier', frozen: FrozenTables): string {
  const { language } = order;
  const name = forecastBridgeInput(order, id);
  const look = (column: string): string => `XLOOKUP(${name},${frozen.forecastId},${column},"")`;
  const text = (id: 'none' | 'frozenBy' | 'frozenFor'): string => quoted(forecastBridgeTexts[id][language]);
  const shown = `IF(${look(frozen.shownTo)}="","",${text('frozenFor')}&${look(frozen.shownTo)})`;
  const told = `${name}&": "&${look(frozen.when)}&${text('frozenBy')}&${look(frozen.who)}&${shown}`;
  return `=IF(${name}=${text('none')},"",${told})`;
}

/** Both bridges close, and the lines of the last frozen forecast still come to what its row says. */
function checksOf(order: ForecastBridgeOrder): readonly Check[] {
  const [answer, frozen] = [summaryAnswer(order, 'now'), frozenTables(order)];
  if (answer === null || frozen === null) return [];
  const previous = forecastBridgeInput(order, 'previous');
  const lines = `SUMIFS(${frozen.lineAmount},${frozen.lineOf},${previous})`;
  const row = `XLOOKUP(${previous},${frozen.forecastId},${frozen.fullYear},0)`;
  return [
    { label: forecastBridgeTexts.closes, cell: `=IFERROR(INDEX(${answer},${summaryLines},5),"–")` },
    { label: forecastBridgeTexts.asFrozen, cell: `=ROUND(${lines}-${row},2)` },
  ];
}
