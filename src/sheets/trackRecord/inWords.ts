import type { trackRecordWords } from '../../text/forecastWords';
import { trackRecordSentences, trackRecordTexts } from '../../text/trackRecordSheet';
import { type Cell, cellArea, quoted } from '../cells';
import { answerCell } from '../forecast/answer';
import { grouped } from '../forecast/sentences';
import { isoText } from '../heading/titlePart';
import type { ReportBlock } from '../report';
import {
  backTestAnchor,
  backTestColumn,
  recordLines,
  sheetColumns,
  type TrackRecordBlockId,
  trackRecordInput,
  type TrackRecordOrder,
} from './order';

/** How right forecasts have been, a sentence in each row. */
export function inWordsBlock(order: TrackRecordOrder): ReportBlock<TrackRecordBlockId> | undefined {
  const anchor = backTestAnchor(order);
  if (order.places.inWords === undefined || anchor === null) return undefined;
  const sentences = sentencesOf(order, anchor);
  return {
    id: 'inWords',
    size: { rows: 1 + sentences.length, columns: sheetColumns },
    entries: [
      { row: 0, column: 0, cells: [[trackRecordTexts.inWords[order.language]]] },
      { row: 1, column: 0, cells: sentences.map((sentence) => [sentence]) },
    ],
    looks: [
      { area: cellArea(0, 0), style: 'heading' },
      { area: { row: 1, column: 0, rows: sentences.length, columns: 1 }, style: 'label' },
    ],
    groups: [],
    spills: [],
  };
}

function sentencesOf(order: TrackRecordOrder, anchor: string): readonly Cell[] {
  const text = (id: keyof typeof trackRecordSentences): string =>
    quoted(trackRecordSentences[id][order.language]);
  const answer = `${anchor}#`;
  const record = (line: keyof typeof trackRecordWords, column: 'error' | 'inside'): string => {
    const after = recordLines.length - 1 - recordLines.indexOf(line);
    return answerCell(answer, `ROWS(${answer})-${after}`, backTestColumn(column));
  };
  const tried = `(ROWS(${answer})-${recordLines.length + 1})`;
  const made = `COUNT(INDEX(${answer},0,${backTestColumn('forecast')}))`;
  const [bias, size, inside] = [
    record('bias', 'error'),
    record('absoluteError', 'error'),
    record('insideShare', 'inside'),
  ];
  const from = isoText(trackRecordInput(order, 'testFrom'));
  const through = isoText(trackRecordInput(order, 'through'));
  const thousands = (figure: string): string => grouped(order, `ABS(${figure})/1000`);
  // What is told of forecasts is blank where none was made.
  const told = (sentence: string): Cell => `=IFERROR(IF(${made}=0,"",${sentence}),"")`;
  const failed = `${text('failed')}&${quoted(`${anchor.replaceAll('$', '')}.`)}`;
  const opening = `${text('tried')}&${made}&${text('ends')}&${from}&"–"&${through}&"."`;
  return [
    `=IFERROR(IF(${made}=0,${text('none')},${opening}),${failed})`,
    told(`${text('bias')}&${thousands(bias)}&IF(${bias}<0,${text('tooLow')},${text('tooHigh')})`),
    told(
      `${text('size')}&${thousands(size)}&${text('thatIs')}&${shareOf(size, answer)}&${text('ofOutcome')}`,
    ),
    told(`${text('inside')}&ROUND(${inside}*100,0)&${text('promised')}`),
    `=IFERROR(IF(OR(${made}=0,${made}=${tried}),"",${text('tooShort')}&${tried}-${made}&${text('ofThem')}),"")`,
  ];
}

/** The mean error in per cent of the mean outcome of the forecasts that were made, to the tenth. */
function shareOf(size: string, answer: string): string {
  const column = (id: 'forecast' | 'outcome'): string => `INDEX(${answer},0,${backTestColumn(id)})`;
  const made = `ISNUMBER(${column('forecast')})`;
  const outcomes = `SUMPRODUCT(${made}*1,IF(ISNUMBER(${column('outcome')}),${column('outcome')},0))`;
  return `FIXED(100*${size}*COUNT(${column('forecast')})/${outcomes},1)`;
}
