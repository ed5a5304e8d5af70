import type { Charge } from '../cost/charge';
import { addCharge } from '../cost/costCharge';
import { intersection, type Period } from '../period';
import { ratesPerWhole } from '../rate';
import type { Held } from './heldDates';
import { type CategoryRates, ratesIn, type ReimbursementRate } from './rates';
import type { Status } from './statuses';

/** The flat rates of a person's dates in one category. Charges, since they are added up, rounded and explained as costs are. */
export interface FlatRates {
  /** By the day or the month: what a cost is set against. */
  readonly running: readonly Charge[];
  readonly once: readonly Charge[];
  /** Of both, what is paid quarter by quarter. */
  readonly byQuarter: readonly Charge[];
}

/**
 * The flat rates of the dates of one person in one category, in order, as far as they are known. What is paid once is paid for the first
 * of these dates.
 */
export function flatRates(statuses: readonly Status[], rates: CategoryRates, known: Period): FlatRates {
  const running = statuses.flatMap((status) => ratesIn(rates.running, status));
  const [first] = statuses;
  const once = first === undefined ? [] : ratesIn(rates.once, first);
  const firstDate = first === undefined ? known : { from: first.from, until: first.from + 1 };
  const onceKnown = intersection(firstDate, known);
  const isByQuarter = ({ held }: Held<ReimbursementRate>): boolean => held.per === 'quarter';
  return {
    running: chargesOf(running, known),
    once: chargesOf(once, onceKnown),
    byQuarter: [
      ...chargesOf(running.filter(isByQuarter), known),
      ...chargesOf(once.filter(isByQuarter), onceKnown),
    ],
  };
}

function chargesOf(held: readonly Held<ReimbursementRate>[], dates: Period): readonly Charge[] {
  const charges: Charge[] = [];
  for (const { held: rate, ...own } of held) addCharge(charges, intersection(own, dates), termsOf(rate));
  return charges;
}

function termsOf({ unit, amount, row }: ReimbursementRate): Parameters<typeof addCharge>[2] {
  const source = { table: 'reimbursementRates', row } as const;
  return { unit, part: 'price', source, amount, times: ratesPerWhole, vatCompensation: 0 };
}
