import type { SnapshotPart } from '../forecast/snapshot';

/** A line of a forecast as it was written down. Names are numbers, -1 where there is none. */
export interface WrittenLine {
  readonly part: SnapshotPart;
  /** The placement; of an adjustment the placement or the reason. */
  readonly id: number;
  readonly kind: number;
  /** Null where it is no placement. */
  readonly firstDay: number | null;
  /** Whether it is a placement without a last day. */
  readonly isOpen: boolean;
  /** Öre of the full year. */
  readonly amount: number;
  /** Expected dates of the window on which the placement is there, in whole ten-thousandths. */
  readonly calendarDays: number;
  /** Öre of each month of the window so far. */
  readonly months: readonly number[];
}

/** A forecast as it was written down: which days it is of, how far it knew, and its lines. */
export interface WrittenForecast {
  readonly asOf: number;
  readonly from: number;
  readonly to: number;
  /** The last day of the last month that was closed; null: none was. */
  readonly closedThrough: number | null;
  readonly lines: readonly WrittenLine[];
}
