import { roundedWhole } from '../rounding';
import type { Committed } from './committed';

/** Whole öre of each placement by its row, which add up to the rounded sum of its kind: each is what the sum grows by. */
export function wholeAhead(committed: readonly Committed[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  return new Map(
    committed.map(({ row, kind, cost }) => {
      const before = sums.get(kind) ?? 0;
      sums.set(kind, before + cost);
      return [row, roundedWhole(before + cost) - roundedWhole(before)];
    }),
  );
}
