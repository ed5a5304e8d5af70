/** A date of the civil (Gregorian) calendar. Month 1 … 12, day 1 … 31. It has no time and no time zone. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A month of the civil calendar, 1 … 12. */
export interface CivilMonth {
  readonly year: number;
  readonly month: number;
}

const { floor } = Math;

const daysIn400Years = 146_097;
const daysIn100Years = 36_524;
const daysIn4Years = 1_461;

/** Days from 1 March of year 0 to day number 0. With it 1900-03-01 is number 61, as in Excel's 1900 system. */
const daysToNumberZero = 693_899;

/** Every fourth year, but of the whole centuries only every fourth. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days in the month: 28 … 31. */
export function daysInMonth({ year, month }: CivilMonth): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * The number of a civil date in Excel's numbering (2025-01-01 = 45658), for any date that exists from year 1.
 * The year is thought of as beginning in March, so that the leap day is its last day and the months' lengths
 * repeat 31 30 31 30 31 (153 days). Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */
export function numberFromCivil({ year, month, day }: CivilDate): number {
  const marchYear = month > 2 ? year : year - 1;
  const monthsSinceMarch = month > 2 ? month - 3 : month + 9;
  const leapDays = floor(marchYear / 4) - floor(marchYear / 100) + floor(marchYear / 400);
  const daysBeforeMonth = floor((153 * monthsSinceMarch + 2) / 5);
  return marchYear * 365 + leapDays + daysBeforeMonth + (day - 1) - daysToNumberZero;
}

/** The civil date of a day number: the inverse of numberFromCivil, by the same source. */
export function civilFromNumber(dayNumber: number): CivilDate {
  const days = dayNumber + daysToNumberZero;
  const era = floor(days / daysIn400Years);
  const dayOfEra = days - era * daysIn400Years;
  const leapDays =
    floor(dayOfEra / (daysIn4Years - 1)) -
    floor(dayOfEra / daysIn100Years) +
    floor(dayOfEra / (daysIn400Years - 1));
  const yearOfEra = floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (yearOfEra * 365 + floor(yearOfEra / 4) - floor(yearOfEra / 100));
  const monthsSinceMarch = floor((5 * dayOfYear + 2) / 153);
  const month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9;
  return {
    year: era * 400 + yearOfEra + (month > 2 ? 0 : 1),
    month,
    day: dayOfYear - floor((153 * monthsSinceMarch + 2) / 5) + 1,
  };
}
