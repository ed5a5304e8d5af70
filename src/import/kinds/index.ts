import type { ListKindId } from '../list';
import { absences } from './absences';
import { addOns } from './addOns';
import { budget } from './budget';
import { claims } from './claims';
import type { ListKind } from './kind';
import { ledger } from './ledger';
import { persons } from './persons';
import { placements } from './placements';
import { prices } from './prices';

/** Every kind of list that can be read. */
export const listKinds: Readonly<Record<ListKindId, ListKind>> = {
  placements,
  prices,
  budget,
  ledger,
  absences,
  addOns,
  persons,
  claims,
};
