import { civilFromNumber, daysInMonth, isLeapYear, numberFromCivil } from '../../src/core/calendar';
import { civilFromDay, dayFromCivil, firstValidDay, lastValidDay } from '../../src/core/day';
import { utcDate } from './naive/calendar';

describe('calendar', () => {
  it.each([
    // Excel's own serials, as it shows them when a date is formatted as a number.
    { date: '1900-03-01', civil: { year: 1900, month: 3, day: 1 }, number: 61 },
    { date: '1970-01-01', civil: { year: 1970, month: 1, day: 1 }, number: 25_569 },
    { date: '2000-02-29', civil: { year: 2000, month: 2, day: 29 }, number: 36_585 },
    { date: '2025-01-01', civil: { year: 2025, month: 1, day: 1 }, number: 45_658 },
    { date: '9999-12-31', civil: { year: 9999, month: 12, day: 31 }, number: 2_958_465 },
    // One past the last valid day is needed where a period ends before it.
    { date: '10000-01-01', civil: { year: 10_000, month: 1, day: 1 }, number: 2_958_466 },
  ])('numbers $date as Excel does', ({ civil, number }) => {
    expect(numberFromCivil(civil)).toBe(number);
    expect(civilFromNumber(number)).toEqual(civil);
  });

  it.each([
    { year: 2024, isLeap: true },
    { year: 2025, isLeap: false },
    { year: 1900, isLeap: false },
    { year: 2000, isLeap: true },
    { year: 2100, isLeap: false },
  ])('knows whether $year is a leap year', ({ year, isLeap }) => {
    expect(isLeapYear(year)).toBe(isLeap);
  });

  it('knows the length of each month', () => {
    const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    const lengths = months.map((month) => daysInMonth({ year: 2025, month }));
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(daysInMonth({ year: 2024, month: 2 })).toBe(29);
  });

  it('agrees with a calendar that is walked day by day, over every valid day', () => {
    const wrong: number[] = [];
    const walked = { year: 1900, month: 3, day: 1 };
    for (let number: number = firstValidDay; number <= lastValidDay; number++) {
      const date = civilFromNumber(number);
      const isSame = date.year === walked.year && date.month === walked.month && date.day === walked.day;
      if (!isSame || numberFromCivil(walked) !== number) wrong.push(number);
      stepToNextDay(walked);
    }
    expect(wrong).toEqual([]);
    expect(walked).toEqual({ year: 10_000, month: 1, day: 1 });
  });

  it('agrees with the Date of the platform, over every seventh valid day', () => {
    const wrong: number[] = [];
    for (let number: number = firstValidDay; number <= lastValidDay; number += 7) {
      const { year, month, day } = civilFromNumber(number);
      const date = utcDate(number);
      if (date.getUTCFullYear() !== year || date.getUTCMonth() + 1 !== month || date.getUTCDate() !== day) {
        wrong.push(number);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('finds the day of each date that it gives', () => {
    expect(dayFromCivil(civilFromDay(firstValidDay))).toBe(firstValidDay);
    expect(dayFromCivil(civilFromDay(lastValidDay))).toBe(lastValidDay);
  });
});

const ordinaryLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Turns the leaf of a wall calendar. */
function stepToNextDay(date: { year: number; month: number; day: number }): void {
  const hasLeapDay = date.year % 400 === 0 || (date.year % 4 === 0 && date.year % 100 !== 0);
  const length = date.month === 2 && hasLeapDay ? 29 : ordinaryLengths[date.month - 1];
  date.day += 1;
  if (date.day <= (length ?? 0)) return;
  date.day = 1;
  date.month += 1;
  if (date.month <= 12) return;
  date.month = 1;
  date.year += 1;
}
