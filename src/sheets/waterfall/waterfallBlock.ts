import type { Text } from '../../text/language';
import { waterfallTexts } from '../../text/waterfall';
import { type Area, type Cell, cellArea } from '../cells';
import type { Entry, Look, ReportBlock } from '../report';
import type { StyleId } from '../styles';
import { inUnit } from '../units';
import {
  changePart,
  firstStep,
  levelPart,
  type StepCells,
  stepsOf,
  type Waterfall,
  waterfallRows,
} from './waterfallSteps';

/** What a waterfall, its levels and what of them is below 0 are called. */
export interface WaterfallNames {
  readonly heading: Text;
  readonly level: Text;
  readonly levelBelow: Text;
}

/** The rows of a waterfall that its chart draws, the categories first. */
export function chartSource(steps: number): Area {
  return { row: waterfallRows.categories, column: 0, rows: 8, columns: firstStep + steps };
}

/**
 * The steps of a waterfall, where each begins and ends, and what a stacked chart draws of them. Excel stacks what is above 0 and
 * what is below 0 apart from each other, each from 0 on. So a bar from one height to another is an invisible base, up or down to where
 * the bar begins, and on it the part above 0 and the part below: a bar that crosses 0 has both and no base.
 */
export function waterfallBlockOf<Id extends string>(
  id: Id,
  waterfall: Waterfall,
  names: WaterfallNames,
): ReportBlock<Id> {
  return {
    id,
    size: { rows: waterfallRows.cheaperBelow + 1, columns: firstStep + waterfall.steps.length },
    entries: entriesOf(waterfall, names),
    looks: looks(waterfall),
    tall: [
      { row: waterfallRows.header, lines: 2 },
      { row: waterfallRows.categories, lines: 3 },
    ],
    groups: [],
    spills: [],
  };
}

function entriesOf(waterfall: Waterfall, { heading, level, levelBelow }: WaterfallNames): Entry[] {
  const { language, shownUnit } = waterfall;
  const steps = stepsOf(waterfall);
  const named = (name: Text, cells: (step: StepCells) => Cell): Cell[] => [
    name[language],
    ...steps.map(cells),
  ];
  const inUnits = (name: Text, cells: (step: StepCells) => Cell): Cell[] => [
    inUnit(name, language, shownUnit),
    ...steps.map(cells),
  ];
  const { amount, rises, ends, base, dearer, dearerBelow, cheaper, cheaperBelow, chartRows } = waterfallTexts;
  const amounts = [
    ['', ...waterfall.steps.map(({ label }) => label)],
    inUnits(amount, (step) => step.amount),
    inUnits(rises, ({ from }) => from),
    inUnits(ends, ({ to }) => to),
  ];
  const series = [
    ['', ...steps.map(({ category }) => category)],
    named(base, (step) => step.base),
    named(level, (step) => levelPart(step, step.above)),
    named(levelBelow, (step) => levelPart(step, step.below)),
    named(dearer, (step) => changePart(step, '>', step.above)),
    named(dearerBelow, (step) => changePart(step, '>', step.below)),
    named(cheaper, (step) => changePart(step, '<', step.above)),
    named(cheaperBelow, (step) => changePart(step, '<', step.below)),
  ];
  return [
    { row: 0, column: 0, cells: [[heading[language]]] },
    { row: waterfallRows.header, column: 0, cells: amounts },
    { row: waterfallRows.note, column: 0, cells: [[chartRows[language]]] },
    { row: waterfallRows.categories, column: 0, cells: series },
  ];
}

function looks(waterfall: Waterfall): Look[] {
  const columns = waterfall.steps.length;
  const row = (name: keyof typeof waterfallRows, style: StyleId, count = 1): Look[] => [
    { area: { row: waterfallRows[name], column: 0, rows: count, columns: firstStep }, style: 'label' },
    { area: { row: waterfallRows[name], column: firstStep, rows: count, columns }, style },
  ];
  return [
    { area: cellArea(0, 0), style: 'heading' },
    { area: { row: waterfallRows.header, column: 0, rows: 1, columns: firstStep }, style: 'headerLeft' },
    { area: { row: waterfallRows.header, column: firstStep, rows: 1, columns }, style: 'header' },
    ...amountLooks(waterfall),
    ...row('from', 'amount', 2),
    { area: cellArea(waterfallRows.note, 0), style: 'note' },
    ...row('categories', 'quietLines'),
    ...row('base', 'whole', chartSource(columns).rows - 1),
  ];
}

/** Wholes are sums; changes, and their sum, have a sign. */
function amountLooks({ steps }: Waterfall): Look[] {
  const { amount } = waterfallRows;
  return [
    { area: cellArea(amount, 0), style: 'labelTotal' },
    ...steps.map(({ kind }, index): Look => ({
      area: cellArea(amount, firstStep + index),
      style: kind === 'level' ? 'amountTotal' : 'amountChangeTotal',
    })),
  ];
}
