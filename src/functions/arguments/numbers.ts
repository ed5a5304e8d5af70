import { type Amount, amountFromKronor } from '../../core/amount';
import { type Rate, rateFromShare } from '../../core/rate';
import { isProblem, type Problem } from '../../text/problem';
import { freeWords, meaningOf } from '../../text/words';
import type { FilledCell } from './hostCell';
import { orBlank, type Reader, type Reading, required } from './reader';

/** Nothing, in kronor. */
export const noAmount: Amount = certain(amountFromKronor(0));

/** No rate at all. */
export const noRate: Rate = certain(rateFromShare(0));

/** A figure in whatever unit the table is kept in; a blank is 0, since some hosts hand over a blank as 0. */
export const figure: Reader<number> = {
  ...orBlank<number, number>({ read: numberOf, problems: ['notANumber'] }, 0),
  zeroIsValue: true,
};

/** Kronor of either sign; a blank is 0, and a 0 is a sum that somebody has reached. */
export const kronor: Reader<Amount> = {
  ...orBlank<Amount, Amount>(
    { read: (cell) => withNumber(cell, amountFromKronor), problems: ['notANumber', 'amountOutOfRange'] },
    noAmount,
  ),
  zeroIsValue: true,
};

/** A price, fee or expense in kronor, from 0; `fri` or `free` is 0. */
const charge: Reading<Amount> = {
  read: (cell) =>
    typeof cell === 'number' && cell > 0 ? amountFromKronor(cell) : withNumber(orFree(cell), chargeOf),
  problems: ['notANumber', 'negativeAmount', 'amountOutOfRange'],
};

/** A price that must be there. */
export const requiredPrice = required(charge, { problem: 'missingPrice' });

/** A fee or an expense, or a blank (null). */
export const chargeOrBlank = orBlank(charge, null);

/** A share from 0 to 1, `fri` or `free` for 0, or a blank (null). */
export const rateOrBlank = orBlank<Rate, null>(
  { read: (cell) => withNumber(orFree(cell), rateFromShare), problems: ['notANumber', 'rateOutOfRange'] },
  null,
);

/** The months within which a claim is made where nothing else is said. */
export const usualMonths = 6;

/** A whole number of months; a blank is 6. */
export const months = orBlank<number, number>(
  { read: (cell) => withNumber(cell, monthsOf), problems: ['notANumber', 'monthsNotWhole'] },
  usualMonths,
);

function numberOf(cell: FilledCell): number | Problem {
  return typeof cell === 'number' ? cell : { problem: 'notANumber', value: cell };
}

function withNumber<Value>(cell: FilledCell, read: (value: number) => Value | Problem): Value | Problem {
  return typeof cell === 'number' ? read(cell) : { problem: 'notANumber', value: cell };
}

/** A word for nothing to pay is 0. */
export function orFree(cell: FilledCell): FilledCell {
  return typeof cell === 'string' && meaningOf(cell, freeWords) === 'free' ? 0 : cell;
}

function chargeOf(amount: number): Amount | Problem {
  return amount < 0 ? { problem: 'negativeAmount', amount } : amountFromKronor(amount);
}

function monthsOf(value: number): number | Problem {
  return Number.isInteger(value) && value > 0 ? value : { problem: 'monthsNotWhole', months: value };
}

function certain<Value>(result: Value | Problem): Value {
  if (isProblem(result)) throw new RangeError(result.problem);
  return result;
}
