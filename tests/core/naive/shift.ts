import { fraction, type Rational, times, toWhole } from './rational';

/** A move as the naive twin sees it: whole millionths of a krona, of a share and of a day. */
export interface NaiveMove {
  readonly priceFrom: number;
  readonly priceTo: number;
  readonly substitute: number;
  readonly shareAnyway: number;
}

const million = 1_000_000n;

/** What a moved day saves, in kronor: of a thousand days some would have moved anyway; the others save the difference. */
function perDay({ priceFrom, priceTo, substitute, shareAnyway }: NaiveMove): Rational {
  const kronor = fraction(BigInt(priceFrom) - BigInt(priceTo) - BigInt(substitute), million);
  return times(kronor, fraction(million - BigInt(shareAnyway), million));
}

/** Öre that days save (days and ramp-up in millionths). */
export function naiveSaving(move: NaiveMove, days: number, rampUp: number): number {
  const moved = times(fraction(BigInt(days), million), fraction(BigInt(rampUp), million));
  const kronor = times(perDay(move), moved);
  return Number(toWhole(times(kronor, fraction(100n, 1n))));
}

/** The first whole number of days that saves at least the cost, sought by halving; null where no number does. */
export function naiveDaysNeeded(move: NaiveMove, cost: number): number | null {
  const saved = perDay(move);
  if (saved.over <= 0n) return null;
  const isEnough = (days: number): boolean =>
    saved.over * BigInt(days) * million >= BigInt(cost) * saved.under;
  let [below, enough] = [-1, 1];
  while (!isEnough(enough)) enough *= 2;
  while (enough - below > 1) {
    const middle = Math.floor((below + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else below = middle;
  }
  return enough;
}
