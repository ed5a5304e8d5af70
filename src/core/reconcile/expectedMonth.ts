import type { Ore } from '../ore';
import type { Period } from '../period';

/**
 * What one placement is expected to cost in one calendar month: a placement-month. Names (placement, provider, kind) are numbers that
 * were given out for texts and stand for the same text in every table; -1 is blank.
 */
export interface ExpectedMonth {
  /** The placement's row in the list, from 0. */
  readonly row: number;
  /** Its place among the placements by the names of their IDs: it settles what is alike, so that the order of the list means nothing. */
  readonly order: number;
  readonly placement: number;
  readonly provider: number;
  readonly kind: number;
  /** The first day of the month. */
  readonly month: number;
  /** The days of the month that the person is placed. */
  readonly care: Period;
  /** The day after the placement's last one, in this month or a later; Infinity while it is open. */
  readonly placedUntil: number;
  /** Billed days, in millionths of a day. */
  readonly days: number;
  /** By the price list and the placement's own prices, gross. */
  readonly cost: Ore;
  /** The part of the cost that comes back as VAT compensation. */
  readonly compensation: Ore;
  /** Whether the kind is booked net of that compensation (bokförs netto). */
  readonly isBookedNet: boolean;
}

/** The öre that the ledger should show for the month. */
export function expectedOre({ cost, compensation, isBookedNet }: ExpectedMonth): number {
  return isBookedNet ? cost - compensation : cost;
}
