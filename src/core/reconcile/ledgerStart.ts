import { monthOf } from '../month';
import type { Booking } from './booking';

/** Nobody books nothing for longer than a summer: what is further away was given a wrong date. */
const longestPause = 100;

/**
 * The first month of the ledger: going back from its latest booking, that after which no longer time than a summer is without any. A single
 * booking of another year does not move it. Infinity: there is no booking.
 */
export function ledgerStart(bookings: readonly Pick<Booking, 'day'>[]): number {
  const days = [...new Set(bookings.map(({ day }) => day))].sort((one, other) => other - one);
  let start = days[0] ?? Infinity;
  for (const day of days) {
    if (start - day > longestPause) break;
    start = day;
  }
  return start === Infinity ? Infinity : monthOf(start);
}
