import { trackRecordTexts } from '../../text/trackRecordSheet';
import type { Text } from '../../text/language';
import { type Area, type Cell, cellArea } from '../cells';
import { answerCell, groupCell } from '../forecast/answer';
import { isoText } from '../heading/titlePart';
import type { Entry, Look, ReportBlock } from '../report';
import type { StyleId } from '../styles';
import { inUnit } from '../units';
import {
  backTestAnchor,
  backTestColumn,
  recordLines,
  sheetColumns,
  type TrackRecordBlockId,
  trackRecordInput,
  type TrackRecordOrder,
  triedMonths,
} from './order';

const [headerRow, first] = [1, 2];

/** Columns of the table, and to the right of it what the chart draws. */
const shown = ['asOf', 'from', 'to', 'forecast', 'outcome', 'error', 'low', 'high', 'inside'] as const;
const shareColumn = shown.length;
const chartColumn = shareColumn + 2;
const drawn = ['base', 'band', 'forecast', 'outcome'] as const;

const notes = [trackRecordTexts.rowsAre, trackRecordTexts.dashIs, trackRecordTexts.notAlone];

/** Where in the block the chart's figures stand: its labels and four columns of figures under their headers. */
export const chartArea: Area = {
  ...{ row: headerRow, column: chartColumn },
  ...{ rows: triedMonths + 1, columns: drawn.length + 1 },
};

/** Each end of a month that was tried: the forecast, what came of it, the error, and whether the outcome lay in the range. */
export function tableBlock(order: TrackRecordOrder): ReportBlock<TrackRecordBlockId> | undefined {
  const anchor = backTestAnchor(order);
  if (order.places.table === undefined || anchor === null) return undefined;
  const { language } = order;
  const answer = `${anchor}#`;
  const last = first + triedMonths;
  return {
    id: 'table',
    size: { rows: last + notes.length, columns: sheetColumns },
    entries: [
      { row: 0, column: 0, cells: [[trackRecordTexts.table[language]]] },
      { row: 0, column: chartColumn, cells: [[trackRecordTexts.chartColumns[language]]] },
      { row: headerRow, column: 0, cells: [headers(order)] },
      rowsOf(answer),
      { row: last, column: 0, cells: notes.map((note) => [note[language]]) },
    ],
    looks: looks(last),
    tall: [{ row: headerRow, lines: 3 }],
    groups: [],
    spills: [],
  };
}

function headers(order: TrackRecordOrder): Cell[] {
  const { language } = order;
  const texts = trackRecordTexts;
  const amount = (text: Text): Cell => inUnit(text, language, trackRecordInput(order, 'shownUnit'));
  return [
    ...[texts.asOf, texts.from, texts.to].map((text) => text[language]),
    ...[texts.forecast, texts.outcome, texts.error, texts.low, texts.high].map(amount),
    ...[texts.inside, texts.errorShare].map((text) => text[language]),
    '',
    '',
    ...drawn.map((id) => texts[id][language]),
  ];
}

/** Every cell names the answer of BACKTEST, so that all depend on the call alone, and not on each other. */
function rowsOf(answer: string): Entry {
  const cells = Array.from({ length: triedMonths }, (_, month): Cell[] => {
    const at = (id: (typeof shown)[number]): string =>
      groupCell(answer, month, { column: backTestColumn(id), after: recordLines.length });
    const of = (id: (typeof shown)[number]): string => answerCell(answer, month + 2, backTestColumn(id));
    const isRow = `ROWS(${answer})-${recordLines.length + 1}>${month}`;
    const drawnCell = (formula: string): Cell => `=IFERROR(IF(${isRow},${formula},""),"")`;
    return [
      ...shown.map((id): Cell => `=${at(id)}`),
      `=IFERROR(IF(${isRow},(${of('forecast')}-${of('outcome')})/${of('outcome')},""),"–")`,
      '',
      drawnCell(isoText(of('asOf'))),
      drawnCell(of('low')),
      drawnCell(`${of('high')}-${of('low')}`),
      drawnCell(of('forecast')),
      drawnCell(of('outcome')),
    ];
  });
  return { row: first, column: 0, cells };
}

const styles: readonly StyleId[] = [
  ...(['dayLeft', 'day', 'day', 'amount', 'amount', 'amountChange', 'amount', 'amount'] as const),
  ...(['wordRight', 'percent', 'quiet', 'quiet', 'whole', 'whole', 'whole', 'whole'] as const),
];

function looks(last: number): Look[] {
  return [
    { area: cellArea(0, 0), style: 'heading' },
    { area: cellArea(0, chartColumn), style: 'note' },
    { area: cellArea(headerRow, 0), style: 'headerLeft' },
    { area: { row: headerRow, column: 1, rows: 1, columns: shareColumn }, style: 'header' },
    { area: { row: headerRow, column: chartColumn, rows: 1, columns: drawn.length + 1 }, style: 'quiet' },
    ...styles.map((style, column): Look => ({
      area: { row: first, column, rows: triedMonths, columns: 1 },
      style,
    })),
    { area: { row: last, column: 0, rows: notes.length, columns: 1 }, style: 'note' },
  ];
}
