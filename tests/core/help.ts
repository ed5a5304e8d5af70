import { amountFromKronor, type Amount } from '../../src/core/amount';
import { type Day, parseIsoDay } from '../../src/core/day';
import type { Placement, Window } from '../../src/core/placement';
import { type Rate, rateFromShare } from '../../src/core/rate';
import { isProblem, type Result } from '../../src/core/result';

/** The value of a calculation that a case takes for granted. */
export function sure<T>(result: Result<T>): T {
  if (isProblem(result)) throw new Error(`unexpected problem: ${JSON.stringify(result)}`);
  return result;
}

/** A calculation in one comparable word or number: its value, or the code of its problem. */
export function valueOrCode<T>(result: Result<T>): T | string {
  return isProblem(result) ? result.problem : result;
}

export function day(iso: string): Day {
  const parsed = parseIsoDay(iso);
  if (parsed === undefined) throw new Error(`not a date: ${iso}`);
  return parsed;
}

function dayOrNull(iso: string): Day | null {
  return iso === '' ? null : day(iso);
}

/** "2026-01-28", "2026-02-03"; an empty end is open. */
export function placement(start: string, end: string): Placement {
  return { start: day(start), end: dayOrNull(end) };
}

/** "2026-01-01", "2026-01-31"; empty: no limit. */
export function window(from: string, to: string, asOf = ''): Window {
  return { from: dayOrNull(from), to: dayOrNull(to), asOf: dayOrNull(asOf) };
}

export const noWindow: Window = { from: null, to: null, asOf: null };

export function kronor(amount: number): Amount {
  return sure(amountFromKronor(amount));
}

export function share(rate: number): Rate {
  return sure(rateFromShare(rate));
}
