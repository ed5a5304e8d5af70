import { partsPerDay } from '../dayParts';
import { daysInPeriod, type Period, unitedPeriods } from '../period';
import type { ExpectedMonth } from './expectedMonth';
import type { BookingPart } from './parts';

/** Billed days that were expected, in millionths of a day. */
export function expectedDaysOf(expected: readonly ExpectedMonth[]): number {
  return expected.reduce((sum, { days }) => sum + days, 0);
}

/**
 * The days that were booked, in millionths of a day: those that the bookings say; for one that says none, those of its care period. The
 * whole stay in the month is as many days as were expected, whatever the day rule. Null: one of them says neither.
 */
export function bookedDaysOf(
  expected: readonly ExpectedMonth[],
  parts: readonly BookingPart[],
): number | null {
  const days = parts.map((part) => part.days ?? daysOfCare(expected, part));
  return days.every((each) => each !== null) ? days.reduce((sum, each) => sum + each, 0) : null;
}

function daysOfCare(expected: readonly ExpectedMonth[], { care }: BookingPart): number | null {
  if (care === null) return null;
  const same = expected.find((month) => month.care.from === care.from && month.care.until === care.until);
  return same?.days ?? daysInPeriod(care) * partsPerDay;
}

/** Whether the care periods of the bookings leave out no day on which somebody was placed, so that nothing more is to come. */
export function isCovered(expected: readonly ExpectedMonth[], parts: readonly BookingPart[]): boolean {
  const booked = unitedPeriods(parts.flatMap(({ care }) => care ?? []));
  return expected.every(({ care }) => booked.some((period) => holds(period, care)));
}

function holds(whole: Period, part: Period): boolean {
  return whole.from <= part.from && part.until <= whole.until;
}
