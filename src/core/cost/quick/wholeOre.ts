import { amountsPerOre } from '../../ore';

/** Dearer days than anybody pays: their sum over all valid days could not be held exactly. */
const mostOrePerDay = 1_000_000_000;

/** A price per day (millionths of a krona, NaN: none) in öre; 0 where it is none, or no whole number of them. */
export function wholeOre(dayPrice: number): number {
  const ore = dayPrice / amountsPerOre;
  return ore > 0 && ore <= mostOrePerDay && Math.floor(ore) === ore ? ore : 0;
}
