import type { PlacementCharges } from '../cost/charge';
import type { CostWorld } from '../cost/costWorld';
import type { Period } from '../period';
import type { Booking } from '../reconcile/booking';
import type { Invoice } from './invoice';

/** An invoice, the placement that it is for, and what the ledger has already. */
export interface InvoiceQuestion {
  readonly invoice: Invoice;
  /** Its question reaches through the day that the list shows. */
  readonly world: CostWorld;
  /** The rows of placements that it can be for: those of an ID, or of a person at a provider. */
  readonly rows: readonly number[];
  readonly bookings: readonly Booking[];
  /** The numbers of the invoice and of the placement, as the bookings have them; -1 where it is not known. */
  readonly invoiceNumber: number;
  readonly placement: number;
  /** Whose invoice it can be, as the bookings number providers; none where neither the list nor the invoice says. */
  readonly providers: readonly number[];
}

/** A row of the list that the invoice can be for, and the days that it is placed. */
export interface InvoicedStay {
  readonly stay: Period;
  readonly charged: PlacementCharges;
}
