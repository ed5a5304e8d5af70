import type { Outcome } from '../failure';
import { withFetched } from '../withFetched';
import type { Comparison, ListOrder, Receipt, WritingWatch } from './listImport';
import type * as writing from './writeList';

/** What writes a list comes with the place where lists are imported: whoever sees that has it. */
const ask = withFetched(
  (): Promise<typeof writing> => import(/* webpackChunkName: "importing" */ './writeList'),
);

/** How the list differs from the table; changes nothing. */
export function compareList(order: ListOrder, watch: WritingWatch): Promise<Outcome<Comparison>> {
  return ask((module) => module.compareList(order, watch));
}

/** Writes the list into its table. */
export function writeList(order: ListOrder, watch: WritingWatch): Promise<Outcome<Receipt>> {
  return ask((module) => module.writeList(order, watch));
}
