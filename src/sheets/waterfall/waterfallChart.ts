import { type Area, type Corner, placed } from '../cells';
import type { ReportChart, SeriesLook } from '../report';
import { chartSource } from './waterfallBlock';

/** Nothing for the base; what is dearer is told from what is cheaper by light and by hue. */
const looks: readonly SeriesLook[] = [
  { color: null },
  ...['#4B5B5A', '#C2501A', '#2FA394'].flatMap((color): SeriesLook[] => [
    { color },
    { color, isUnlisted: true },
  ]),
];

/** A waterfall that stands somewhere, and where its chart covers the sheet. */
export interface ChartOfWaterfall {
  readonly name: string;
  readonly title: string;
  readonly steps: number;
  readonly block: Corner;
  readonly over: Area;
}

/** A waterfall as a native chart: columns stacked on a base that is not drawn. */
export function waterfallChart({ name, title, steps, block, over }: ChartOfWaterfall): ReportChart {
  return {
    ...{ name, title, type: 'ColumnStacked', seriesBy: 'Rows', over },
    source: placed(chartSource(steps), block),
    series: looks,
    gapWidth: 50,
    labelsBelow: true,
  };
}
