import { bridgeSheetTexts } from '../../text/bridgeSheet';
import type { Area } from '../cells';
import type { ReportChart } from '../report';
import { waterfallChart } from '../waterfall/waterfallChart';
import type { BridgeOrder } from './order';
import { type Walk, walks } from './waterfallSteps';

/** Rows that the waterfalls cover. */
export const chartRows = 20;

/** Each has half of the sheet's sixteen columns; the first column is as wide as two or three others. */
const halves = {
  waterfall: { column: 0, columns: 8 },
  changes: { column: 8, columns: 8 },
} as const satisfies Readonly<Record<Walk, Pick<Area, 'column' | 'columns'>>>;

const charts = {
  waterfall: { name: 'Vårddygn bro', title: 'chart' },
  changes: { name: 'Vårddygn bro 2', title: 'changesChart' },
} as const satisfies Readonly<Record<Walk, { name: string; title: keyof typeof bridgeSheetTexts }>>;

/** The waterfalls as native charts, side by side. */
export function bridgeCharts({ places, language }: BridgeOrder, firstRow: number): ReportChart[] {
  return (['waterfall', 'changes'] as const).flatMap((walk) => {
    const block = places[walk];
    if (block === undefined) return [];
    const { name, title } = charts[walk];
    return waterfallChart({
      ...{ name, title: bridgeSheetTexts[title][language], block, steps: walks[walk].length },
      over: { row: firstRow, rows: chartRows, ...halves[walk] },
    });
  });
}
