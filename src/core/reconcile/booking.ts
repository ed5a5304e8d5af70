import type { Ore } from '../ore';
import type { Period } from '../period';

/** A row of the ledger. Names are numbers, as in ExpectedMonth; -1 where the row does not say, or no mapping says it for the row. */
export interface Booking {
  /** Its row in the table, from 0. */
  readonly row: number;
  /** The day it was booked, or a day of its period. */
  readonly day: number;
  /** A cost is above 0. */
  readonly amount: Ore;
  /** The number of the invoice or the voucher. */
  readonly invoice: number;
  readonly placement: number;
  readonly provider: number;
  readonly kind: number;
  /** The days of care that it pays for (avser från, till), not empty; null where the row does not say. */
  readonly care: Period | null;
  /** The days invoiced, in millionths of a day. */
  readonly days: number | null;
  /** Whether its text says that it is an accrual or the reversal of one. */
  readonly isAccrual: boolean;
}
