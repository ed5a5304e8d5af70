import type { Amount } from '../amount';
import type { Term } from '../cost/explainTerms';
import type { Ore } from '../ore';
import type { Period } from '../period';

/** A provider's invoice for one placement, as it is written. */
export interface Invoice {
  /** The days of care that it says that it is for, not empty. */
  readonly care: Period;
  /** The days that it charges, in millionths; null where it does not say. */
  readonly days: number | null;
  /** The price of a day; null where it does not say. */
  readonly pricePerDay: Amount | null;
  /** What is to be paid, VAT included where the invoice has any. */
  readonly amount: Ore;
  /** The VAT in the amount; null where it does not say. */
  readonly vat: Ore | null;
}

/** How the amount of an invoice and its VAT stand to what was agreed. */
export type VatFinding =
  /** No VAT is said. */
  | { readonly vat: 'none' }
  /** The amount without its VAT is what was agreed: the price of the list is without VAT. */
  | { readonly vat: 'onTop' }
  /** The amount with its VAT is what was agreed: the price of the list has the VAT in it. */
  | { readonly vat: 'included' }
  /** VAT is said, and neither with it nor without it the amount is what was agreed. */
  | { readonly vat: 'unclear' };

/** Something that whoever approves the invoice should know. Days are day numbers, rows are numbered from 0. */
export type InvoiceRemark =
  /** No placement that it can be for. */
  | { readonly remark: 'noPlacement' }
  /** Days of the care period on which nobody was placed. */
  | { readonly remark: 'outsideStay'; readonly from: number; readonly until: number }
  /** Days after the one that the list shows: nothing is known of them. */
  | { readonly remark: 'afterList'; readonly from: number; readonly until: number }
  /** Days without a price that is known. */
  | { readonly remark: 'withoutPrice'; readonly from: number; readonly until: number }
  /** Days of absence, on which only a share (in millionths) is to be paid. */
  | { readonly remark: 'absence'; readonly from: number; readonly until: number; readonly paid: number }
  /** Days times price is not the amount without VAT. */
  | { readonly remark: 'notTheProduct'; readonly product: Ore }
  /** The ledger has bookings of the same invoice number. */
  | { readonly remark: 'sameInvoice'; readonly rows: readonly number[] }
  /** The ledger has bookings of other invoices for some of the same days. */
  | { readonly remark: 'sameDays'; readonly rows: readonly number[] };

/** An invoice set against what was agreed. All money is öre. */
export interface CheckedInvoice {
  /** Billed days in the care period, in millionths. */
  readonly expectedDays: number;
  readonly expected: Ore;
  /** By which prices, row by row of the list. */
  readonly terms: readonly Term[];
  /** The days that it charges, or those of its care period. */
  readonly invoicedDays: number;
  /** The amount that is compared: without VAT where the price of the list is. */
  readonly invoiced: Ore;
  /** Invoiced − expected, which the two below add up to; above 0 is too much. */
  readonly difference: number;
  /** Of other days, at the expected price. */
  readonly byDays: number;
  /** Of another price, on the invoiced days. */
  readonly byPrice: number;
  readonly vat: VatFinding;
  readonly remarks: readonly InvoiceRemark[];
}
