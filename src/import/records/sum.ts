import { amountsPerKrona } from '../../core/amount';

/** A sum of amounts: wholes and millionths apart, so that neither grows beyond what is held exactly. */
export interface Sum {
  whole: number;
  millionths: number;
}

/** Nothing yet. */
export function newSum(): Sum {
  return { whole: 0, millionths: 0 };
}

/** Adds millionths; what is no number adds nothing. */
export function addTo(sum: Sum, amount: number): void {
  if (!Number.isFinite(amount)) return;
  sum.whole += Math.trunc(amount / amountsPerKrona);
  sum.millionths += amount % amountsPerKrona;
}

/** The sum as one number. */
export function valueOf({ whole, millionths }: Sum): number {
  return whole + millionths / amountsPerKrona;
}
