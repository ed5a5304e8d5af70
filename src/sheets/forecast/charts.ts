import { forecastSheetTexts } from '../../text/forecastSheet';
import { placed } from '../cells';
import type { Places, SheetOrder } from '../order';
import type { ReportChart, SeriesLook } from '../report';
import { fanArea } from './drawn';

/** Rows that the chart covers. */
export const chartRows = 18;

/** A fan: areas stacked on a base that is not drawn; what has been paid as columns, what is expected and the budget as lines. */
export const fanLooks: readonly SeriesLook[] = [
  { color: null },
  { color: '#B7DAD5' },
  { type: 'ColumnClustered', color: '#0C7D72' },
  { type: 'Line', color: '#0B5A57' },
  { type: 'Line', color: '#C2501A' },
];

/** Accumulated cost with its fan against the budget. */
export function forecastCharts(
  order: SheetOrder,
  { byMonth, drawn }: Places,
  firstRow: number,
): readonly ReportChart[] {
  if (byMonth === undefined || drawn === undefined) return [];
  const source = fanArea(order);
  return [
    {
      name: 'Vårddygn 1',
      title: forecastSheetTexts.chart[order.language],
      type: 'AreaStacked',
      source: placed(source, drawn),
      seriesBy: 'Rows',
      over: { row: firstRow, column: 1, rows: chartRows, columns: 10 },
      series: fanLooks.slice(0, source.rows - 1),
    },
  ];
}
