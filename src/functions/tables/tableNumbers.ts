import { amountFromKronor } from '../../core/amount';
import { partsPerDay } from '../../core/dayParts';
import { rateFromShare } from '../../core/rate';
import { roundedWhole } from '../../core/rounding';
import type { Problem } from '../../text/problem';
import type { FilledCell } from '../arguments/hostCell';
import { orFree } from '../arguments/numbers';
import { orBlank, type Reader, type Reading } from '../arguments/reader';

/** Kronor of either sign, in millionths, or a blank (null). */
export const signedAmountOrBlank: Reader<number | null> = orBlank<number, null>(
  { read: (cell) => withNumber(cell, amountFromKronor), problems: ['notANumber', 'amountOutOfRange'] },
  null,
);

/** A share from 0 to 1, in millionths, where 0, `0 %` and `fri` say that nothing is paid; a blank is null. */
export const shareOrBlank: Reader<number | null> = {
  ...orBlank<number, null>(
    {
      read: (cell) => withNumber(orNothing(cell), rateFromShare),
      problems: ['notANumber', 'rateOutOfRange'],
    },
    null,
  ),
  zeroIsValue: true,
};

function orNothing(cell: FilledCell): FilledCell {
  return typeof cell === 'string' && /^\s*0\s*%\s*$/u.test(cell) ? 0 : orFree(cell);
}

const largestQuantity = 1_000_000;

/** An agreed number of days in millionths of a day, or a blank (null). */
export const quantityOrBlank: Reader<number | null> = orBlank<number, null>(
  { read: (cell) => withNumber(cell, quantityOf), problems: ['notANumber', 'quantityOutOfRange'] },
  null,
);

/** A whole number from the least one on. */
export function wholeNumber(least: number): Reading<number> {
  const read = (value: number): number | Problem =>
    Number.isSafeInteger(value) && value >= least ? value : { problem: 'notWhole', value, least };
  return { read: (cell) => withNumber(cell, read), problems: ['notANumber', 'notWhole'] };
}

/** A whole number from the least one on, or a blank (null). */
export function wholeOrBlank(least: number): Reader<number | null> {
  return orBlank<number, null>(wholeNumber(least), null);
}

const earliestBirth = 1850;
const latestBirth = 2150;

/** A year of birth, also as a text of four digits, or a blank (null). */
export const birthYearOrBlank: Reader<number | null> = orBlank<number, null>(
  { read: birthYearOf, problems: ['notAYear'] },
  null,
);

function birthYearOf(cell: FilledCell): number | Problem {
  const year = typeof cell === 'string' && /^\s*\d{4}\s*$/u.test(cell) ? Number(cell) : cell;
  const isYear = typeof year === 'number' && Number.isInteger(year);
  return isYear && year >= earliestBirth && year <= latestBirth ? year : { problem: 'notAYear', value: cell };
}

function quantityOf(quantity: number): number | Problem {
  return quantity >= 0 && quantity <= largestQuantity
    ? roundedWhole(quantity * partsPerDay)
    : { problem: 'quantityOutOfRange', quantity };
}

function withNumber(cell: FilledCell, read: (value: number) => number | Problem): number | Problem {
  return typeof cell === 'number' ? read(cell) : { problem: 'notANumber', value: cell };
}
