import type { Day } from '../../core/day';
import type { DayRule } from '../../core/dayRule';
import type { Invoice } from '../../core/invoice/invoice';

/** An invoice, and whom it is for: a placement by its ID, or where that is empty a person at a provider. */
export interface InvoiceWish {
  readonly invoice: Invoice;
  readonly placementId: string;
  readonly provider: string;
  readonly person: string;
  /** Empty where nobody has said one. */
  readonly number: string;
  /** The last day that the list is known for. */
  readonly asOf: Day;
  /** Where the tables say none. */
  readonly dayRule: DayRule;
}
