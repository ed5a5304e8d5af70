import { changeClasses, type ChangeClass } from '../../core/forecastBridge/changeClass';
import { forecastBridgeTexts } from '../../text/forecastBridgeSheet';
import { changeClassWords, forecastBridgeLabels } from '../../text/forecastWords';
import type { ReportBlock, ReportChart } from '../report';
import { waterfallBlockOf } from '../waterfall/waterfallBlock';
import { waterfallChart } from '../waterfall/waterfallChart';
import type { WaterfallStep } from '../waterfall/waterfallSteps';
import { summaryAnswer } from './bridges';
import {
  type ForecastBridgeBlockId,
  forecastBridgeInput,
  type ForecastBridgeOrder,
  sheetColumns,
} from './order';

/** Rows that the waterfall covers. */
export const chartRows = 20;

/** The classes that change something, in their order. */
const changing: readonly ChangeClass[] = changeClasses.filter((name) => name !== 'unchanged');

/** How many steps the waterfall has: the earlier forecast, the changes, the later one. */
export const waterfallLength = changing.length + 2;

/** Columns of a summary's answer, from 1. */
const columns = { before: 3, after: 4, change: 5 } as const;

/** The waterfall from the forecast that was frozen last to the one of now. */
export function waterfallBlock(order: ForecastBridgeOrder): ReportBlock<ForecastBridgeBlockId> | undefined {
  const answer = summaryAnswer(order, 'now');
  const { waterfall: block } = order.places;
  if (answer === null || block === undefined) return undefined;
  const { language } = order;
  const shownUnit = forecastBridgeInput(order, 'shownUnit');
  const { waterfall: heading, level, levelBelow } = forecastBridgeTexts;
  return waterfallBlockOf(
    'waterfall',
    { language, steps: stepsOf(order, answer), block, shownUnit },
    { heading, level, levelBelow },
  );
}

/** Its native chart. */
export function forecastBridgeCharts(order: ForecastBridgeOrder, firstRow: number): ReportChart[] {
  const { waterfall: block } = order.places;
  if (block === undefined || summaryAnswer(order, 'now') === null) return [];
  return [
    waterfallChart({
      ...{ name: 'Vårddygn prognosbro', title: forecastBridgeTexts.chart[order.language], block },
      steps: waterfallLength,
      over: { row: firstRow, column: 0, rows: chartRows, columns: sheetColumns },
    }),
  ];
}

/** Where there is no bridge, a sentence at the top says so, and nothing has a height. */
function stepsOf({ language }: ForecastBridgeOrder, answer: string): readonly WaterfallStep[] {
  const cell = (row: number, column: number): string => `IFERROR(INDEX(${answer},${row},${column}),0)`;
  const [before, after] = [forecastBridgeLabels.before, forecastBridgeLabels.after];
  return [
    { label: before[language], kind: 'level', amount: cell(2, columns.before) },
    ...changing.map((name): WaterfallStep => ({
      label: changeClassWords[name][language],
      kind: 'change',
      amount: cell(changeClasses.indexOf(name) + 3, columns.change),
    })),
    { label: after[language], kind: 'level', amount: cell(changeClasses.length + 3, columns.after) },
  ];
}
