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

/** What two parts have in common of which one repeats the other, to look them up by. */
export function repeatKey({ amount, care, booking }: BookingPart): string {
  const { placement, provider, kind } = booking;
  return [amount, placement, provider, kind, care?.from, care?.until].join(' ');
}

/** Whether both name the same invoice. */
export function hasSameInvoice(one: Booking, other: Booking): boolean {
  return one.invoice !== -1 && one.invoice === other.invoice;
}
