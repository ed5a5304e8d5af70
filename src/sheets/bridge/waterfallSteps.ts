import { bridgeSheetTexts } from '../../text/bridgeSheet';
import { type Cell, quoted } from '../cells';
import { ownCell, totalCell } from './answer';
import type { BridgeOrder } from './order';

/** The steps from budget to actual: at the first and the last it stands on the ground. */
export const waterfallSteps = [
  'budget',
  'volume',
  'mix',
  'price',
  'newKind',
  'withoutDays',
  'unexplained',
  'actual',
] as const;

/** The steps of the changes alone: each begins where the one before it ended, the first at 0, and their sum stands on the ground. */
export const changeSteps = [
  'volume',
  'mix',
  'price',
  'newKind',
  'withoutDays',
  'unexplained',
  'change',
] as const;

/** The two waterfalls of the sheet and their steps. Beside a whole budget changes are slivers: the second has a scale of its own. */
export const walks = { waterfall: waterfallSteps, changes: changeSteps } as const;

/** A waterfall, by the block in which it stands. */
export type Walk = keyof typeof walks;

/** A step of either. */
export type WaterfallStep = (typeof walks)[Walk][number];

const levels: readonly WaterfallStep[] = ['budget', 'actual', 'change'];

/** Labels stand in the first column. */
export const firstStep = 1;
/** Rows of the block. The chart takes those from its categories on. */
export const waterfallRows = {
  header: 1,
  amount: 2,
  from: 3,
  to: 4,
  note: 5,
  categories: 6,
  base: 7,
  level: 8,
  levelBelow: 9,
  dearer: 10,
  dearerBelow: 11,
  cheaper: 12,
  cheaperBelow: 13,
} as const;

/** Kronor for each unit of the chart. */
const chartUnit = 1_000;

/** What stands below a step of the waterfall. */
export interface StepCells {
  readonly kind: 'level' | 'change';
  readonly amountCell: string;
  readonly amount: Cell;
  readonly from: Cell;
  readonly to: Cell;
  readonly category: Cell;
  readonly base: Cell;
  /** The parts of the bar above 0 and below it: formulas with their sign of equality. */
  readonly above: string;
  readonly below: string;
}

/** From which it is made. */
export interface StepSource {
  readonly order: BridgeOrder;
  readonly walk: Walk;
  readonly answer: string;
  readonly block: { readonly row: number; readonly column: number };
}

/** The cells of a step, by its place from the left. */
export function stepCells({ order, walk, answer, block }: StepSource, index: number): StepCells {
  const step: WaterfallStep = walks[walk][index] ?? 'budget';
  const kind = levels.includes(step) ? 'level' : 'change';
  const cell = (row: keyof typeof waterfallRows, back = 0): string =>
    ownCell(block, waterfallRows[row], firstStep + index - back);
  const [low, high] = [`MIN(${cell('from')},${cell('to')})`, `MAX(${cell('from')},${cell('to')})`];
  return {
    kind,
    amountCell: cell('amount'),
    amount: `=${amountOf(answer, step)}`,
    from: kind === 'level' || index === 0 ? 0 : `=${cell('to', 1)}`,
    to: kind === 'level' ? `=${cell('amount')}` : `=${cell('from')}+${cell('amount')}`,
    category: categoryFormula(order, { label: cell('header'), amount: cell('amount'), kind }),
    base: `=(MAX(${low},0)+MIN(${high},0))/${chartUnit}`,
    above: `=(MAX(${high},0)-MAX(${low},0))/${chartUnit}`,
    below: `=(MIN(${low},0)-MIN(${high},0))/${chartUnit}`,
  };
}

/** The changes come to what is between budget and actual. */
function amountOf(answer: string, step: WaterfallStep): string {
  if (step !== 'change') return totalCell(answer, step);
  return `${totalCell(answer, 'actual')}-${totalCell(answer, 'budget')}`;
}

/** The part of a bar that stands on the ground, else 0. */
export function levelPart({ kind }: StepCells, formula: string): Cell {
  return kind === 'level' ? formula : 0;
}

/** The part of a bar where the cost changes that way, else 0. */
export function changePart({ kind, amountCell }: StepCells, way: '<' | '>', formula: string): Cell {
  return kind === 'level' ? 0 : `=IF(${amountCell}${way}0,${formula.slice(1)},0)`;
}

/** The step and its amount, as the axis of the chart shows them. FIXED parts thousands as the reader's Excel does; in Swedish never by commas. */
function categoryFormula(
  { language }: BridgeOrder,
  {
    label,
    amount,
    kind,
  }: { readonly label: string; readonly amount: string; readonly kind: StepCells['kind'] },
): Cell {
  const plus = kind === 'level' ? '""' : '"+"';
  const sign = `IF(ROUND(${amount}/${chartUnit},0)=0,"",IF(${amount}<0,"−",${plus}))`;
  const unit = quoted(` ${bridgeSheetTexts.thousands[language]}`);
  const figure = `FIXED(ABS(${amount})/${chartUnit},0)`;
  const written = language === 'sv' ? `SUBSTITUTE(${figure},",",CHAR(160))` : figure;
  return `=${label}&" "&${sign}&${written}&${unit}`;
}
