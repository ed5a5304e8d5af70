import { forecastSheetTexts } from '../../text/forecastSheet';
import { type Area, type Cell, cellArea } from '../cells';
import type { ReportBlock } from '../report';
import { answerOf } from './answer';
import { monthCell, monthNameCells } from './byMonth';
import { monthCount } from './lists';
import { type ForecastBlockId, type ForecastOrder, hasBudget } from './order';

/** What the chart draws, from below: a base that is not drawn, the range on it, and what lies over both. */
const series = ['base', 'band', 'soFar', 'expected', 'budget'] as const;

type Series = (typeof series)[number];

const headerRow = 1;

/** How many columns the figures of the chart take, with their names. */
export const drawnColumns = monthCount + 1;

/** Where in the block the chart's figures stand. */
export function fanArea({ tables }: Pick<ForecastOrder, 'tables'>): Area {
  const drawn = hasBudget({ tables }) ? series.length : series.length - 1;
  return { row: headerRow, column: 0, rows: drawn + 1, columns: drawnColumns };
}

/** The figures that the chart draws, to the right of the sheet: whoever reads or prints it needs the chart alone. */
export function drawnBlock(order: ForecastOrder): ReportBlock<ForecastBlockId> | undefined {
  const answer = answerOf(order, 'listMonths');
  if (answer === null || order.places.drawn === undefined) return undefined;
  const { language } = order;
  const figures = { row: headerRow + 1, rows: series.length };
  return {
    id: 'drawn',
    size: { rows: figures.row + series.length, columns: drawnColumns },
    entries: [
      { row: 0, column: 0, cells: [[forecastSheetTexts.chartRows[language]]] },
      { row: headerRow, column: 0, cells: [['', ...monthNameCells(order)]] },
      { row: figures.row, column: 0, cells: drawn(order, answer) },
    ],
    looks: [
      { area: cellArea(0, 0), style: 'heading' },
      { area: { row: headerRow, column: 0, rows: 1, columns: drawnColumns }, style: 'quiet' },
      { area: { ...figures, column: 0, columns: 1 }, style: 'quiet' },
      { area: { ...figures, column: 1, columns: monthCount }, style: 'whole' },
    ],
    groups: [],
    spills: [],
  };
}

/** What cannot be said is not drawn: nothing stands in its place. */
function drawn({ language }: ForecastOrder, answer: string): Cell[][] {
  const cellOf = (id: Series, month: number): Cell => {
    const at = (column: Parameters<typeof monthCell>[1]): string => monthCell(answer, column, month);
    if (id === 'band') return `=IFERROR(${at('high')}-${at('low')},"")`;
    return `=IFERROR(${at(id === 'base' ? 'low' : id)},"")`;
  };
  return series.map((id) => [
    forecastSheetTexts[id][language],
    ...Array.from({ length: monthCount }, (_, month) => cellOf(id, month)),
  ]);
}
