import type { ListKindId } from '../list';
import { budget } from './budget';
import type { ListKind } from './kind';
import { placements } from './placements';
import { prices } from './prices';

/** Every kind of list that can be read. */
export const listKinds: Readonly<Record<ListKindId, ListKind>> = { placements, prices, budget };
