import type { Amount } from '../amount';

/** One year of an investment: what it costs, and what it saves elsewhere. Years follow each other; the first one is year 1. */
export interface InvestmentYear {
  readonly cost: Amount;
  readonly saving: Amount;
}

/** Millionths of a krona in all, exact. */
export function sumOf(amounts: readonly Amount[]): bigint {
  return amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
}

/** What each year costs. */
export function costsOf(years: readonly InvestmentYear[]): readonly Amount[] {
  return years.map(({ cost }) => cost);
}

/** What each year saves. */
export function savingsOf(years: readonly InvestmentYear[]): readonly Amount[] {
  return years.map(({ saving }) => saving);
}
