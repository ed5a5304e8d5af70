import fc from 'fast-check';
import {
  addDays,
  dayFromCivil,
  firstValidDay,
  formatIsoDay,
  isDay,
  lastValidDay,
  parseIsoDay,
} from '../../src/core/day';
import { anyDay } from './arbitraries';
import { day } from './help';

describe('day', () => {
  it.each([
    { value: 61, isValid: true, why: 'the first valid day, 1900-03-01' },
    { value: 60, isValid: false, why: 'the 29 February 1900 that never was' },
    { value: 2_958_465, isValid: true, why: 'the last valid day' },
    { value: 2_958_466, isValid: false, why: 'the day after it' },
    { value: 45_658.5, isValid: false, why: 'a time of day' },
    { value: Number.NaN, isValid: false, why: 'not a number' },
    { value: Infinity, isValid: false, why: 'not finite' },
    { value: -1, isValid: false, why: 'negative' },
  ])('tells whether $value is a day: $why', ({ value, isValid }) => {
    expect(isDay(value)).toBe(isValid);
  });

  it.each([
    { text: '2025-01-01', number: 45_658 },
    { text: '2024-02-29', number: 45_351 },
    { text: '1900-03-01', number: 61 },
    { text: '9999-12-31', number: 2_958_465 },
  ])('reads $text', ({ text, number }) => {
    expect(parseIsoDay(text)).toBe(number);
  });

  it.each([
    '2025-02-29',
    '1900-02-28',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '2025-1-01',
    '20250101',
    '2025-01-01 ',
    '2025-01-01\n',
    ' 2025-01-01',
    '2025-01-01T00:00',
    '25-01-01',
    '2025/01/01',
    '٢٠٢٥-٠١-٠١',
    '',
  ])('refuses to read "%s"', (text) => {
    expect(parseIsoDay(text)).toBeUndefined();
  });

  it.each([
    { year: 2025, month: 2, day: 29 },
    { year: 2025, month: 1.5, day: 1 },
    { year: 2025.5, month: 1, day: 1 },
    { year: 2025, month: 1, day: 0 },
    { year: 2025, month: 13, day: 1 },
    { year: 10_000, month: 1, day: 1 },
    { year: Number.NaN, month: 1, day: 1 },
  ])('finds no day for %j', (date) => {
    expect(dayFromCivil(date)).toBeUndefined();
  });

  it('writes what it reads, for any day', () => {
    fc.assert(fc.property(anyDay, (any) => parseIsoDay(formatIsoDay(any)) === any));
  });

  it('steps over the turn of a year, and not past the valid days', () => {
    expect(addDays(day('2025-12-31'), 1)).toBe(day('2026-01-01'));
    expect(addDays(day('2024-03-01'), -1)).toBe(day('2024-02-29'));
    expect(addDays(lastValidDay, 1)).toBeUndefined();
    expect(addDays(firstValidDay, -1)).toBeUndefined();
    expect(addDays(firstValidDay, 0.5)).toBeUndefined();
  });
});
