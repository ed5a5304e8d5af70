import type { Charge } from '../cost/charge';
import { addCharge } from '../cost/costCharge';
import { intersection, type Period } from '../period';
import { ratesPerWhole } from '../rate';
import { type CategoryRates, ratesIn, type ReimbursementRate } from './rates';
import type { Status } from './statuses';

/** The flat rates of a person's dates in one category. Charges, since they are added up, rounded and explained as costs are. */
export interface FlatRates {
  /** By the day or the month: what a cost is set against. */
  readonly running: readonly Charge[];
  readonly once: readonly Charge[];
}

/**
 * The flat rates of the dates of one person in one category, in order, as far as they are known. What is paid once is paid for the first
 * of these dates.
 */
export function flatRates(statuses: readonly Status[], rates: CategoryRates, known: Period): FlatRates {
  const [running, once]: [Charge[], Charge[]] = [[], []];
  for (const status of statuses)
    for (const { held, ...dates } of ratesIn(rates.running, status))
      addCharge(running, intersection(dates, known), termsOf(held));
  const [first] = statuses;
  if (first === undefined) return { running, once };
  const firstDate = intersection({ from: first.from, until: first.from + 1 }, known);
  for (const { held, ...dates } of ratesIn(rates.once, first))
    addCharge(once, intersection(dates, firstDate), termsOf(held));
  return { running, once };
}

function termsOf({ unit, amount, row }: ReimbursementRate): Parameters<typeof addCharge>[2] {
  const source = { table: 'reimbursementRates', row } as const;
  return { unit, part: 'price', source, amount, times: ratesPerWhole, vatCompensation: 0 };
}
