import { bridgeSheetTexts } from '../../text/bridgeSheet';
import { placed } from '../cells';
import type { ReportChart, SeriesLook } from '../report';
import type { BridgeOrder } from './order';
import { chartSource } from './waterfall';

/** Rows that the waterfall covers. */
export const chartRows = 20;

/** Nothing for the base; what is dearer is told from what is cheaper by light and by hue. */
const looks: readonly SeriesLook[] = [
  { color: null },
  ...['#4B5B5A', '#C2501A', '#2FA394'].flatMap((color): SeriesLook[] => [
    { color },
    { color, isUnlisted: true },
  ]),
];

/** The waterfall as a native chart: columns stacked on a base that is not drawn. */
export function bridgeCharts({ places, language }: BridgeOrder, firstRow: number): ReportChart[] {
  const { waterfall } = places;
  if (waterfall === undefined) return [];
  return [
    {
      name: 'Vårddygn bro',
      title: bridgeSheetTexts.chart[language],
      type: 'ColumnStacked',
      seriesBy: 'Rows',
      source: placed(chartSource, waterfall),
      over: { row: firstRow, column: 0, rows: chartRows, columns: chartSource.columns },
      series: looks,
      gapWidth: 50,
      labelsBelow: true,
    },
  ];
}
