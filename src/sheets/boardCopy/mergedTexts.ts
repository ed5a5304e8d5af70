import { mergedSentence, shownSentence } from '../../text/boardCopy';
import { type CopyGroup, namesOf } from './copyGroups';
import type { CopyOrder } from './copyOrder';

/** A sentence for each group of several kinds. */
export function mergedTexts(order: CopyOrder, groups: readonly CopyGroup[]): readonly string[] {
  return groups
    .map(({ kinds }) => namesOf(order, kinds))
    .filter((names) => names.length > 1)
    .map((names) => mergedSentence(names)[order.language]);
}

/** How the year is divided, and why not more finely. */
export function shownText({ plan, language }: CopyOrder): string {
  return plan.shows === 'groups'
    ? shownSentence(plan.unit, plan.coarseBecause)[language]
    : shownSentence('total', plan.because)[language];
}
