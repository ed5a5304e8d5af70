import { numberFromCivil, civilFromNumber, isLeapYear } from '../calendar';
import type { Period } from '../period';
import type { Side } from './side';

/**
 * The window cut wherever a row, a column or a year of the summary begins: within a segment every day belongs to the same
 * of them. Segment s holds the days from starts[s] up to starts[s + 1].
 */
export interface Segments {
  readonly count: number;
  readonly starts: Int32Array;
  /** The period of the rows that the segment lies in; 0 where rows are not periods. */
  readonly rowOf: Int32Array;
  readonly columnOf: Int32Array;
  /** 1 where the year has 366 days. */
  readonly inLeapYear: Uint8Array;
  /** The segment of a day of the window, by its distance from the window's first day; last of the day after it, which none holds: the count. */
  readonly ofDay: Int32Array;
}

/** Cuts the window, which holds only days that are known. */
export function segmentsOf(window: Period, rows: Side, columns: Side): Segments {
  const starts = Int32Array.from(cutsOf(window, [rows, columns]));
  const count = starts.length - 1;
  const segments = Array.from({ length: count }, (_, segment) => starts[segment] ?? 0);
  const ofDay = new Int32Array(Math.max(0, window.until - window.from) + 1).fill(count);
  for (const [segment, start] of segments.entries())
    ofDay.fill(segment, start - window.from, (starts[segment + 1] ?? 0) - window.from);
  return {
    count,
    starts,
    rowOf: Int32Array.from(segments, (day) => periodOf(rows, day)),
    columnOf: Int32Array.from(segments, (day) => periodOf(columns, day)),
    inLeapYear: Uint8Array.from(segments, (day) => (isLeapYear(civilFromNumber(day).year) ? 1 : 0)),
    ofDay,
  };
}

function cutsOf({ from, until }: Period, sides: readonly Side[]): number[] {
  if (until <= from) return [from];
  const cuts = new Set([from, until]);
  const cutAt = (day: number): unknown => day > from && day < until && cuts.add(day);
  for (const side of sides) if (side.by === 'time') side.periods.forEach((period) => cutAt(period.from));
  for (let { year } = civilFromNumber(from); numberFromCivil({ year, month: 1, day: 1 }) < until; year += 1)
    cutAt(numberFromCivil({ year, month: 1, day: 1 }));
  return [...cuts].sort((one, other) => one - other);
}

/** The period of a side that the day lies in: a binary search, since a window may have a thousand months. */
function periodOf(side: Side, day: number): number {
  if (side.by === 'placement') return 0;
  let low = 0;
  let high = side.periods.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((side.periods[middle]?.from ?? Infinity) <= day) low = middle;
    else high = middle;
  }
  return low;
}
