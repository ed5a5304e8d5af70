import type { CostTables } from '../costRules';
import type { CostWorld } from '../costWorld';
import { agesReversed } from './agesReversed';
import type { CostRemark } from './costRemark';
import { kindsGivenTwice } from './kindsGivenTwice';
import { placementRemarks } from './placementRemarks';
import { pricesOfUnknownKinds, priceRemarks } from './priceRemarks';
import { rowRemarks } from './rowRemarks';

/** Everything worth asking about in the tables that a world is made of, table by table. Nothing of it stops a cost. */
export function costRemarks(world: CostWorld, tables: CostTables): readonly CostRemark[] {
  return [
    ...priceRemarks(tables.prices),
    ...pricesOfUnknownKinds(tables.prices, world.kinds),
    ...kindsGivenTwice(tables.kinds),
    ...agesReversed(tables.contributions),
    ...placementRemarks(world),
    ...rowRemarks(world, tables),
  ];
}
