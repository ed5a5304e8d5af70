import { type Amount, kronorFromAmount } from '../amount';
import { type Fraction, over, quotient, roundedFraction, times } from '../fraction';
import { type Rate, ratesPerWhole } from '../rate';

/** Days of care that move from one kind to a cheaper one. Prices by the day; what comes instead of care costs by the day moved. */
export interface Shift {
  readonly priceFrom: Amount;
  readonly priceTo: Amount;
  readonly substitute: Amount;
  /** The share of the days that would have gone to the cheaper kind anyway: what they save is nobody's doing. */
  readonly shareAnyway: Rate;
}

/** What must move for a year's cost to be covered: whole days, and places of a full year. */
export interface BreakEven {
  readonly days: number;
  readonly places: number;
}

/** Figures that are told with decimals are told to the millionth. */
const parts = 1_000_000;

/** What a moved day saves: (price from − price to − substitute) × (1 − share anyway), in millionths of a krona, exact. */
function savedPerDay({ priceFrom, priceTo, substitute, shareAnyway }: Shift): Fraction {
  const difference = quotient(priceFrom - priceTo - substitute, 1);
  return times(difference, quotient(ratesPerWhole - shareAnyway, ratesPerWhole));
}

/**
 * How many days must move in a year for a cost to be covered: cost / what a day saves, up to the next whole day (a millionth of a day is
 * nothing), and how many places they fill in a year of so many days. Null: a day saves nothing, so no number of them is enough.
 */
export function breakEven(shift: Shift, cost: Amount, daysInYear: number): BreakEven | null {
  const saved = savedPerDay(shift);
  if (saved.numerator <= 0n) return null;
  const days = over(quotient(cost, 1), saved);
  return {
    days: Math.ceil(roundedFraction(times(days, quotient(parts, 1))) / parts),
    places: roundedFraction(times(over(days, quotient(daysInYear, 1)), quotient(parts, 1))) / parts,
  };
}

/** Kronor that a moved day saves, for people: the double nearest to it. */
export function kronorPerDay(shift: Shift): number {
  return kronorFromAmount(roundedFraction(savedPerDay(shift)));
}
