import { partsPerDay } from '../dayParts';
import { keepFunction } from '../keepShape';
import { cellAt, emptyCells } from './grid';
import { addStretch, type DaySums, daySums, settleDays } from './daySums';
import { type DateTarget, dateTarget, moveUnpriced } from './dateAdder';
import { columnOf, type Layout, ownCell } from './layout';

/** What agreed numbers of days are, and on which day they are counted. */
export interface AgreedDays {
  readonly start: Int32Array;
  readonly quantity: Float64Array;
}

/** Billable days of each cell, in millionths, without totals. `perDay` is what a day of each segment counts for. */
export function countDays(layout: Layout, agreed: AgreedDays, perDay: Float64Array): Float64Array {
  const target = dateTarget(emptyCells(layout.grid), perDay);
  const sums = daySums(layout, target);
  addDates(layout, sums);
  settleDays(sums, layout.grid);
  for (const placement of layout.dates.unpriced.keys()) moveUnpricedDates(layout, target, placement);
  const { isAgreed } = layout.dates;
  for (let placement = isAgreed.indexOf(1); placement >= 0; placement = isAgreed.indexOf(1, placement + 1))
    addAgreed(layout, placement, { agreed, ...target });
  return target.into;
}

/** Adds the dates of all placements without an agreed number of days, as if all had a price. */
function addDates({ dates, grid }: Layout, sums: DaySums): void {
  const { from, until, isAgreed } = dates;
  const { cellOfPlacement } = grid;
  for (let placement = 0; placement < from.length; placement += 1) {
    const first = from[placement] ?? 0;
    const end = until[placement] ?? 0;
    if (first >= end || isAgreed[placement] !== 0) continue;
    addStretch(sums, cellOfPlacement[placement] ?? 0, { from: first, until: end, times: 1 });
  }
}

/** Moves those of a placement's dates that nothing prices to their own line. */
function moveUnpricedDates(layout: Layout, target: DateTarget, placement: number): void {
  const { from, until, isAgreed } = layout.dates;
  if (isAgreed[placement] !== 0) return;
  moveUnpriced({ layout, target, placement }, { from: from[placement] ?? 0, until: until[placement] ?? 0 });
}

/** Adds an agreed number of days, which stands in the window, on the placement's first day. */
export function addAgreed(
  layout: Layout,
  placement: number,
  { agreed, into, perDay }: DateTarget & { readonly agreed: AgreedDays },
): void {
  const first = agreed.start[placement] ?? 0;
  const cell = cellOfFirstDay(layout, placement, first);
  const share = (perDay[segmentOf(layout, first)] ?? 0) / partsPerDay;
  into[cell] = (into[cell] ?? 0) + (agreed.quantity[placement] ?? 0) * share;
}

/** What a day counts for where every day counts once. */
export function everyDay({ segments }: Layout): Float64Array {
  return new Float64Array(segments.count).fill(partsPerDay);
}

/** What a day counts for where only those of leap years do. */
export function leapYearDay({ segments }: Layout): Float64Array {
  return Float64Array.from(segments.inLeapYear, (isLeap) => isLeap * partsPerDay);
}

function segmentOf({ segments }: Layout, day: number): number {
  return segments.ofDay[day - (segments.starts[0] ?? 0)] ?? 0;
}

/** The cell that an agreed number of days stands in, by the placement's first day. */
export function cellOfFirstDay(layout: Layout, placement: number, day: number): number {
  const segment = segmentOf(layout, day);
  const unpriced = layout.dates.unpriced.get(placement) ?? [];
  const isPriced = !unpriced.some((period) => period.from <= day && day < period.until);
  if (isPriced) return ownCell(layout, placement, segment);
  return cellAt(layout.grid, layout.grid.unpricedLine, columnOf(layout, placement, segment));
}

keepFunction(addDates);
