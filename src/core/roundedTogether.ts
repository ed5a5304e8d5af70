import { roundedQuotient } from './rounding';

/** Figures in whole steps, such as tenths of a million: what they come to, and the parts that add up to it. */
export interface RoundedParts {
  readonly total: number;
  readonly parts: readonly number[];
}

/**
 * Rounds parts of either sign to whole steps so that they add up to their rounded sum: each is cut to the step below, and what is left
 * goes one by one to those from which most was cut (a tie: the earlier one). None is further than a step from what it was, and one that
 * is a whole number of steps stays. Parts and step are whole numbers, the step is above 0.
 */
export function roundedTogether(parts: readonly number[], step: number): RoundedParts {
  const total = roundedQuotient(
    parts.reduce((sum, part) => sum + part, 0),
    step,
  );
  const cut = parts.map((part, index) => {
    const rest = ((part % step) + step) % step;
    return { index, below: (part - rest) / step, rest };
  });
  const left = total - cut.reduce((sum, { below }) => sum + below, 0);
  const raised = new Set([...cut].sort(byRest).slice(0, left));
  return { total, parts: cut.map((part) => part.below + (raised.has(part) ? 1 : 0)) };
}

interface Cut {
  readonly index: number;
  readonly rest: number;
}

function byRest(one: Cut, other: Cut): number {
  return one.rest === other.rest ? one.index - other.index : other.rest - one.rest;
}
