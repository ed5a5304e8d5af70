import type { Rate } from '../../../src/core/rate';
import type { Amount } from '../../../src/core/amount';
import { lengthOfMonth } from './calendar';
import { billableDates, codeOf, lastDateOf, type Question } from './dates';
import { fraction, plus, type Rational, times, toWhole } from './rational';

/** Days, counted one by one. */
export function naiveCareDays(question: Question): number | string {
  const from = question.window.from ?? 0;
  return (
    codeOf(question) ?? billableDates(question, lastDateOf(question)).filter((date) => date >= from).length
  );
}

/** Öre: R(C(to)) − R(C(from − 1)), where C adds up the cost of each date. */
function costInOre(question: Question, costOf: (dates: readonly number[]) => Rational): number | string {
  const code = codeOf(question);
  if (code !== undefined) return code;
  const last = lastDateOf(question);
  const dates = billableDates(question, last);
  const before = dates.filter((date) => date < (question.window.from ?? 0));
  return Number(toWhole(costOf(dates)) - toWhole(costOf(before)));
}

const hundred = fraction(100n, 1n);

function kronorOf(millionths: number): Rational {
  return fraction(BigInt(millionths), 1_000_000n);
}

export function naivePlacementCost(question: Question, price: Amount): number | string {
  const orePerDay = times(hundred, kronorOf(price));
  return costInOre(question, (dates) => times(orePerDay, fraction(BigInt(dates.length), 1n)));
}

export interface MonthlyPay {
  readonly fee: Amount;
  readonly expense: Amount;
  readonly rate: Rate;
}

/** Each date costs the month's pay divided by the days in that month; dates of months of one length are added together. */
export function naiveFosterCost(question: Omit<Question, 'rule'>, pay: MonthlyPay): number | string {
  const contribution = times(kronorOf(pay.fee), fraction(BigInt(pay.rate), 1_000_000n));
  const orePerMonth = times(hundred, plus(plus(kronorOf(pay.fee), contribution), kronorOf(pay.expense)));
  return costInOre({ ...question, rule: 'both' }, (dates) => times(orePerMonth, monthsOf(dates)));
}

function monthsOf(dates: readonly number[]): Rational {
  const counts = new Map<number, number>();
  for (const date of dates) counts.set(lengthOfMonth(date), (counts.get(lengthOfMonth(date)) ?? 0) + 1);
  let months = fraction(0n, 1n);
  for (const [length, count] of counts) months = plus(months, fraction(BigInt(count), BigInt(length)));
  return months;
}
