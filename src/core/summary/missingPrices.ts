import {
  firstOfEachReason,
  type MissingDate,
  type MissingPrices,
  nothingMissing,
  withPlacement,
} from '../cost/missingPrices';
import { columnOf, forEachPiece, type Layout } from './layout';
import type { Summary } from './summary';

/** The placements that lack a price in each column, and in the total; null where none does. */
export function missingPrices({ layout, grid }: Summary): readonly (MissingPrices | null)[] {
  const missing = missingBy(layout, (row, segment) => [columnOf(layout, row, segment), grid.totalColumn]);
  return Array.from({ length: grid.columnCount }, (_, column) => missing.get(column) ?? null);
}

/** The same by any places, such as cells, that a date of a placement (by its row) counts in: by the segment that it lies in. */
export function missingBy(
  layout: Layout,
  placesOf: (row: number, segment: number) => readonly number[],
): ReadonlyMap<number, MissingPrices> {
  const missing = new Map<number, MissingPrices>();
  for (const [row, periods] of layout.dates.unpriced) {
    const datesIn = new Map<number, MissingDate[]>();
    for (const period of periods)
      forEachPiece(layout.segments, period, (segment, date) => {
        for (const place of placesOf(row, segment)) {
          const dates = datesIn.get(place) ?? [];
          datesIn.set(place, dates);
          dates.push({ row, date, why: period.why });
        }
      });
    for (const [place, dates] of datesIn)
      missing.set(place, withPlacement(missing.get(place) ?? nothingMissing, firstOfEachReason(dates)));
  }
  return missing;
}
