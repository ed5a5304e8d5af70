import { agrees } from '../reconcile/agreement';
import type { CheckedInvoice, InvoiceRemark } from './invoice';

/** What is to be done with an invoice. */
export type InvoiceVerdict =
  /** Nobody is placed whom it can be for. */
  | 'noPlacement'
  /** Something of it may be booked already: look there before it is paid. */
  | 'bookedAlready'
  /** Part of what it should cost is not known: days without a price, or after the day of the list. */
  | 'unknown'
  | 'tooMuch'
  | 'tooLittle'
  /** The amount agrees, and its days or its price do not. */
  | 'lookAt'
  | 'agrees';

/** The verdict that goes before the others: what makes the comparison worth nothing first, then money, then the rest. */
export function invoiceVerdict(checked: CheckedInvoice): InvoiceVerdict {
  const has = (...kinds: readonly InvoiceRemark['remark'][]): boolean =>
    checked.remarks.some(({ remark }) => kinds.includes(remark));
  if (has('noPlacement')) return 'noPlacement';
  if (has('sameInvoice', 'sameDays')) return 'bookedAlready';
  if (has('withoutPrice', 'afterList')) return 'unknown';
  if (!agrees(checked.invoiced, checked.expected)) return checked.difference > 0 ? 'tooMuch' : 'tooLittle';
  const hasOtherDays = checked.invoicedDays !== checked.expectedDays;
  return hasOtherDays || has('outsideStay', 'notTheProduct') ? 'lookAt' : 'agrees';
}
