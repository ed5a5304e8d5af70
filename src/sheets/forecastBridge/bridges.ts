import { changeClasses } from '../../core/forecastBridge/changeClass';
import { forecastBridgeTexts } from '../../text/forecastBridgeSheet';
import { type ForecastBridgeView, forecastBridgeViewWords } from '../../text/forecastWords';
import { type Cell, cellArea, fixedName, offset, quoted } from '../cells';
import { frozenTables } from '../frozenTables';
import type { Look, ReportBlock } from '../report';
import { nowAnswer } from './lists';
import { type ForecastBridgeBlockId, forecastBridgeInput, type ForecastBridgeOrder } from './order';

/** The row of a block in which its answer begins; its heading and a line about it stand above. */
export const answerRow = 2;

/** A summary's lines: headers, the earlier forecast, a line for each class, the later forecast and the check. */
export const summaryLines = changeClasses.length + 4;
const summaryColumns = 5;
const rowColumns = 9;

/** Two cells instead of an answer, where there is nothing to compare with: a sentence alone would look like an answer that is still to come. */
const noAnswer = '{"–","–"}';

/** Rows that are dressed of the list of placements; what is longer goes on below them. */
const shortList = 100;

/** The bridge from the forecast that was frozen last to the one of now, a line for each class. */
export function nowBlock(order: ForecastBridgeOrder): ReportBlock<ForecastBridgeBlockId> | undefined {
  const call = callToNow(order, 'summary');
  if (order.places.now === undefined || call === null) return undefined;
  return summaryBlock(order, { id: 'now', formula: call, about: aboutNow(order) });
}

/** The bridge between the two forecasts that were frozen last. */
export function frozenBlock(order: ForecastBridgeOrder): ReportBlock<ForecastBridgeBlockId> | undefined {
  const frozen = frozenTables(order);
  if (order.places.frozen === undefined || frozen === null) return undefined;
  const { language } = order;
  const [previous, earlier] = [forecastBridgeInput(order, 'previous'), forecastBridgeInput(order, 'earlier')];
  const view = quoted(forecastBridgeViewWords.summary[language]);
  const call = `IFO.FORECASTBRIDGE(${[frozen.lines, frozen.lines, view, earlier, previous].join(',')})`;
  const none = quoted(forecastBridgeTexts.none[language]);
  const formula = `=IF(${earlier}=${none},${noAnswer},${call})`;
  const oneFrozen = quoted(forecastBridgeTexts.oneFrozen[language]);
  const about = `=IF(${earlier}=${none},${oneFrozen},${earlier}&" → "&${previous})`;
  return summaryBlock(order, { id: 'frozen', formula, about });
}

/** Every placement in one row: the last block in its columns, as long as it needs to be. */
export function rowsBlock(order: ForecastBridgeOrder): ReportBlock<ForecastBridgeBlockId> | undefined {
  const formula = callToNow(order, 'rows');
  if (order.places.rows === undefined || formula === null) return undefined;
  const rows = { row: answerRow + 1, rows: shortList - 1 };
  return {
    id: 'rows',
    size: { rows: answerRow + shortList, columns: rowColumns },
    entries: entriesOf(order, { id: 'rows', formula, about: aboutNow(order) }),
    looks: [
      ...topLooks(rowColumns, 4),
      { area: { ...rows, column: 0, columns: 4 }, style: 'label' },
      { area: { ...rows, column: 4, columns: 2 }, style: 'decimal' },
      { area: { ...rows, column: 6, columns: rowColumns - 6 }, style: 'exact' },
    ],
    tall: [{ row: answerRow, lines: 2 }],
    groups: [],
    spills: [{ row: answerRow, column: 0, rows: shortList, columns: rowColumns }],
  };
}

/** The answer of a bridge's block, as formulas name all of it; null where the block is not there. */
export function summaryAnswer(order: ForecastBridgeOrder, id: 'now' | 'frozen'): string | null {
  const block = (id === 'now' ? nowBlock : frozenBlock)(order);
  const { [id]: place } = order.places;
  return block === undefined || place === undefined ? null : `${fixedName(offset(place, answerRow))}#`;
}

/** Null where the tables or the list of now have been taken away. */
function callToNow(order: ForecastBridgeOrder, view: ForecastBridgeView): string | null {
  const [frozen, now] = [frozenTables(order), nowAnswer(order)];
  if (frozen === null || now === null) return null;
  const { language } = order;
  const previous = forecastBridgeInput(order, 'previous');
  const word = quoted(forecastBridgeViewWords[view][language]);
  const call = `IFO.FORECASTBRIDGE(${[frozen.lines, now, word, previous].join(',')})`;
  return `=IF(${previous}=${quoted(forecastBridgeTexts.none[language])},${noAnswer},${call})`;
}

/** What the figures mean, or why there are none. */
function aboutNow(order: ForecastBridgeOrder): Cell {
  const { none, noneFrozen, signs } = forecastBridgeTexts;
  const [word, sentence, usual] = [none, noneFrozen, signs].map((text) => quoted(text[order.language]));
  const previous = forecastBridgeInput(order, 'previous');
  return `=IF(${previous}=${word ?? ''},${sentence ?? ''},${usual ?? ''})`;
}

interface Bridge {
  readonly id: 'now' | 'frozen' | 'rows';
  readonly formula: string;
  readonly about: Cell;
}

function summaryBlock(order: ForecastBridgeOrder, bridge: Bridge): ReportBlock<ForecastBridgeBlockId> {
  const { id } = bridge;
  const first = answerRow + 1;
  const last = answerRow + summaryLines - 2;
  const amounts = { column: 2, columns: summaryColumns - 2 } as const;
  return {
    id,
    size: { rows: answerRow + summaryLines, columns: summaryColumns },
    entries: entriesOf(order, bridge),
    looks: [
      ...topLooks(summaryColumns, 1),
      ...lineLooks(first, 1, true),
      { area: { row: first + 1, column: 0, rows: changeClasses.length, columns: 1 }, style: 'label' },
      { area: { row: first + 1, column: 1, rows: changeClasses.length, columns: 1 }, style: 'whole' },
      { area: { row: first + 1, rows: changeClasses.length, ...amounts }, style: 'exact' },
      ...lineLooks(last, 1, true),
      ...lineLooks(last + 1, 1, false),
    ],
    tall: [{ row: answerRow, lines: 2 }],
    groups: [],
    spills: [{ row: answerRow, column: 0, rows: summaryLines, columns: summaryColumns }],
  };
}

function lineLooks(row: number, labels: number, isTotal: boolean): Look[] {
  return [
    { area: { row, column: 0, rows: 1, columns: labels }, style: isTotal ? 'labelTotal' : 'label' },
    { area: { row, column: labels, rows: 1, columns: 1 }, style: isTotal ? 'wholeTotal' : 'whole' },
    {
      area: { row, column: labels + 1, rows: 1, columns: summaryColumns - labels - 1 },
      style: isTotal ? 'exactTotal' : 'exact',
    },
  ];
}

function entriesOf(
  { language }: ForecastBridgeOrder,
  { id, formula, about }: Bridge,
): ReportBlock['entries'] {
  return [
    { row: 0, column: 0, cells: [[forecastBridgeTexts[id][language]], [about]] },
    { row: answerRow, column: 0, cells: [[formula]] },
  ];
}

function topLooks(columns: number, labels: number): Look[] {
  return [
    { area: cellArea(0, 0), style: 'heading' },
    { area: cellArea(1, 0), style: 'note' },
    { area: { row: answerRow, column: 0, rows: 1, columns: labels }, style: 'headerLeft' },
    { area: { row: answerRow, column: labels, rows: 1, columns: columns - labels }, style: 'header' },
  ];
}
