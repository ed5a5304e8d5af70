import { keepShape } from '../keepShape';
import { intersection, type Period } from '../period';
import { cellAt } from './grid';
import { columnOf, forEachPiece, type Layout, ownCell } from './layout';

/** What dates are added to: a figure for each cell, and how much a day of each segment adds. */
export interface DateTarget {
  readonly into: Float64Array;
  readonly perDay: Float64Array;
}

/** A target for dates. */
export function dateTarget(into: Float64Array, perDay: Float64Array): DateTarget {
  return { into, perDay };
}

keepShape(dateTarget(new Float64Array(0), new Float64Array(0)));

/**
 * Makes a function that adds the dates [from, until) of a placement, all in the window, to the cells that they belong to;
 * those that nothing prices to their own line.
 */
export function dateAdder(
  layout: Layout,
  target: DateTarget,
): (placement: number, from: number, until: number) => void {
  const { into, perDay } = target;
  const { cellOfPlacement, cellOfSegment } = layout.grid;
  const { starts, ofDay } = layout.segments;
  const { unpriced } = layout.dates;
  const firstDay = starts[0] ?? 0;
  const hasUnpriced = unpriced.size > 0;
  return (placement, from, until) => {
    const own = cellOfPlacement[placement] ?? 0;
    let segment = ofDay[from - firstDay] ?? 0;
    for (let day = from; day < until; segment += 1) {
      const next = Math.min(until, starts[segment + 1] ?? until);
      const cell = own + (cellOfSegment[segment] ?? 0);
      into[cell] = (into[cell] ?? 0) + (next - day) * (perDay[segment] ?? 0);
      day = next;
    }
    if (hasUnpriced) moveUnpriced({ layout, target, placement }, { from, until });
  };
}

/** A placement whose dates are moved. */
export interface Moving {
  readonly layout: Layout;
  readonly target: DateTarget;
  readonly placement: number;
}

/** Moves those of the placement's dates that nothing prices from their cells to their own line. */
export function moveUnpriced({ layout, target, placement }: Moving, dates: Period): void {
  const { into, perDay } = target;
  for (const period of layout.dates.unpriced.get(placement) ?? []) {
    forEachPiece(layout.segments, intersection(period, dates), (segment, from, until) => {
      const amount = (until - from) * (perDay[segment] ?? 0);
      const cell = ownCell(layout, placement, segment);
      const without = cellAt(layout.grid, layout.grid.unpricedLine, columnOf(layout, placement, segment));
      into[cell] = (into[cell] ?? 0) - amount;
      into[without] = (into[without] ?? 0) + amount;
    });
  }
}
