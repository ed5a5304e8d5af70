import { civilFromDay } from '../../../src/core/day';
import { accounts, otherAccount } from '../accounts';
import { day } from '../calendar';
import { kinds } from '../kinds';
import type { Booking } from './entry';
import { dayAfter, lastDayOf } from './months';

/** Kronor per day that an invoice is too high. */
const tooMuch = 350;

/**
 * What somebody is to find: an HVB's row of April that is booked twice, a day's price of SiS in March that is too high, an HVB that was
 * paid to the end of a month in which the child had left, the agency's child of May that was never invoiced, and an interpreter on an
 * account that belongs to no kind.
 */
export function withFaults(bookings: readonly Booking[]): readonly Booking[] {
  const twice = wanted(bookings, ({ provider, careFrom }) => isIn(careFrom, 4) && provider.includes('HVB'));
  const dear = wanted(bookings, ({ provider, careFrom }) => isIn(careFrom, 3) && provider === 'SiS');
  const ended = wanted(bookings, ({ provider, careTo }) => provider.includes('HVB') && leavesInMonth(careTo));
  const missing = wanted(
    bookings,
    ({ account, careFrom }) => isIn(careFrom, 5) && account === accounts.agency,
  );
  return bookings
    .filter((booking) => booking !== missing)
    .flatMap((booking) => {
      if (booking === twice) return [booking, { ...booking, date: dayAfter(booking.date, 6) }];
      if (booking === dear) return [{ ...booking, amount: booking.amount + (booking.days ?? 0) * tooMuch }];
      return booking === ended ? [paidToTheEnd(booking)] : [booking];
    })
    .concat(interpreter);
}

const interpreter: Booking = {
  date: day('2026-06-16'),
  unit: kinds.agency.unit,
  activity: kinds.agency.activity,
  account: otherAccount,
  provider: 'Exempeltolkarna',
  voucher: 'L20260590',
  text: 'Tolk',
  amount: 12_500,
};

function paidToTheEnd(booking: Booking): Booking {
  const { careFrom, careTo, days, amount } = booking;
  if (careFrom === undefined || careTo === undefined || days === undefined) return booking;
  const last = lastDayOf(civilFromDay(careTo).month);
  const paid = last - careFrom + 1;
  return { ...booking, careTo: last, days: paid, amount: (amount / days) * paid };
}

function leavesInMonth(careTo: Booking['careTo']): boolean {
  return (
    careTo !== undefined && careTo !== lastDayOf(civilFromDay(careTo).month) && civilFromDay(careTo).month < 7
  );
}

function isIn(date: Booking['careFrom'], month: number): boolean {
  return date !== undefined && civilFromDay(date).month === month;
}

function wanted(bookings: readonly Booking[], is: (booking: Booking) => boolean): Booking {
  const found = bookings.find(is);
  if (found === undefined) throw new Error('the sample has no booking for a fault');
  return found;
}
