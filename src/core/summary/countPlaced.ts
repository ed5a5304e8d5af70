import { intersection, type Period } from '../period';
import { cellOfFirstDay } from './countDays';
import { columnOf, forEachPiece, type Layout, lineOf } from './layout';
import type { Owners } from './owners';
import { uniqueCounter } from './uniqueCounter';

/**
 * How many owners have a billable day in each cell, with totals: each counted once in every cell and every total. An agreed number of
 * days makes its first day one of them, also where nights are counted and the placement ends on it.
 */
export function countPlaced(layout: Layout, { ownerOf, inOrder }: Owners): Float64Array {
  const { counts, mark } = uniqueCounter(layout.grid);
  const { unpricedLine, columnCount } = layout.grid;
  for (const placement of inOrder) {
    const owner = ownerOf[placement] ?? 0;
    if (isAgreedOnly(layout, placement)) {
      const cell = cellOfFirstDay(layout, placement, layout.dates.from[placement] ?? 0);
      mark(owner, Math.floor(cell / columnCount), cell % columnCount);
    }
    forEachStretch(layout, placement, (dates, isPriced) => {
      forEachPiece(layout.segments, dates, (segment) => {
        const line = isPriced ? lineOf(layout, placement, segment) : unpricedLine;
        mark(owner, line, columnOf(layout, placement, segment));
      });
    });
  }
  return counts;
}

/** Whether the window holds a placement's agreed number of days and none of its dates. */
function isAgreedOnly({ dates: { from, until, isAgreed } }: Layout, placement: number): boolean {
  return isAgreed[placement] === 1 && (until[placement] ?? 0) <= (from[placement] ?? 0);
}

/** Goes through the dates of a placement in stretches that are priced or not. */
export function forEachStretch(
  { dates }: Layout,
  placement: number,
  visit: (dates: Period, isPriced: boolean) => void,
): void {
  const whole = { from: dates.from[placement] ?? 0, until: dates.until[placement] ?? 0 };
  let day = whole.from;
  for (const period of dates.unpriced.get(placement) ?? []) {
    const without = intersection(period, whole);
    if (without.until <= without.from) continue;
    if (without.from > day) visit({ from: day, until: without.from }, true);
    visit(without, false);
    day = without.until;
  }
  if (whole.until > day) visit({ from: day, until: whole.until }, true);
}
