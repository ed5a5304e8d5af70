import { trackRecordTexts } from '../../text/trackRecordSheet';
import type { Text } from '../../text/language';
import { type Cell, cellArea } from '../cells';
import { answerCell, groupCell } from '../forecast/answer';
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

/** Columns of the table. */
const shown = ['asOf', 'from', 'to', 'forecast', 'outcome', 'error', 'low', 'high', 'inside'] as const;
const shareColumn = shown.length;

const notes = [trackRecordTexts.rowsAre, trackRecordTexts.dashIs, trackRecordTexts.notAlone];
const noteRows = notes.length + 1;

/** The last is of the chart: a sheet that an earlier version built still draws kronor, from cells of its own, and says nothing of it. */
function noteCells({ language, places }: TrackRecordOrder): Cell[][] {
  const ofChart = places.drawn === undefined ? '' : trackRecordTexts.chartIs[language];
  return [...notes.map((note) => [note[language]]), [ofChart]];
}

/** Each end of a month that was tried: the forecast, what came of it, the error, and whether the outcome lay in the range. */
export function tableBlock(order: TrackRecordOrder): ReportBlock<TrackRecordBlockId> | undefined {
  const anchor = backTestAnchor(order);
  if (order.places.table === undefined || anchor === null) return undefined;
  const { language } = order;
  const answer = `${anchor}#`;
  const last = first + triedMonths;
  return {
    id: 'table',
    size: { rows: last + noteRows, columns: sheetColumns },
    entries: [
      { row: 0, column: 0, cells: [[trackRecordTexts.table[language]]] },
      { row: headerRow, column: 0, cells: [headers(order)] },
      rowsOf(answer),
      { row: last, column: 0, cells: noteCells(order) },
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
  ];
}

/** Every cell names the answer of BACKTEST, so that all depend on the call alone, and not on each other. */
function rowsOf(answer: string): Entry {
  const cells = Array.from({ length: triedMonths }, (_, month): Cell[] => {
    const at = (id: (typeof shown)[number]): string =>
      groupCell(answer, month, { column: backTestColumn(id), after: recordLines.length });
    const of = (id: (typeof shown)[number]): string => answerCell(answer, month + 2, backTestColumn(id));
    const isRow = `ROWS(${answer})-${recordLines.length + 1}>${month}`;
    return [
      ...shown.map((id): Cell => `=${at(id)}`),
      `=IFERROR(IF(${isRow},(${of('forecast')}-${of('outcome')})/${of('outcome')},""),"–")`,
    ];
  });
  return { row: first, column: 0, cells };
}

const styles: readonly StyleId[] = [
  ...(['dayLeft', 'day', 'day', 'amount', 'amount', 'amountChange', 'amount', 'amount'] as const),
  ...(['wordRight', 'percent'] as const),
];

function looks(last: number): Look[] {
  return [
    { area: cellArea(0, 0), style: 'heading' },
    { area: cellArea(headerRow, 0), style: 'headerLeft' },
    { area: { row: headerRow, column: 1, rows: 1, columns: shareColumn }, style: 'header' },
    ...styles.map((style, column): Look => ({
      area: { row: first, column, rows: triedMonths, columns: 1 },
      style,
    })),
    { area: { row: last, column: 0, rows: noteRows, columns: 1 }, style: 'note' },
  ];
}
