import type { Period } from '../period';

/** How the rows, or the columns, of a summary are divided: by time, or by something that each placement has. */
export type Side =
  | { readonly by: 'time'; readonly periods: readonly Period[] }
  | {
      readonly by: 'placement';
      readonly groupCount: number;
      /** The group of each placement, from 0. */
      readonly groupOf: Int32Array;
    };

/** How many groups the side has. */
export function groupCountOf(side: Side): number {
  return side.by === 'time' ? side.periods.length : side.groupCount;
}
