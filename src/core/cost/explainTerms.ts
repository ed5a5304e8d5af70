import { partsPerMonth } from '../monthParts';
import { intersection, type Period } from '../period';
import type { Charge, PlacementCharges } from './charge';
import { costBefore } from './costBefore';
import { exactOreOf } from './exactCost';
import { type UnitCount, unitCounts } from './unitCounts';

/** One product of the sum behind a cost: a number of units at what one unit costs, amount × times × paid. */
export interface Term
  extends Pick<Charge, 'unit' | 'part' | 'source' | 'amount' | 'times' | 'paid'>, UnitCount {
  /** The product, rounded by itself. */
  readonly ore: number;
}

/** The sum behind a cost: its terms, and what rounding each term by itself makes differ from the cost, in öre. */
export interface Explanation {
  readonly terms: readonly Term[];
  readonly rounding: number;
  /** The cost of the window: the terms' öre and the rounding, exactly. */
  readonly ore: number;
}

/** A charge in the window, and all of its dates there that cost the same for the same reason. */
interface Alike {
  readonly charge: Charge;
  readonly periods: Period[];
}

/** The sum that a placement's cost in a window [from, until) is, told so that it can be followed with pencil and paper. */
export function explainTerms(
  { charges }: Pick<PlacementCharges, 'charges'>,
  { from, until }: Period,
): Explanation {
  const terms = alikeIn(charges, { from, until }).flatMap(termsOf);
  const ore = costBefore(charges, until) - costBefore(charges, from);
  const told = terms.reduce((sum, term) => sum + term.ore, 0);
  return { terms, rounding: ore - told, ore };
}

/** The charges that cost the same for the same reason belong together, also where absence or another price parts them. */
function alikeIn(charges: readonly Charge[], window: Period): readonly Alike[] {
  const groups = new Map<string, Alike>();
  for (const charge of charges) {
    const dates = intersection(charge, window);
    if (dates.from >= dates.until) continue;
    const { unit, part, source, amount, times, paid } = charge;
    const key = JSON.stringify([unit, part, source, amount, times, paid]);
    const alike = groups.get(key);
    if (alike === undefined) groups.set(key, { charge, periods: [dates] });
    else alike.periods.push(dates);
  }
  return [...groups.values()];
}

function termsOf({ charge, periods }: Alike): Term[] {
  const { unit, part, source, amount, times, paid } = charge;
  return unitCounts(unit, periods).map((counted) => {
    const parts = (counted.over * partsPerMonth) / counted.under;
    return { unit, part, source, amount, times, paid, ...counted, ore: exactOreOf(charge, parts) };
  });
}
