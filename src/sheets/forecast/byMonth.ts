import { forecastSheetTexts } from '../../text/forecastSheet';
import type { Text } from '../../text/language';
import { monthNames } from '../../text/followUpSheet';
import { type Cell, cellArea, quoted } from '../cells';
import { markAfter } from '../heading/lagLines';
import type { Look, ReportBlock } from '../report';
import type { StyleId } from '../styles';
import { inUnit } from '../units';
import { answerCell, answerOf, columnOf, orDash } from './answer';
import { monthCount } from './lists';
import { type ForecastBlockId, forecastInput, type ForecastOrder, sheetColumns } from './order';

const months = Array.from({ length: monthCount }, (_, month) => month);
const labelColumn = 1;
const firstMonth = 2;

/** Rows of the block: months with their figures. */
const row = { header: 1, figures: 2 } as const;

const shown = [
  ['soFar', forecastSheetTexts.soFar],
  ['expected', forecastSheetTexts.expected],
  ['low', forecastSheetTexts.low],
  ['high', forecastSheetTexts.high],
  ['budget', forecastSheetTexts.budget],
] as const;

/** The year added up month by month: what it has cost, what is expected, how sure that is, and the budget. */
export function byMonthBlock(order: ForecastOrder): ReportBlock<ForecastBlockId> | undefined {
  const answer = answerOf(order, 'listMonths');
  if (answer === null || order.places.byMonth === undefined) return undefined;
  const { language } = order;
  return {
    id: 'byMonth',
    size: { rows: row.figures + shown.length, columns: sheetColumns },
    entries: [
      { row: 0, column: 0, cells: [[forecastSheetTexts.byMonth[language]]] },
      { row: row.header, column: labelColumn, cells: [['', ...monthNameCells(order)]] },
      { row: row.figures, column: labelColumn, cells: figures(order, answer) },
    ],
    looks: looks(),
    groups: [],
    spills: [],
  };
}

/** The months' names, as far as the year goes; a provisional one is marked. */
export function monthNameCells(order: ForecastOrder): readonly Cell[] {
  const { language } = order;
  const from = forecastInput(order, 'yearFrom');
  const twelve = {
    from,
    through: forecastInput(order, 'asOf'),
    finalThrough: forecastInput(order, 'finalThrough'),
  };
  return months.map((month): Cell => {
    const name = `CHOOSE(MONTH(EDATE(${from},${month})),${monthNames[language].map(quoted).join(',')})`;
    const isIn = `EDATE(${from},${month})<=${forecastInput(order, 'yearTo')}`;
    return `=IF(${isIn},${name}&${markAfter(language, twelve, month)},"")`;
  });
}

/** Each figure is named where FORECAST has answered with it: the blocks depend on the calls alone, and not on each other. */
export function monthCell(answer: string, id: (typeof shown)[number][0], month: number): string {
  return answerCell(answer, month + 2, columnOf('listMonths', id));
}

function figures(order: ForecastOrder, answer: string): Cell[][] {
  return shown.map(([id, text]) => [
    label(order, text),
    ...months.map((month): Cell => `=${orDash(monthCell(answer, id, month))}`),
  ]);
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
  ];
  return styled.map(([area, style]) => ({ area, style }));
}
