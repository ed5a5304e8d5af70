import { waterfallTexts } from '../../text/waterfall';
import type { Language } from '../../text/language';
import { type Cell, cellName, type Corner, offset, quoted } from '../cells';
import { wholeFigure } from '../wholeFigure';

/** A step of a waterfall: a whole that stands on the ground, a change from where the step before it ended, or the sum of the changes, which stands on the ground too. */
export interface WaterfallStep {
  readonly label: string;
  readonly kind: 'level' | 'change' | 'sum';
  /** A formula without its sign of equality. */
  readonly amount: string;
}

/** A waterfall: its steps from left to right, where its block stands and the cell of the unit in which amounts are shown. */
export interface Waterfall {
  readonly language: Language;
  readonly steps: readonly WaterfallStep[];
  readonly block: Corner;
  readonly shownUnit: string;
}

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
  readonly isLevel: boolean;
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

/** The cells of each step. */
export function stepsOf(waterfall: Waterfall): readonly StepCells[] {
  return waterfall.steps.map((step, index) => stepCells(waterfall, step, index));
}

/** A cell of a waterfall's block as formulas name it: a row of a step, counted from the left. */
export function stepCell(block: Corner, row: keyof typeof waterfallRows, step: number): string {
  return cellName(offset(block, waterfallRows[row], firstStep + step));
}

function stepCells(
  { language, block }: Waterfall,
  { kind, amount }: WaterfallStep,
  index: number,
): StepCells {
  const isLevel = kind !== 'change';
  const cell = (row: keyof typeof waterfallRows, back = 0): string => stepCell(block, row, index - back);
  const [low, high] = [`MIN(${cell('from')},${cell('to')})`, `MAX(${cell('from')},${cell('to')})`];
  return {
    isLevel,
    amountCell: cell('amount'),
    amount: `=${amount}`,
    from: isLevel || index === 0 ? 0 : `=${cell('to', 1)}`,
    to: isLevel ? `=${cell('amount')}` : `=${cell('from')}+${cell('amount')}`,
    category: categoryFormula(language, { label: cell('header'), amount: cell('amount'), isLevel }),
    base: `=(MAX(${low},0)+MIN(${high},0))/${chartUnit}`,
    above: `=(MAX(${high},0)-MAX(${low},0))/${chartUnit}`,
    below: `=(MIN(${low},0)-MIN(${high},0))/${chartUnit}`,
  };
}

/** The part of a bar that stands on the ground, else 0. */
export function levelPart({ isLevel }: StepCells, formula: string): Cell {
  return isLevel ? formula : 0;
}

/** The part of a bar where the cost changes that way, else 0. */
export function changePart({ isLevel, amountCell }: StepCells, way: '<' | '>', formula: string): Cell {
  return isLevel ? 0 : `=IF(${amountCell}${way}0,${formula.slice(1)},0)`;
}

interface Category {
  readonly label: string;
  readonly amount: string;
  readonly isLevel: boolean;
}

/** The step and its amount, as the axis of the chart shows them. */
function categoryFormula(language: Language, { label, amount, isLevel }: Category): Cell {
  const plus = isLevel ? '""' : '"+"';
  const sign = `IF(ROUND(${amount}/${chartUnit},0)=0,"",IF(${amount}<0,"−",${plus}))`;
  const unit = quoted(` ${waterfallTexts.thousands[language]}`);
  return `=${label}&" "&${sign}&${wholeFigure(language, `ABS(${amount})/${chartUnit}`)}&${unit}`;
}
