import type { Measure } from './measure';

/** Figures that are gathered for each cell, from which measures are worked out. */
export type Fact =
  | 'days'
  | 'leapYearDays'
  | 'personDays'
  | 'placed'
  | 'placedEnd'
  | 'persons'
  | 'cost'
  | 'costWithDays'
  | 'compensation';

/** Which facts each measure is made of. */
const factsOf: Readonly<Record<Measure, readonly Fact[]>> = {
  days: ['days'],
  personDays: ['personDays'],
  cost: ['cost'],
  net: ['cost', 'compensation'],
  placed: ['placed'],
  placedEnd: ['placedEnd'],
  persons: ['persons'],
  averagePlaced: ['days'],
  fullYear: ['days', 'leapYearDays'],
  averagePrice: ['costWithDays', 'days'],
};

/** The facts of several measures, each once. */
export function factsOfAll(measures: readonly Measure[]): ReadonlySet<Fact> {
  return new Set(measures.flatMap((measure) => factsOf[measure]));
}
