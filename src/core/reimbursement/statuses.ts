import { rowsBy } from '../cost/rowsBy';
import type { Period } from '../period';
import { type DatedRow, heldDates } from './heldDates';

/** A row of Personer: the category that a person has. Names are numbers that were given out for texts. */
export interface StatusRow extends DatedRow {
  readonly person: number;
  /** The day of birth. */
  readonly born: number;
  readonly category: number;
}

/** Dates on which a person has one category. */
export interface Status extends Period {
  /** The row of Personer that gives it. */
  readonly row: number;
  readonly person: number;
  readonly born: number;
  readonly category: number;
}

/**
 * The categories of each person over time. A date has one category, and of several that a person's rows give it the one whose row begins
 * last: the later status wins. Source: rules §6.
 */
export function statusesOf(rows: readonly StatusRow[]): ReadonlyMap<number, readonly Status[]> {
  const statuses = new Map<number, readonly Status[]>();
  for (const [person, own] of rowsBy(rows, (row) => row.person))
    statuses.set(
      person,
      heldDates(own).map(({ held: { row, born, category }, from, until }) => ({
        ...{ row, person, born, category },
        ...{ from, until },
      })),
    );
  return statuses;
}
