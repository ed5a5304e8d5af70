import type { Corner } from '../cells';
import type { Places, SheetOrder } from '../order';

/** The blocks of the follow-up sheet, from above. */
export const blockIds = [
  'heading',
  'period',
  'comparison',
  'fourMonths',
  'months',
  'years',
  'lastYear',
  'lastYearMonths',
  'units',
  'income',
] as const;

/** A block of the follow-up sheet. */
export type BlockId = (typeof blockIds)[number];

/** Where the blocks stand: those that there are. */
export type BlockPlaces = Readonly<Partial<Record<BlockId, Corner>>> & { readonly heading: Corner };

/** What a block is made from. */
export interface BlockOrder extends SheetOrder {
  readonly places: BlockPlaces;
}

/** The order with where the blocks stand. */
export function withPlaces(order: SheetOrder, places: Places): BlockOrder {
  return { ...order, places };
}
