import type { BilledDays } from './billedDays';
import type { Charge } from './charge';
import type { UnpricedPeriod } from './unpriced';

/** What is agreed for a placement, before absence and add-ons. */
export interface Pay {
  /** Made for this placement: whoever asks for them may add to them. */
  readonly charges: Charge[];
  readonly days: BilledDays;
  /** Dates that are billed and have no price, or for which a rate is missing, in order. */
  readonly unpriced: readonly UnpricedPeriod[];
}
