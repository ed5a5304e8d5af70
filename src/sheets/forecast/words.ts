import { forecastSheetTexts } from '../../text/forecastSheet';
import { assumptionWords } from '../../text/forecastWords';
import { type Cell, cellArea, quoted } from '../cells';
import type { Entry, Look, ReportBlock } from '../report';
import type { StyleId } from '../styles';
import { answerOf, columnOf, groupCell } from './answer';
import { type ForecastBlockId, type ForecastOrder, sheetColumns } from './order';
import { sentencesOf } from './sentences';

const labelColumn = 1;

/** The lines of FORECAST by kind that follow those of the kinds. */
const linesAfter = 2;

/** What is told of each kind, from the left. */
const told = ['arrivals', 'chance', 'daysAhead', 'unpriced', 'scope'] as const;
const styles: readonly StyleId[] = ['decimal', 'share', 'whole', 'whole', 'label'];
const notes = [forecastSheetTexts.rareIs, forecastSheetTexts.pooledIs];

/** The assumptions in words, a sentence in each row, and what is expected to come of each kind. */
export function wordsBlock(order: ForecastOrder): ReportBlock<ForecastBlockId> | undefined {
  const [kinds, assumptions] = [answerOf(order, 'listKinds'), answerOf(order, 'listAssumptions')];
  if (order.places.words === undefined || kinds === null || assumptions === null) return undefined;
  const { language, shape } = order;
  const sentences = sentencesOf(order, { kinds, assumptions });
  const header = 1 + sentences.length + 1;
  const last = header + 1 + shape.kinds;
  return {
    id: 'words',
    size: { rows: last + notes.length, columns: sheetColumns },
    entries: [
      { row: 0, column: 0, cells: [[forecastSheetTexts.words[language]]] },
      { row: 1, column: labelColumn, cells: sentences.map((sentence) => [sentence]) },
      { row: header, column: labelColumn, cells: [headers(order)] },
      kindRows(order, { kinds, assumptions }, header + 1),
      { row: last, column: labelColumn, cells: notes.map((note) => [note[language]]) },
    ],
    looks: looks(order, { sentences: sentences.length, header, last }),
    tall: [{ row: header, lines: 4 }],
    groups: [{ row: header + 1, rows: shape.kinds }],
    spills: [],
  };
}

/** The answers of FORECAST by kind and of its assumptions, as formulas name them. */
export interface WordAnswers {
  readonly kinds: string;
  readonly assumptions: string;
}

function headers({ language }: ForecastOrder): Cell[] {
  return [forecastSheetTexts.byKindWords[language], ...told.map((id) => forecastSheetTexts[id][language])];
}

function kindRows(order: ForecastOrder, { kinds, assumptions }: WordAnswers, row: number): Entry {
  const { language, shape } = order;
  const name = (line: number): string =>
    groupCell(kinds, line, { column: columnOf('listKinds', 'kind'), after: linesAfter });
  // What has nothing ahead has no line among the assumptions, nor has what too little history tells.
  const assumed = (line: number, word: 'arrivals' | 'chance'): Cell => {
    const label = `${name(line)}&${quoted(`: ${assumptionWords[word][language]}`)}`;
    return `=IFERROR(XLOOKUP(${label},INDEX(${assumptions},0,1),INDEX(${assumptions},0,2),""),"")`;
  };
  const listed = (line: number, id: 'daysAhead' | 'unpriced' | 'scope'): Cell =>
    `=${groupCell(kinds, line, { column: columnOf('listKinds', id), after: linesAfter })}`;
  return {
    ...{ row, column: labelColumn },
    cells: Array.from({ length: shape.kinds }, (_, line) => [
      `=${name(line)}`,
      assumed(line, 'arrivals'),
      assumed(line, 'chance'),
      listed(line, 'daysAhead'),
      listed(line, 'unpriced'),
      listed(line, 'scope'),
    ]),
  };
}

interface Rows {
  readonly sentences: number;
  readonly header: number;
  readonly last: number;
}

function looks({ shape }: ForecastOrder, { sentences, header, last }: Rows): Look[] {
  return [
    { area: cellArea(0, 0), style: 'heading' },
    { area: { row: 1, column: labelColumn, rows: sentences, columns: 1 }, style: 'label' },
    { area: cellArea(header, labelColumn), style: 'headerLeft' },
    { area: { row: header, column: labelColumn + 1, rows: 1, columns: told.length - 1 }, style: 'header' },
    { area: cellArea(header, labelColumn + told.length), style: 'headerLeft' },
    { area: { row: header + 1, column: labelColumn, rows: shape.kinds, columns: 1 }, style: 'label' },
    ...styles.map((style, index): Look => ({
      area: { row: header + 1, column: labelColumn + 1 + index, rows: shape.kinds, columns: 1 },
      style,
    })),
    { area: { row: last, column: labelColumn, rows: notes.length, columns: 1 }, style: 'note' },
  ];
}
