import { bridgeSheetTexts, waterfallStepWords } from '../../text/bridgeSheet';
import { type Area, type Cell, cellArea } from '../cells';
import type { Entry, Look, ReportBlock } from '../report';
import type { StyleId } from '../styles';
import { inUnit } from '../units';
import { answerOf } from './answer';
import { bridgeInput } from './inputs';
import type { BridgeBlockId, BridgeOrder } from './order';
import {
  changePart,
  firstStep,
  levelPart,
  stepCells,
  type StepCells,
  type StepSource,
  type Walk,
  walks,
  waterfallRows,
} from './waterfallSteps';

/** The rows of a waterfall that its chart draws, the categories first. */
export function chartSource(walk: Walk): Area {
  return {
    row: waterfallRows.categories,
    column: 0,
    rows: 8,
    columns: firstStep + walks[walk].length,
  };
}

/** What the block, its levels and what of them is below 0 are called. */
const names = {
  waterfall: { heading: 'waterfall', level: 'level0', levelBelow: 'level0Below' },
  changes: { heading: 'changes', level: 'sum', levelBelow: 'sumBelow' },
} as const satisfies Readonly<Record<Walk, Readonly<Record<string, TextId>>>>;

/**
 * The steps of a waterfall, where each begins and ends, and what a stacked chart draws of them. Excel stacks what is above 0 and
 * what is below 0 apart from each other, each from 0 on. So a bar from one height to another is an invisible base, up or down to where
 * the bar begins, and on it the part above 0 and the part below: a bar that crosses 0 has both and no base.
 */
export function waterfallBlock(order: BridgeOrder, walk: Walk): ReportBlock<BridgeBlockId> | undefined {
  const answer = answerOf(order, 'bridge');
  const { [walk]: block } = order.places;
  if (answer === null || block === undefined) return undefined;
  const source: StepSource = { order, walk, answer, block };
  return {
    id: walk,
    size: { rows: waterfallRows.cheaperBelow + 1, columns: firstStep + walks[walk].length },
    entries: entriesOf(source),
    looks: looks(walk),
    tall: [{ row: waterfallRows.header, lines: 2 }],
    groups: [],
    spills: [],
  };
}

function entriesOf(source: StepSource): Entry[] {
  const { order, walk } = source;
  const { language } = order;
  const { heading, level, levelBelow } = names[walk];
  const steps = walks[walk].map((_, index) => stepCells(source, index));
  const row = (label: Cell, cells: (step: StepCells) => Cell): Cell[] => [label, ...steps.map(cells)];
  const named = (name: TextId, cells: (step: StepCells) => Cell): Cell[] =>
    row(bridgeSheetTexts[name][language], cells);
  const inUnits = (name: TextId, cells: (step: StepCells) => Cell): Cell[] =>
    row(inUnit(bridgeSheetTexts[name], language, bridgeInput(order, 'shownUnit')), cells);
  const amounts = [
    ['', ...walks[walk].map((step) => waterfallStepWords[step][language])],
    inUnits('amount', ({ amount }) => amount),
    inUnits('rises', ({ from }) => from),
    inUnits('ends', ({ to }) => to),
  ];
  const series = [
    ['', ...steps.map(({ category }) => category)],
    named('base', ({ base }) => base),
    named(level, (step) => levelPart(step, step.above)),
    named(levelBelow, (step) => levelPart(step, step.below)),
    named('dearer', (step) => changePart(step, '>', step.above)),
    named('dearerBelow', (step) => changePart(step, '>', step.below)),
    named('cheaper', (step) => changePart(step, '<', step.above)),
    named('cheaperBelow', (step) => changePart(step, '<', step.below)),
  ];
  return [
    { row: 0, column: 0, cells: [[bridgeSheetTexts[heading][language]]] },
    { row: waterfallRows.header, column: 0, cells: amounts },
    { row: waterfallRows.note, column: 0, cells: [[bridgeSheetTexts.chartRows[language]]] },
    { row: waterfallRows.categories, column: 0, cells: series },
  ];
}

type TextId = keyof typeof bridgeSheetTexts;

function looks(walk: Walk): Look[] {
  const columns = walks[walk].length;
  const row = (name: keyof typeof waterfallRows, style: StyleId, count = 1): Look[] => [
    { area: { row: waterfallRows[name], column: 0, rows: count, columns: firstStep }, style: 'label' },
    { area: { row: waterfallRows[name], column: firstStep, rows: count, columns }, style },
  ];
  return [
    { area: cellArea(0, 0), style: 'heading' },
    { area: { row: waterfallRows.header, column: 0, rows: 1, columns: firstStep }, style: 'headerLeft' },
    { area: { row: waterfallRows.header, column: firstStep, rows: 1, columns }, style: 'header' },
    ...amountLooks(walk),
    ...row('from', 'amount', 2),
    { area: cellArea(waterfallRows.note, 0), style: 'note' },
    ...row('categories', 'quiet'),
    ...row('base', 'whole', chartSource(walk).rows - 1),
  ];
}

/** Budget and actual are sums; changes, and their sum, have a sign. */
function amountLooks(walk: Walk): Look[] {
  const { amount } = waterfallRows;
  return [
    { area: cellArea(amount, 0), style: 'labelTotal' },
    ...walks[walk].map((step, index): Look => {
      const isWhole = step === 'budget' || step === 'actual';
      return {
        area: cellArea(amount, firstStep + index),
        style: isWhole ? 'amountTotal' : 'amountChangeTotal',
      };
    }),
  ];
}
