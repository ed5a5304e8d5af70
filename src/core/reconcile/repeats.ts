import type { Booking } from './booking';
import { monthOf } from '../month';
import { hasSameCare } from './pairs';
import type { BookingPart } from './parts';

/**
 * Whether a booking looks like another one booked again: the same amount for the same placement, provider, kind and days of care, by the
 * same invoice; or, where an invoice is not known or no days of care are, in the same month.
 */
export function repeats(part: BookingPart, earlier: BookingPart): boolean {
  if (part.amount !== earlier.amount || part.amount <= 0 || !hasSameCare(part, earlier)) return false;
  const [one, other] = [part.booking, earlier.booking];
  if (one.placement !== other.placement || one.provider !== other.provider || one.kind !== other.kind)
    return false;
  return hasSameInvoice(one, other) || part.care !== null || monthOf(one.day) === monthOf(other.day);
}

/** What a part has in common with what it repeats, to look that up by: its days of care; or its month, and its invoice. */
export function repeatKeys({ amount, care, booking }: BookingPart): readonly string[] {
  if (amount <= 0) return [];
  const { placement, provider, kind, invoice, day } = booking;
  const key = [amount, placement, provider, kind].join(' ');
  if (care !== null) return [`${key} care ${care.from} ${care.until}`];
  const ofMonth = `${key} month ${monthOf(day)}`;
  return invoice === -1 ? [ofMonth] : [ofMonth, `${key} invoice ${invoice}`];
}

/** Whether both name the same invoice. */
export function hasSameInvoice(one: Booking, other: Booking): boolean {
  return one.invoice !== -1 && one.invoice === other.invoice;
}
