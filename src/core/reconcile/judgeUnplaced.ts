import type { ExpectedMonth } from './expectedMonth';
import type { Finding } from './finding';
import type { BookingPart } from './parts';

/**
 * Judges what was booked where nobody was placed, by the placement-months that the booking can be for: after the end of all of them; for
 * time after the list; outside the time of any, or none of them; else more than was expected, which nothing explains.
 */
export function judgeUnplaced(
  { booking, care }: BookingPart,
  candidates: readonly ExpectedMonth[],
  asOf: number,
): Finding {
  const { placement, provider, kind } = booking;
  const day = care?.from ?? booking.day;
  const until = candidates.reduce((last, { placedUntil }) => Math.max(last, placedUntil), -Infinity);
  if (candidates.length > 0 && day >= until) return 'paidAfterEnd';
  if (day > asOf) return 'afterList';
  if (placement === -1 && provider === -1 && kind === -1) return 'unknown';
  return candidates.length === 0 || care !== null ? 'noPlacement' : 'unknown';
}
