import { type Day, isDay } from '../../core/day';
import { daysOf, type TypedColumn } from '../columns/typedColumn';
import type { ListKind } from '../kinds/kind';

/** What the day is told from. */
export interface AsOfQuery {
  readonly kind: ListKind;
  readonly columns: readonly TypedColumn[];
  /** The places of the rows that are kept; the others have no say. */
  readonly kept: Int32Array;
  /** The day on which the file was written; null where nobody knows. */
  readonly written: Day | null;
}

/**
 * The day that a list shows: the latest of its dates that is not after the day on which the file was written. Where nobody knows that
 * day, the latest first day, since last days lie ahead. Null for lists that show no day, and without any date.
 */
export function detectedAsOf(query: AsOfQuery): Day | null {
  const { kind, written } = query;
  if (kind.asOf.length === 0) return null;
  const through = written === null ? null : latestOf(query, kind.asOf, written);
  return through ?? latestOf(query, [kind.term.first], Infinity);
}

function latestOf({ columns, kept }: AsOfQuery, ids: readonly string[], limit: number): Day | null {
  let latest = 0;
  for (const id of ids) {
    const days = daysOf(columns, id);
    if (days === undefined) continue;
    for (const row of kept) {
      const day = days[row] ?? 0;
      if (day > latest && day <= limit) latest = day;
    }
  }
  return isDay(latest) ? latest : null;
}
