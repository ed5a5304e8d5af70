import { changeClasses, type ChangeClass } from '../../core/forecastBridge/changeClass';
import { forecastBridgeTexts } from '../../text/forecastBridgeSheet';
import { changeClassWords, forecastBridgeLabels } from '../../text/forecastWords';
import type { ReportBlock, ReportChart } from '../report';
import { waterfallBlockOf, type WaterfallNames } from '../waterfall/waterfallBlock';
import { waterfallChart } from '../waterfall/waterfallChart';
import type { WaterfallStep } from '../waterfall/waterfallSteps';
import { summaryAnswer } from './bridges';
import {
  type ForecastBridgeBlockId,
  forecastBridgeInput,
  type ForecastBridgeOrder,
  sheetColumns,
} from './order';

/** Rows that the charts cover. */
export const chartRows = 20;

/** The classes that change something, in their order. */
const changing: readonly ChangeClass[] = changeClasses.filter((name) => name !== 'unchanged');

/** How many steps each waterfall has: the earlier forecast, the changes, the later one; the changes and their sum. */
const lengths = { waterfall: changing.length + 2, changes: changing.length + 1 } as const;

/** Each has half of the sheet's columns, the first of which are the wide ones. */
const halves = {
  waterfall: { column: 0, columns: 6 },
  changes: { column: 6, columns: sheetColumns - 6 },
} as const;

type Walk = keyof typeof lengths;

/** Columns of a summary's answer, from 1. */
const columns = { before: 3, after: 4, change: 5 } as const;

/** The waterfall from the forecast that was frozen last to the one of now. */
export function waterfallBlock(order: ForecastBridgeOrder): ReportBlock<ForecastBridgeBlockId> | undefined {
  const { waterfall: heading, level, levelBelow } = forecastBridgeTexts;
  return blockOf(order, 'waterfall', { heading, level, levelBelow });
}

/** The changes alone, with a scale of their own: beside a whole year they are slivers. */
export function changesBlock(order: ForecastBridgeOrder): ReportBlock<ForecastBridgeBlockId> | undefined {
  const { changes: heading, sum: level, sumBelow: levelBelow } = forecastBridgeTexts;
  return blockOf(order, 'changes', { heading, level, levelBelow });
}

function blockOf(
  order: ForecastBridgeOrder,
  walk: Walk,
  names: WaterfallNames,
): ReportBlock<ForecastBridgeBlockId> | undefined {
  const answer = summaryAnswer(order, 'now');
  const { [walk]: block } = order.places;
  if (answer === null || block === undefined) return undefined;
  const { language } = order;
  const shownUnit = forecastBridgeInput(order, 'shownUnit');
  const steps = (walk === 'waterfall' ? wholeSteps : changeSteps)(order, answer);
  return waterfallBlockOf(walk, { language, steps, block, shownUnit }, names);
}

const charts = {
  waterfall: { name: 'Vårddygn prognosbro', title: forecastBridgeTexts.chart },
  changes: { name: 'Vårddygn prognosbro 2', title: forecastBridgeTexts.changesChart },
} as const;

/** Their native charts, side by side. */
export function forecastBridgeCharts(order: ForecastBridgeOrder, firstRow: number): ReportChart[] {
  if (summaryAnswer(order, 'now') === null) return [];
  return (['waterfall', 'changes'] as const).flatMap((walk) => {
    const { [walk]: block } = order.places;
    if (block === undefined) return [];
    const { name, title } = charts[walk];
    const over = { row: firstRow, rows: chartRows, ...halves[walk] };
    return waterfallChart({ name, title: title[order.language], steps: lengths[walk], block, over });
  });
}

/** Where there is no bridge, a sentence at the top says so, and nothing has a height. */
function cellOf(answer: string, row: number, column: number): string {
  return `IFERROR(INDEX(${answer},${row},${column}),0)`;
}

function wholeSteps(order: ForecastBridgeOrder, answer: string): readonly WaterfallStep[] {
  const { before, after } = forecastBridgeLabels;
  const last = changeClasses.length + 3;
  return [
    { label: before[order.language], kind: 'level', amount: cellOf(answer, 2, columns.before) },
    ...changesOf(order, answer),
    { label: after[order.language], kind: 'level', amount: cellOf(answer, last, columns.after) },
  ];
}

function changeSteps(order: ForecastBridgeOrder, answer: string): readonly WaterfallStep[] {
  const amount = cellOf(answer, changeClasses.length + 3, columns.change);
  return [
    ...changesOf(order, answer),
    { label: forecastBridgeTexts.sum[order.language], kind: 'sum', amount },
  ];
}

function changesOf({ language }: ForecastBridgeOrder, answer: string): readonly WaterfallStep[] {
  return changing.map((name) => ({
    label: changeClassWords[name][language],
    kind: 'change',
    amount: cellOf(answer, changeClasses.indexOf(name) + 3, columns.change),
  }));
}
