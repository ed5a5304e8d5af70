import { forecastSheetTexts } from '../../text/forecastSheet';
import type { Text } from '../../text/language';
import { monthNames } from '../../text/followUpSheet';
import { type Cell, cellArea, quoted } from '../cells';
import { markAfter } from '../heading/lagLines';
import type { Entry, Look, ReportBlock } from '../report';
import type { StyleId } from '../styles';
import { inUnit } from '../units';
import { answerCell, answerOf, columnOf, orDash } from './answer';
import { monthCount } from './lists';
import { type ForecastBlockId, forecastInput, type ForecastOrder, sheetColumns, hasBudget } from './order';

const months = Array.from({ length: monthCount }, (_, month) => month);
const labelColumn = 1;
const firstMonth = 2;

/** Rows of the block: months with their figures, and after a note what the chart draws of them. */
const row = { header: 1, figures: 2, note: 8, chart: 9 } as const;

const shown = [
  ['soFar', forecastSheetTexts.soFar],
  ['expected', forecastSheetTexts.expected],
  ['low', forecastSheetTexts.low],
  ['high', forecastSheetTexts.high],
  ['budget', forecastSheetTexts.budget],
] as const;

/** What the chart draws, from below: a base that is not drawn, the range on it, and what lies over both. */
const series = ['base', 'band', 'soFar', 'expected', 'budget'] as const;

/** Where in the block the chart's figures stand. */
export function fanArea({ tables }: Pick<ForecastOrder, 'tables'>): {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
} {
  const drawn = hasBudget({ tables }) ? series.length : series.length - 1;
  return { row: row.chart, column: labelColumn, rows: drawn + 1, columns: monthCount + 1 };
}

/** The year added up month by month: what it has cost, what is expected, how sure that is, and the budget. */
export function byMonthBlock(order: ForecastOrder): ReportBlock<ForecastBlockId> | undefined {
  const answer = answerOf(order, 'listMonths');
  if (answer === null || order.places.byMonth === undefined) return undefined;
  const { language } = order;
  return {
    id: 'byMonth',
    size: { rows: row.chart + series.length + 1, columns: sheetColumns },
    entries: [
      { row: 0, column: 0, cells: [[forecastSheetTexts.byMonth[language]]] },
      names(order, row.header),
      { row: row.figures, column: labelColumn, cells: figures(order, answer) },
      { row: row.note, column: labelColumn, cells: [[forecastSheetTexts.chartRows[language]]] },
      names(order, row.chart),
      { row: row.chart + 1, column: labelColumn, cells: drawn(order, answer) },
    ],
    looks: looks(),
    groups: [],
    spills: [],
  };
}

/** The months' names, as far as the year goes; a provisional one is marked. */
function names(order: ForecastOrder, at: number): Entry {
  const { language } = order;
  const from = forecastInput(order, 'yearFrom');
  const twelve = {
    from,
    through: forecastInput(order, 'asOf'),
    finalThrough: forecastInput(order, 'finalThrough'),
  };
  const cells = months.map((month): Cell => {
    const name = `CHOOSE(MONTH(EDATE(${from},${month})),${monthNames[language].map(quoted).join(',')})`;
    const isIn = `EDATE(${from},${month})<=${forecastInput(order, 'yearTo')}`;
    return `=IF(${isIn},${name}&${markAfter(language, twelve, month)},"")`;
  });
  return { row: at, column: labelColumn, cells: [['', ...cells]] };
}

/** Each figure is named where FORECAST has answered with it: the blocks depend on the calls alone, and not on each other. */
function monthCell(answer: string, id: (typeof shown)[number][0], month: number): string {
  return answerCell(answer, month + 2, columnOf('listMonths', id));
}

function figures(order: ForecastOrder, answer: string): Cell[][] {
  return shown.map(([id, text]) => [
    label(order, text),
    ...months.map((month): Cell => `=${orDash(monthCell(answer, id, month))}`),
  ]);
}

/** What cannot be said is not drawn: nothing stands in its place. */
function drawn(order: ForecastOrder, answer: string): Cell[][] {
  const { language } = order;
  const at =
    (id: (typeof shown)[number][0]) =>
    (month: number): Cell =>
      `=IFERROR(${monthCell(answer, id, month)},"")`;
  const band = (month: number): Cell =>
    `=IFERROR(${monthCell(answer, 'high', month)}-${monthCell(answer, 'low', month)},"")`;
  const cells: Readonly<Record<(typeof series)[number], (month: number) => Cell>> = {
    base: at('low'),
    band,
    soFar: at('soFar'),
    expected: at('expected'),
    budget: at('budget'),
  };
  return series.map((id) => [forecastSheetTexts[id][language], ...months.map(cells[id])]);
}

function label(order: ForecastOrder, text: Text): Cell {
  return inUnit(text, order.language, forecastInput(order, 'shownUnit'));
}

function looks(): Look[] {
  const figureArea = { column: firstMonth, columns: monthCount };
  const labels = { column: labelColumn, columns: 1 };
  const styled: readonly (readonly [Look['area'], StyleId])[] = [
    [cellArea(0, 0), 'heading'],
    [cellArea(row.header, labelColumn), 'headerLeft'],
    [{ row: row.header, rows: 1, ...figureArea }, 'header'],
    [{ row: row.figures, rows: shown.length, ...labels }, 'label'],
    [{ row: row.figures, rows: shown.length, ...figureArea }, 'amount'],
    [cellArea(row.note, labelColumn), 'note'],
    [{ row: row.chart, rows: series.length + 1, ...labels }, 'quiet'],
    [{ row: row.chart, rows: 1, ...figureArea }, 'quiet'],
    [{ row: row.chart + 1, rows: series.length, ...figureArea }, 'whole'],
  ];
  return styled.map(([area, style]) => ({ area, style }));
}
