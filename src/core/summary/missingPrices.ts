import type { UnpricedReason } from '../cost/unpriced';
import { columnOf, forEachPiece, type Layout } from './layout';
import type { Summary } from './summary';

/** How many placements have dates without a known cost; the first of them by its row, its first such date, and why. */
export interface MissingPrices {
  readonly count: number;
  readonly row: number;
  readonly date: number;
  readonly why: UnpricedReason;
}

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
    const firstDates = new Map<number, Pick<MissingPrices, 'date' | 'why'>>();
    for (const period of periods)
      forEachPiece(layout.segments, period, (segment, date) => {
        for (const place of placesOf(row, segment))
          if (!firstDates.has(place)) firstDates.set(place, { date, why: period.why });
      });
    for (const [place, first] of firstDates) {
      const before = missing.get(place) ?? { count: 0, row, ...first };
      missing.set(place, { ...before, count: before.count + 1 });
    }
  }
  return missing;
}
