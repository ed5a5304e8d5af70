import { bridgeSheetTexts, waterfallStepWords } from '../../text/bridgeSheet';
import type { Language } from '../../text/language';
import { type Cell, cellArea } from '../cells';
import type { Entry, Look, ReportBlock } from '../report';
import type { StyleId } from '../styles';
import { answerOf } from './answer';
import type { BridgeBlockId, BridgeOrder } from './order';
import {
  changePart,
  firstStep,
  levelPart,
  stepCells,
  type StepCells,
  waterfallRows,
  waterfallSteps,
} from './waterfallSteps';

const columns = firstStep + waterfallSteps.length;

/** The rows that the chart draws, the categories first. */
export const chartSource = { row: waterfallRows.categories, column: 0, rows: 8, columns } as const;

/**
 * The steps from budget to actual, where each begins and ends, and what a stacked chart draws of them. Excel stacks what is above 0 and
 * what is below 0 apart from each other, each from 0 on. So a bar from one height to another is an invisible base, up or down to where
 * the bar begins, and on it the part above 0 and the part below: a bar that crosses 0 has both and no base.
 */
export function waterfallBlock(order: BridgeOrder): ReportBlock<BridgeBlockId> | undefined {
  const answer = answerOf(order, 'bridge');
  const { waterfall } = order.places;
  if (answer === null || waterfall === undefined) return undefined;
  return {
    id: 'waterfall',
    size: { rows: waterfallRows.cheaperBelow + 1, columns },
    entries: entriesOf(
      order.language,
      waterfallSteps.map((_, index) => stepCells({ order, answer, block: waterfall }, index)),
    ),
    looks: looks(),
    groups: [],
    spills: [],
  };
}

function entriesOf(language: Language, steps: readonly StepCells[]): Entry[] {
  const row = (name: TextId, cells: (step: StepCells) => Cell): Cell[] => [
    bridgeSheetTexts[name][language],
    ...steps.map(cells),
  ];
  const labels = waterfallSteps.map((step) => waterfallStepWords[step][language]);
  const amounts = [
    ['', ...labels],
    row('amount', ({ amount }) => amount),
    row('rises', ({ from }) => from),
    row('ends', ({ to }) => to),
  ];
  const series = [
    ['', ...steps.map(({ category }) => category)],
    row('base', ({ base }) => base),
    row('level0', (step) => levelPart(step, step.above)),
    row('level0Below', (step) => levelPart(step, step.below)),
    row('dearer', (step) => changePart(step, '>', step.above)),
    row('dearerBelow', (step) => changePart(step, '>', step.below)),
    row('cheaper', (step) => changePart(step, '<', step.above)),
    row('cheaperBelow', (step) => changePart(step, '<', step.below)),
  ];
  return [
    { row: 0, column: 0, cells: [[bridgeSheetTexts.waterfall[language]]] },
    { row: waterfallRows.header, column: 0, cells: amounts },
    { row: waterfallRows.note, column: 0, cells: [[bridgeSheetTexts.chartRows[language]]] },
    { row: waterfallRows.categories, column: 0, cells: series },
  ];
}

type TextId = keyof typeof bridgeSheetTexts;

function looks(): Look[] {
  const row = (name: keyof typeof waterfallRows, style: StyleId, count = 1): Look[] => [
    { area: { row: waterfallRows[name], column: 0, rows: count, columns: firstStep }, style: 'label' },
    {
      area: { row: waterfallRows[name], column: firstStep, rows: count, columns: waterfallSteps.length },
      style,
    },
  ];
  return [
    { area: cellArea(0, 0), style: 'heading' },
    { area: { row: waterfallRows.header, column: 0, rows: 1, columns: firstStep }, style: 'headerLeft' },
    {
      area: { row: waterfallRows.header, column: firstStep, rows: 1, columns: waterfallSteps.length },
      style: 'header',
    },
    ...amountLooks(),
    ...row('from', 'whole', 2),
    { area: cellArea(waterfallRows.note, 0), style: 'note' },
    ...row('categories', 'quiet'),
    ...row('base', 'whole', chartSource.rows - 1),
  ];
}

/** Budget and actual are sums; between them stand changes with their signs. */
function amountLooks(): Look[] {
  const { amount } = waterfallRows;
  const last = columns - 1;
  return [
    { area: cellArea(amount, 0), style: 'labelTotal' },
    { area: cellArea(amount, firstStep), style: 'wholeTotal' },
    {
      area: { row: amount, column: firstStep + 1, rows: 1, columns: waterfallSteps.length - 2 },
      style: 'changeTotal',
    },
    { area: cellArea(amount, last), style: 'wholeTotal' },
  ];
}
