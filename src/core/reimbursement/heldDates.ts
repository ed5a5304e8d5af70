import { giveToLatest } from '../cost/latestStarted';
import { lastValidDay } from '../day';
import type { Period } from '../period';

/** A row of a table that holds from a day on. */
export interface DatedRow {
  readonly row: number;
  readonly from: number;
  /** Day number of the last day; null: goes on. */
  readonly to: number | null;
}

/** Dates on which a row is the one that holds. */
export interface Held<Row> extends Period {
  readonly held: Row;
}

/**
 * Gives each date to one of the rows that have it: the one that begins last; a tie: the later row. So no date is in two of the
 * periods, which are in order.
 */
export function heldDates<Row extends DatedRow>(rows: readonly Row[]): readonly Held<Row>[] {
  const from = rows.map((row) => row.from);
  const until = rows.map(({ to }) => (to ?? lastValidDay) + 1);
  const inOrder = [...rows.keys()].sort((one, other) => byBeginning(rows[one], rows[other]));
  const held: Held<Row>[] = [];
  giveToLatest(inOrder, { from, until }, (index, first, dayAfter) => {
    const row = rows[index];
    if (row !== undefined) held.push({ held: row, from: first, until: dayAfter });
  });
  return held;
}

function byBeginning(one: DatedRow | undefined, other: DatedRow | undefined): number {
  if (one === undefined || other === undefined) return 0;
  return one.from - other.from || one.row - other.row;
}
