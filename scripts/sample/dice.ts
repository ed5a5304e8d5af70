/** Chance that is the same for ever: the same seed gives the same throws on every machine. */
export interface Dice {
  /** A whole number from 0 up to, not including, the limit. */
  below(limit: number): number;
  /** True in so many cases of a hundred. */
  chance(percent: number): boolean;
  /** One of the items, each as likely as the others. */
  oneOf<Item>(items: readonly [Item, ...Item[]]): Item;
  /** One of the items, each as likely as its weight. */
  weighted<Item>(items: readonly Weighted<Item>[], otherwise: Item): Item;
}

/** An item and how likely it is beside the others: a whole number. */
export type Weighted<Item> = readonly [weight: number, item: Item];

/** Dice from a seed: a whole number from 1. Integers only (xorshift, G. Marsaglia 2003). */
export function diceFrom(seed: number): Dice {
  let state = seed | 0;
  const below = (limit: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
  return {
    below,
    chance: (percent) => below(100) < percent,
    oneOf: (items) => items[below(items.length)] ?? items[0],
    weighted: (items, otherwise) => {
      let left = below(items.reduce((sum, [weight]) => sum + weight, 0));
      return items.find(([weight]) => (left -= weight) < 0)?.[1] ?? otherwise;
    },
  };
}
