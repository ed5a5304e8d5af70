import type { Ahead } from '../forecast/ahead';
import { numberAt } from '../numberAt';
import type { KindAhead } from './kindAhead';
import { changesOf, firstDateOf, type ScenarioChange } from './scenarioChange';

/** What prices are changed by. */
export interface PriceChanges {
  readonly ahead: Ahead;
  readonly changes: readonly ScenarioChange[];
}

/** What a kind costs ahead after changes of its prices. */
export function repriced(kind: number, { cost, days }: KindAhead, given: PriceChanges): KindAhead {
  const priceOn = priceChanger(kind, given);
  return { days, cost: cost.map((ore, date) => priceOn(date, ore, numberAt(days, date))) };
}

/** Öre of some days of a kind on a date after the changes, from what they cost before. */
export type PriceChanger = (date: number, ore: number, days: number) => number;

/**
 * The new price of a day that began last counts, of two that begin together the dearer; it stands as it is written, so only those indices
 * change it that begin later. All indices multiply what costs without a new price.
 */
export function priceChanger(kind: number, { ahead, changes }: PriceChanges): PriceChanger {
  const setPrices = changesOf(changes, 'price')
    .filter((each) => each.kind === kind)
    .map((each) => ({ first: firstDateOf(each, ahead), ore: each.ore }))
    .sort((one, other) => other.first - one.first || other.ore - one.ore);
  const indices = changesOf(changes, 'index')
    .filter((each) => each.kind === null || each.kind === kind)
    .map((each) => ({ first: firstDateOf(each, ahead), factor: 1 + each.share }));
  return (date, ore, days) => {
    const set = setPrices.find(({ first }) => first <= date);
    const later = indices.filter(({ first }) => first <= date && first > (set?.first ?? 0));
    return later.reduce((product, { factor }) => product * factor, set === undefined ? ore : days * set.ore);
  };
}
