import type { Amount } from '../amount';
import type { DayRule } from '../dayRule';
import type { Rate } from '../rate';

/**
 * A row of the price list: what a kind costs, at a provider or (provider -1) at any that has no row of its own, from its first day
 * through its last. Kinds and providers are the numbers of their names. Source: rules §2, "Which price".
 */
export interface PriceRow {
  /** Its row in the table, from 0, for sentences. */
  readonly row: number;
  readonly kind: number;
  readonly provider: number;
  readonly validFrom: number;
  /** Day number of the last day; null: until further notice. */
  readonly validTo: number | null;
  readonly price: Amount;
  readonly unit: 'day' | 'month';
  readonly dayRule: DayRule | null;
  /** `new`: only placements that begin, or are extended, on the first day of the row or later. */
  readonly appliesTo: 'all' | 'new';
  /** Share of the price that comes back as VAT compensation; null: what the kind says. */
  readonly vatCompensation: Rate | null;
}
