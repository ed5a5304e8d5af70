import type { PlacementCharges } from '../cost/charge';
import { partsPerDay } from '../dayParts';
import { quotient, roundedFraction, times } from '../fraction';
import { amountsPerOre, isOre } from '../ore';
import { daysInPeriod, intersection, type Period, unitedPeriods } from '../period';
import { ratesPerWhole } from '../rate';
import { agrees } from '../reconcile/agreement';
import type { Booking } from '../reconcile/booking';
import type { InvoiceRemark } from './invoice';
import type { InvoicedStay, InvoiceQuestion } from './invoiceQuestion';

/** What was found of an invoice before its remarks. */
export interface InvoiceFigures {
  readonly stays: readonly InvoicedStay[];
  /** The days of its care that the list knows. */
  readonly window: Period;
  readonly invoiced: number;
  readonly invoicedDays: number;
}

/** What whoever approves the invoice should know, in a fixed order. */
export function invoiceRemarks(question: InvoiceQuestion, figures: InvoiceFigures): readonly InvoiceRemark[] {
  const { care } = question.invoice;
  const { stays, window } = figures;
  const after = intersection(care, { from: question.world.question.until, until: Infinity });
  return [
    ...(stays.length === 0 ? [{ remark: 'noPlacement' } as const] : outsideStays(stays, window)),
    ...(daysInPeriod(after) === 0 ? [] : [{ remark: 'afterList', ...after } as const]),
    ...stays.flatMap(({ charged }) => withoutPrice(charged, window)),
    ...stays.flatMap(({ charged }) => absences(charged, window)),
    ...notTheProduct(question, figures),
    ...booked(question),
  ];
}

function outsideStays(stays: readonly InvoicedStay[], window: Period): readonly InvoiceRemark[] {
  const placed = stays.map(({ stay }) => intersection(stay, window)).filter((each) => daysInPeriod(each) > 0);
  const remarks: InvoiceRemark[] = [];
  let { from } = window;
  for (const period of [...unitedPeriods(placed), { from: window.until, until: window.until }]) {
    if (from < period.from) remarks.push({ remark: 'outsideStay', from, until: period.from });
    from = Math.max(from, period.until);
  }
  return remarks;
}

function withoutPrice({ unpriced }: PlacementCharges, window: Period): readonly InvoiceRemark[] {
  return unpriced
    .map((period) => ({ remark: 'withoutPrice', ...intersection(period, window) }) as const)
    .filter((period) => daysInPeriod(period) > 0);
}

/** Of the parts that absence lowers on the same days the one that is paid least is told. */
function absences({ charges }: PlacementCharges, window: Period): readonly InvoiceRemark[] {
  const lowered = new Map<string, { readonly from: number; readonly until: number; readonly paid: number }>();
  for (const charge of charges) {
    const period = intersection(charge, window);
    if (charge.paid === ratesPerWhole || daysInPeriod(period) === 0) continue;
    const key = `${period.from} ${period.until}`;
    const paid = Math.min(charge.paid, lowered.get(key)?.paid ?? ratesPerWhole);
    lowered.set(key, { ...period, paid });
  }
  const inOrder = [...lowered.values()].sort((one, other) => one.from - other.from);
  return inOrder.map((period) => ({ remark: 'absence', ...period }));
}

function notTheProduct(
  { invoice: { pricePerDay } }: InvoiceQuestion,
  { invoiced, invoicedDays }: InvoiceFigures,
): readonly InvoiceRemark[] {
  if (pricePerDay === null) return [];
  const price = quotient(pricePerDay, amountsPerOre);
  const product = roundedFraction(times(price, quotient(invoicedDays, partsPerDay)));
  return agrees(invoiced, product) || !isOre(product) ? [] : [{ remark: 'notTheProduct', product }];
}

/** What the ledger has of the same number of the same provider, and of other numbers for some of the same days. */
function booked(question: InvoiceQuestion): readonly InvoiceRemark[] {
  const { invoice, bookings, invoiceNumber, placement } = question;
  const isSame = (booking: Booking): boolean =>
    invoiceNumber !== -1 && booking.invoice === invoiceNumber && isOfProvider(question, booking);
  const isForSameDays = ({ placement: named, care }: Booking): boolean =>
    placement !== -1 &&
    named === placement &&
    care !== null &&
    daysInPeriod(intersection(care, invoice.care)) > 0;
  const rowsOf = (of: (booking: Booking) => boolean): readonly number[] =>
    bookings.filter(of).map(({ row }) => row);
  const same = rowsOf(isSame);
  const days = rowsOf((booking) => !isSame(booking) && isForSameDays(booking));
  return [
    ...(same.length === 0 ? [] : [{ remark: 'sameInvoice', rows: same } as const]),
    ...(days.length === 0 ? [] : [{ remark: 'sameDays', rows: days } as const]),
  ];
}

/** Providers number their invoices each by itself. Where one side does not say whose it is, it can be the same. */
function isOfProvider({ providers }: InvoiceQuestion, { provider }: Booking): boolean {
  return provider === -1 || providers.length === 0 || providers.includes(provider);
}
