import { allocate } from '../allocate';
import { daysInPeriod, intersection, type Period, monthsInPeriod } from '../period';
import { isProblem } from '../result';
import { roundedQuotient } from '../rounding';
import type { Booking } from './booking';
import { expectedOre, type ExpectedMonth } from './expectedMonth';
import { monthBefore, monthOf } from '../month';

/** What a booking says of one month: all of it, or its part by its care period. Month null: it does not say which. */
export interface BookingPart {
  readonly booking: Booking;
  readonly month: number | null;
  readonly care: Period | null;
  readonly amount: number;
  /** Millionths of a day; null where it does not say. */
  readonly days: number | null;
}

/**
 * Cuts a booking at the turns of the months that its care period crosses, and where the list ends. Its amount follows what the placement-months that it can be for
 * are expected to cost on those days, and its days follow the calendar; the parts sum to the whole. An accrual that was never reversed is
 * for the month in which it was booked, a reversal without its accrual for the month before.
 */
export function partsOf(
  booking: Booking,
  candidates: readonly ExpectedMonth[],
  knownUntil: number,
): readonly BookingPart[] {
  const { care, amount, days } = booking;
  if (care === null) return [{ booking, month: monthOfAccrual(booking), care, amount, days }];
  const pieces = monthsInPeriod(care).flatMap(({ period }) => cutAt(period, knownUntil));
  const lengths = pieces.map(daysInPeriod);
  const amounts = split(amount, expectedOn(pieces, candidates), lengths);
  const daysOf = days === null ? [] : split(days, lengths, lengths);
  return pieces.map((period, index) => ({
    booking,
    month: monthOf(period.from),
    care: period,
    amount: amounts[index] ?? 0,
    days: daysOf[index] ?? null,
  }));
}

function cutAt(period: Period, day: number): readonly Period[] {
  if (day <= period.from || period.until <= day) return [period];
  return [
    { from: period.from, until: day },
    { from: day, until: period.until },
  ];
}

function monthOfAccrual({ isAccrual, amount, day }: Booking): number | null {
  if (!isAccrual) return null;
  return amount < 0 ? monthBefore(monthOf(day)) : monthOf(day);
}

/** Splits by the weights, or by the lengths where no weight is above 0. */
function split(total: number, weights: readonly number[], lengths: readonly number[]): readonly number[] {
  const parts = allocate(total, weights);
  if (!isProblem(parts)) return parts;
  const even = allocate(total, lengths);
  if (isProblem(even)) throw new RangeError('a care period without days');
  return even;
}

/** What the days of each piece are expected to cost; days that nobody is expected on cost as much as the others. */
function expectedOn(pieces: readonly Period[], candidates: readonly ExpectedMonth[]): readonly number[] {
  if (pieces.length === 1) return [1];
  const costs = pieces.map((piece) => costOn(piece, candidates));
  const known = pieces.filter((_, index) => (costs[index] ?? 0) > 0);
  const days = known.reduce((sum, piece) => sum + daysInPeriod(piece), 0);
  const cost = costs.reduce((sum, one) => sum + one, 0);
  return pieces.map((piece, index) => {
    const own = costs[index] ?? 0;
    return own > 0 || days === 0 ? own : roundedQuotient(cost, days) * daysInPeriod(piece);
  });
}

function costOn(piece: Period, candidates: readonly ExpectedMonth[]): number {
  const costs = candidates.map((expected) => {
    const shared = daysInPeriod(intersection(piece, expected.care));
    const all = daysInPeriod(expected.care);
    return shared === 0 ? 0 : roundedQuotient(Math.max(0, expectedOre(expected)) * shared, all);
  });
  return costs.reduce((sum, cost) => sum + cost, 0);
}
