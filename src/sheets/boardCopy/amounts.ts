import type { Fraction } from '../../core/fraction';
import { orePerKrona } from '../../core/ore';

/** Öre as the kronor of a cell. */
export function kronor(ore: number): number {
  return ore / orePerKrona;
}

/** A fraction of days as a number, for a sentence. */
export function daysOf({ numerator, denominator }: Fraction): number {
  return Number(numerator) / Number(denominator);
}

/** Kronor of a day on average; null: there are no days. */
export function pricePerDay(ore: number, days: number): number | null {
  return days === 0 ? null : kronor(ore) / days;
}
