import { followUpTexts } from '../../text/followUpSheet';
import { type Area, offset } from '../cells';
import type { ReportChart } from '../report';
import { comparedYears } from './comparison';
import type { BlockOrder } from './order';
import { headerRow } from './sections';

/** Rows that the charts cover. */
export const chartRows = 16;
/** Labels and twelve months. */
const sourceColumns = 13;
/** The two years that are compared: last year stands behind. */
const yearLooks = [{ color: '#0C7D72' }, { color: '#B9C4C3' }] as const;

/** Each chart covers so many columns. */
const chartColumns = 5;

/** The native charts of the sheet, side by side from a row on: cost by month and kind, and two against last year. */
export function followUpCharts(order: BlockOrder, firstRow: number): ReportChart[] {
  const { months, comparison } = order.places;
  if (months === undefined || comparison === undefined) return [];
  const { language, shape } = order;
  const costs = { ...offset(months, headerRow, 1), rows: shape.kinds + 2, columns: sourceColumns };
  const years = (which: 'days' | 'cost'): Area => ({
    ...offset(comparison, comparedYears(shape.kinds, which), 1),
    rows: 3,
    columns: sourceColumns,
  });
  const compared = { type: 'ColumnClustered', series: yearLooks } as const;
  const charts = [
    { type: 'ColumnStacked', series: [], title: followUpTexts.costChart, source: costs } as const,
    { ...compared, title: followUpTexts.comparedDays, source: years('days') },
    { ...compared, title: followUpTexts.accumulatedCost, source: years('cost') },
  ];
  return charts.map((chart, index) => ({
    ...chart,
    name: `Vårddygn ${index + 1}`,
    title: chart.title[language],
    seriesBy: 'Rows',
    over: { row: firstRow, column: index * chartColumns, rows: chartRows, columns: chartColumns },
  }));
}
