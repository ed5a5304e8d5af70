import type { Ore } from '../ore';

/** What one person adds to one kind in one month. Of a person, a kind and a month there is at most one. */
export interface Contribution {
  /** In the order in which kinds are merged, from 0. */
  readonly kind: number;
  /** Of the year, from 0: January. */
  readonly month: number;
  /** From 0. Rows without a person are all the same one: they may be. */
  readonly person: number;
  /** Whole millionths of a day, so that their sums are exact. */
  readonly dayParts: number;
  readonly cost: Ore;
}

/** A year's placements as a copy for the board is made from them. */
export interface BoardList {
  readonly kinds: number;
  /** How many months the copy reaches, from January: 1–12. */
  readonly months: number;
  readonly contributions: readonly Contribution[];
  /** By what each person is known from one copy to the next. */
  readonly persons: readonly string[];
}

/** What a figure must hold to be shown. */
export interface BoardLimits {
  /** The fewest persons behind it. */
  readonly persons: number;
  /** The most of its cost that one of them may have, in whole percent. */
  readonly share: number;
}

/** Five persons, and none of them with more than half of the cost. */
export const usualLimits: BoardLimits = { persons: 5, share: 50 };

/** Whether these limits let more be seen than the usual ones. */
export function areLowered({ persons, share }: BoardLimits): boolean {
  return persons < usualLimits.persons || share > usualLimits.share;
}
