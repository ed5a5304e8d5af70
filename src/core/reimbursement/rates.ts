import type { Amount } from '../amount';
import { birthday } from '../birthday';
import { mapGroups, rowsBy } from '../cost/rowsBy';
import { intersection } from '../period';
import { type DatedRow, type Held, heldDates } from './heldDates';
import type { Status } from './statuses';

/** What the state pays: the flat rate, paid by itself; or by application the cost above it, of care by LVU or of all care. */
export type ReimbursementKind = 'flatRate' | 'excess' | 'actualCost';

/** A row of Ersättningsbelopp: what a category gives. */
export interface ReimbursementRate extends DatedRow {
  readonly category: number;
  /** Of a flat rate; 0 where the cost decides. */
  readonly amount: Amount;
  /** What a flat rate is paid for; once: on the first date on which the person has the category. */
  readonly unit: 'day' | 'month' | 'once';
  readonly rule: ReimbursementKind;
  /**
   * Of an application: the time over which cost and flat rate are set against each other. Of a flat rate: how it is paid, by the quarter or
   * else by the month; what is earned is the same.
   */
  readonly per: 'day' | 'quarter';
  /** Whole months after the quarter's end within which is applied. */
  readonly deadlineMonths: number;
  /** The birthday from which the row does not hold; null: at no age. */
  readonly endsAtAge: number | null;
}

/** The rows that hold for a category, date by date. A date has at most one of each. */
export interface CategoryRates {
  /** Flat rates by the day or the month. */
  readonly running: readonly Held<ReimbursementRate>[];
  /** Flat rates that are paid once. */
  readonly once: readonly Held<ReimbursementRate>[];
  /** What is applied for: the excess or the actual cost. */
  readonly application: readonly Held<ReimbursementRate>[];
}

/** A category that the table does not name. */
export const noRates: CategoryRates = { running: [], once: [], application: [] };

/** Reads the table into its categories. Of rows for the same dates the one that begins last holds (a tie: the later row). */
export function categoryRates(rows: readonly ReimbursementRate[]): ReadonlyMap<number, CategoryRates> {
  const byCategory = rowsBy(rows, ({ category }) => category);
  return mapGroups(byCategory, (own) => {
    const flat = own.filter(({ rule }) => rule === 'flatRate');
    return {
      running: heldDates(flat.filter(({ unit }) => unit !== 'once')),
      once: heldDates(flat.filter(({ unit }) => unit === 'once')),
      application: heldDates(own.filter(({ rule }) => rule !== 'flatRate')),
    };
  });
}

/** The dates of a status on which rows hold for the person, who may be too old for them. */
export function ratesIn(
  held: readonly Held<ReimbursementRate>[],
  status: Status,
): readonly Held<ReimbursementRate>[] {
  return held
    .map(({ held: rate, ...dates }) => {
      const until = rate.endsAtAge === null ? Infinity : birthday(status.born, rate.endsAtAge);
      return { held: rate, ...intersection(intersection(dates, status), { from: status.from, until }) };
    })
    .filter(({ from, until }) => from < until);
}
