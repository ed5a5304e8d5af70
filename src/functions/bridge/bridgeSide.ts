import type { Amount } from '../../core/amount';
import { type Fraction, plus, zero } from '../../core/fraction';
import type { Day } from '../../core/day';
import type { BridgeLevel } from '../../text/bridgeWords';
import type { Language } from '../../text/language';
import type { Names } from '../tables/names';

/** Days and öre of a group, and the price of a day where one is given. */
export interface GroupSum {
  readonly days: Fraction;
  readonly cost: number;
  readonly price: Amount | null;
}

/** The budget, or what came of it: its groups by the numbers of their names, in the order in which they stand. */
export interface BridgeSide {
  readonly language: Language;
  readonly groups: ReadonlyMap<number, GroupSum>;
}

/** What a table can be summed by: as a bridge is made, or by cost centre with activity (`tables/places.ts`). */
export type SideLevel = BridgeLevel | 'place';

/** By what a table is summed, and over which days; null: no limit. */
export interface SideQuestion {
  readonly names: Names;
  readonly level: SideLevel;
  readonly from: Day | null;
  readonly to: Day | null;
  /** The group of each kind, by the table of kinds. */
  readonly groupOfKind: ReadonlyMap<number, number>;
}

/** What a row adds to its group. */
export interface SideRow extends GroupSum {
  readonly group: number;
}

/** The rows summed by their groups. Of several prices the last that is given counts. */
export function summedByGroup(rows: readonly SideRow[]): ReadonlyMap<number, GroupSum> {
  const groups = new Map<number, GroupSum>();
  for (const { group, days, cost, price } of rows) {
    const sum = groups.get(group) ?? { days: zero, cost: 0, price: null };
    groups.set(group, { days: plus(sum.days, days), cost: sum.cost + cost, price: price ?? sum.price });
  }
  return groups;
}
