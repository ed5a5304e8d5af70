import type { UnpricedPeriod } from './unpriced';

/** What a charge pays for. */
export type ChargePart = 'price' | 'fee' | 'contribution' | 'expense' | 'addOn';

/** Where the amount of a charge was found: the placement's own cell, or a row (from 0) of a table. */
export type ChargeSource =
  | { readonly table: 'placements' }
  | { readonly table: 'prices' | 'contributions' | 'addOns' | 'reimbursementRates'; readonly row: number };

/**
 * Money that a placement costs over consecutive days [from, until) at one amount: for each day, by the share of the month that the
 * days are, or once on its first day. The exact cost is amount × times × paid × units, and nothing is rounded.
 */
export interface Charge {
  readonly from: number;
  readonly until: number;
  readonly unit: 'day' | 'month' | 'once';
  readonly part: ChargePart;
  readonly source: ChargeSource;
  /** Millionths of a krona per unit, as agreed. */
  readonly amount: number;
  /** Millionths: the rate of a contribution, an agreed quantity; 1 000 000 where the amount counts once. */
  readonly times: number;
  /** Millionths: the share that is paid during absence; 1 000 000 where all is. */
  readonly paid: number;
  /** Millionths: the share that comes back as VAT compensation; 0 for what is not bought. */
  readonly vatCompensation: number;
}

/** Everything that a placement costs from its first day on, and which of its days count. */
export interface PlacementCharges {
  /** In the order of their first days, then of their parts. */
  readonly charges: readonly Charge[];
  /**
   * The dates [from, until) that are billed by the day: the placement's own, by its day rule, cut by nothing. Until is one day past the
   * last valid one for an open placement.
   */
  readonly billed: { readonly from: number; readonly until: number };
  /** False for kinds that cost without care days: their billed dates are no care days. */
  readonly countsDays: boolean;
  /** Millionths of a day that are used instead of the billed dates, on the first day; null where days are counted. */
  readonly quantity: number | null;
  /**
   * Dates without a known cost, as half-open periods in order, each with why: billed ones that the list has no row for, and any on
   * which a rate of the contribution is missing or absences overlap. No charge has them.
   */
  readonly unpriced: readonly UnpricedPeriod[];
}
