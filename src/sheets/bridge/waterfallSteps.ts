import { waterfallStepWords } from '../../text/bridgeSheet';
import type { Language } from '../../text/language';
import type { WaterfallStep } from '../waterfall/waterfallSteps';
import { totalCell } from './answer';

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

type StepId = (typeof walks)[Walk][number];

/** The steps of a waterfall with what BRIDGE answers. */
export function stepsOfWalk(walk: Walk, answer: string, language: Language): readonly WaterfallStep[] {
  return walks[walk].map((step) => ({
    label: waterfallStepWords[step][language],
    kind: kindOf(step),
    amount: amountOf(answer, step),
  }));
}

function kindOf(step: StepId): WaterfallStep['kind'] {
  if (step === 'change') return 'sum';
  return step === 'budget' || step === 'actual' ? 'level' : 'change';
}

/** The changes come to what is between budget and actual. */
function amountOf(answer: string, step: StepId): string {
  if (step !== 'change') return totalCell(answer, step);
  return `${totalCell(answer, 'actual')}-${totalCell(answer, 'budget')}`;
}
