import { partsPerDay } from '../dayParts';
import { daysInPeriod, intersection, type Period } from '../period';
import type { PlacementCharges } from './charge';

/** Billed days of a placement in a window, in millionths of a day; an agreed number of them counts on its first day. */
export function billedIn(
  { billed, countsDays, quantity }: PlacementCharges,
  first: number,
  window: Period,
): number {
  if (!countsDays) return 0;
  if (quantity === null) return daysInPeriod(intersection(billed, window)) * partsPerDay;
  return window.from <= first && first < window.until ? quantity : 0;
}
