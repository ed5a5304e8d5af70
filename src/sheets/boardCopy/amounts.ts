import type { Fraction } from '../../core/fraction';
import { kronorFromOre } from '../../core/ore';

/** A fraction of days as a number, for a sentence. */
export function daysOf({ numerator, denominator }: Fraction): number {
  return Number(numerator) / Number(denominator);
}

/** Kronor of a day on average; null: there are no days. */
export function pricePerDay(ore: number, days: number): number | null {
  return days === 0 ? null : kronorFromOre(ore) / days;
}
