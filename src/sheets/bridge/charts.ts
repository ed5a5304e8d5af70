import { bridgeSheetTexts } from '../../text/bridgeSheet';
import { type Area, placed } from '../cells';
import type { ReportChart, SeriesLook } from '../report';
import type { BridgeOrder } from './order';
import { chartSource } from './waterfall';
import type { Walk } from './waterfallSteps';

/** Rows that the waterfalls cover. */
export const chartRows = 20;

/** Nothing for the base; what is dearer is told from what is cheaper by light and by hue. */
const looks: readonly SeriesLook[] = [
  { color: null },
  ...['#4B5B5A', '#C2501A', '#2FA394'].flatMap((color): SeriesLook[] => [
    { color },
    { color, isUnlisted: true },
  ]),
];

/** Each has half of the sheet's sixteen columns; the first column is as wide as two or three others. */
const halves = {
  waterfall: { column: 0, columns: 8 },
  changes: { column: 8, columns: 8 },
} as const satisfies Readonly<Record<Walk, Pick<Area, 'column' | 'columns'>>>;

const charts = {
  waterfall: { name: 'Vårddygn bro', title: 'chart' },
  changes: { name: 'Vårddygn bro 2', title: 'changesChart' },
} as const satisfies Readonly<Record<Walk, { name: string; title: keyof typeof bridgeSheetTexts }>>;

/** The waterfalls as native charts, side by side: columns stacked on a base that is not drawn. */
export function bridgeCharts({ places, language }: BridgeOrder, firstRow: number): ReportChart[] {
  return (['waterfall', 'changes'] as const).flatMap((walk): ReportChart[] => {
    const block = places[walk];
    if (block === undefined) return [];
    return [
      {
        name: charts[walk].name,
        title: bridgeSheetTexts[charts[walk].title][language],
        type: 'ColumnStacked',
        seriesBy: 'Rows',
        source: placed(chartSource(walk), block),
        over: { row: firstRow, rows: chartRows, ...halves[walk] },
        series: looks,
        gapWidth: 50,
        labelsBelow: true,
      },
    ];
  });
}
