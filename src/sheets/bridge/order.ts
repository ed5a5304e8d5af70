import type { Corner } from '../cells';
import type { SheetOrder } from '../order';

/** The blocks of the sheet of the bridge, from above. */
export const bridgeBlockIds = ['heading', 'waterfall', 'changes', 'kinds', 'bridge', 'outcome'] as const;

/** A block of the sheet of the bridge. */
export type BridgeBlockId = (typeof bridgeBlockIds)[number];

/** What a block is made from, and where the blocks stand: those that there are. */
export interface BridgeOrder extends SheetOrder {
  readonly places: Readonly<Partial<Record<BridgeBlockId, Corner>>> & { readonly heading: Corner };
}

/** So many groups have rows of their own beside those of the table of kinds: that of unknown kinds and one that only the budget has. */
const furtherGroups = 2;

/** How many groups the table has rows for. */
export function shownGroups({ shape }: SheetOrder): number {
  return shape.kinds + furtherGroups;
}
