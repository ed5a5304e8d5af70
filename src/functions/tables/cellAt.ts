import { type Amount, isAmount } from '../../core/amount';
import { isRate, type Rate } from '../../core/rate';
import { noName } from './nameTable';

/* Looks up one row of what was read column by column: the values of rows that were found sound. */

/** The day, or null where it is blank. */
export function dayAt(days: Int32Array, row: number): number | null {
  const day = days[row] ?? 0;
  return day === 0 ? null : day;
}

/** The day of a column in which none is blank. */
export function neededDayAt(days: Int32Array, row: number): number {
  return days[row] ?? 0;
}

/** The number of the name, -1 where it is blank. */
export function nameAt(names: Int32Array, row: number): number {
  return names[row] ?? noName;
}

/** The number, or null where it is blank. */
export function numberOrBlankAt(numbers: Float64Array, row: number): number | null {
  const number = numbers[row] ?? NaN;
  return Number.isNaN(number) ? null : number;
}

/** The amount, or null where it is blank. */
export function amountAt(numbers: Float64Array, row: number): Amount | null {
  const amount = numberOrBlankAt(numbers, row);
  return amount !== null && isAmount(amount) ? amount : null;
}

/** The rate, or null where it is blank. */
export function rateAt(numbers: Float64Array, row: number): Rate | null {
  const rate = numberOrBlankAt(numbers, row);
  return rate !== null && isRate(rate) ? rate : null;
}
