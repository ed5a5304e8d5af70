import { type Day, isDay } from '../../core/day';
import { daysOf, type TypedColumn } from '../columns/typedColumn';
import type { ListKind } from '../kinds/kind';

/**
 * The day that a list shows: the latest of its dates that is not after the day on which the file was written. Where nobody knows that
 * day, the latest first day, since last days lie ahead. Null for lists that show no day, and without any date.
 */
export function detectedAsOf(
  kind: ListKind,
  columns: readonly TypedColumn[],
  written: Day | null,
): Day | null {
  if (kind.asOf.length === 0) return null;
  const through = written === null ? null : latestOf(columns, kind.asOf, written);
  return through ?? latestOf(columns, [kind.term.first], Infinity);
}

function latestOf(columns: readonly TypedColumn[], ids: readonly string[], limit: number): Day | null {
  let latest = 0;
  for (const id of ids) {
    for (const day of daysOf(columns, id) ?? []) if (day > latest && day <= limit) latest = day;
  }
  return isDay(latest) ? latest : null;
}
