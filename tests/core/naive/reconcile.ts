import { utcDate } from './calendar';

/*
 * The second implementation of a reconciliation, for ledgers in which every booking names its placement, which is one row of the list,
 * and days of one month: nothing has to be guessed there. Month by month and booking by booking, from the first sentence of the rules to
 * the last. It shares nothing with the first.
 */

/** A placement-month as the list has it: öre, days, and the dates that the person is placed. */
export interface NaiveMonth {
  readonly placement: string;
  /** 2026-01 */
  readonly month: string;
  readonly expected: number;
  readonly days: number;
  readonly dates: readonly number[];
  /** The last date of the placement; Infinity while it is open. */
  readonly last: number;
}

export interface NaiveBooking {
  readonly placement: string;
  readonly from: number;
  readonly to: number;
  readonly days: number | null;
  readonly ore: number;
  readonly invoice: string;
}

export interface NaiveLine {
  readonly placement: string;
  readonly month: string;
  readonly expected: number;
  readonly booked: number;
  readonly finding: string;
}

export function monthOfDate(date: number): string {
  return utcDate(date).toISOString().slice(0, 7);
}

/** The lines of placement-months; what was booked for a month without placed dates that it touches is a line of its own. */
export function naiveReconcile(
  months: readonly NaiveMonth[],
  bookings: readonly NaiveBooking[],
  { asOf, waitingDays }: { readonly asOf: number; readonly waitingDays: number },
): NaiveLine[] {
  const isFor = (booking: NaiveBooking, { placement, month, dates }: NaiveMonth): boolean =>
    booking.placement === placement &&
    monthOfDate(booking.from) === month &&
    dates.some((date) => booking.from <= date && date <= booking.to);
  const lines = months.map((month): NaiveLine => {
    const own = bookings.filter((booking) => isFor(booking, month));
    const booked = own.reduce((sum, { ore }) => sum + ore, 0);
    const { placement, expected } = month;
    const finding = findingOf(month, own, { booked, asOf, waitingDays });
    return { placement, month: month.month, expected, booked, finding };
  });
  const apart = bookings.filter((booking) => !months.some((month) => isFor(booking, month)));
  return [
    ...lines,
    ...apart.map(({ placement, from, ore }) => {
      const own = months.filter((month) => month.placement === placement);
      const isOver = own.length > 0 && own.every(({ last }) => from > last);
      const finding = isOver ? 'paidAfterEnd' : 'noPlacement';
      return { placement, month: monthOfDate(from), expected: 0, booked: ore, finding };
    }),
  ];
}

interface Judging {
  readonly booked: number;
  readonly asOf: number;
  readonly waitingDays: number;
}

function isNear(booked: number, expected: number): boolean {
  return Math.abs(booked - expected) <= 100 || Math.abs(booked - expected) * 1_000 <= Math.abs(expected);
}

function findingOf(
  month: NaiveMonth,
  own: readonly NaiveBooking[],
  { booked, asOf, waitingDays }: Judging,
): string {
  const { expected } = month;
  if (isNear(booked, expected)) return 'agrees';
  if (isTwice(own, booked, expected)) return 'bookedTwice';
  if (booked > expected && own.some(({ to }) => to > month.last)) return 'paidAfterEnd';
  const dates = month.dates;
  const isAllBooked = dates.every((date) => own.some(({ from, to }) => from <= date && date <= to));
  const end = lastDateOf(dates[0] ?? 0);
  if (booked < expected && asOf <= end + waitingDays && !isAllBooked) return 'notInvoicedYet';
  if (own.length === 0) return 'notBooked';
  const days = own.reduce((sum, booking) => sum + daysOf(booking, month), 0);
  if (days === month.days && days > 0) return 'wrongPrice';
  const atKnownPrice = month.days > 0 && isNear(booked, (expected / month.days) * days);
  return atKnownPrice ? 'wrongDays' : 'unknown';
}

/** The same amount for the same days again: by the same invoice always, else where the month is right without it. */
function isTwice(own: readonly NaiveBooking[], booked: number, expected: number): boolean {
  const isSame = (one: NaiveBooking, other: NaiveBooking): boolean =>
    one.ore === other.ore && one.ore > 0 && one.from === other.from && one.to === other.to;
  const again = own.filter((booking, index) =>
    own.slice(0, index).some((earlier) => isSame(booking, earlier)),
  );
  const byInvoice = again.some((booking) =>
    own.some((other) => other !== booking && isSame(booking, other) && booking.invoice === other.invoice),
  );
  const rest = booked - again.reduce((sum, { ore }) => sum + ore, 0);
  return again.length > 0 && (byInvoice || isNear(rest, expected));
}

function daysOf(booking: NaiveBooking, { dates, days }: NaiveMonth): number {
  if (booking.days !== null) return booking.days;
  const isWhole = booking.from === dates[0] && booking.to === dates.at(-1);
  return isWhole ? days : booking.to - booking.from + 1;
}

function lastDateOf(date: number): number {
  let last = date;
  while (monthOfDate(last + 1) === monthOfDate(date)) last += 1;
  return last;
}
