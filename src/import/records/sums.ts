import { kronorFromOre } from '../../core/ore';
import { type Day, isDay } from '../../core/day';
import { amountsOf, daysOf, type TypedColumn } from '../columns/typedColumn';
import type { ListKind } from '../kinds/kind';
import type { ControlSums } from '../list';
import { measurable, measureOfRows } from './measure';
import { addTo, newSum, valueOf } from './sum';

/** The rows that are summed, and through which day open placements count. */
export interface SumsQuery {
  readonly kind: ListKind;
  readonly columns: readonly TypedColumn[];
  readonly kept: Int32Array;
  readonly asOf: Day | null;
  /** For each row the number of its person, from 1; 0 where it names none. Null where nothing tells persons. */
  readonly person: Int32Array | null;
}

/** What the rows that are kept add up to. A quantity that is agreed counts in place of the days. */
export function sumsOfRows(query: SumsQuery): Pick<ControlSums, 'days' | 'kronor' | 'persons'> {
  const sums = query.kind.sums.days ? sumsOfDays(query) : { days: null, kronor: sumOfAmounts(query) };
  return { ...sums, persons: distinctPersons(query) };
}

function sumOfAmounts({ kind, columns, kept }: SumsQuery): number | null {
  const { kronor } = kind.sums;
  const amounts = kronor !== null && 'amount' in kronor ? amountsOf(columns, kronor.amount) : undefined;
  if (amounts === undefined) return null;
  const sum = newSum();
  for (const row of kept) addTo(sum, amounts[row] ?? NaN);
  return valueOf(sum);
}

/** Null where a row cannot be counted: it is open, and no day says through which it counts. A part of a sum is no sum. */
function sumsOfDays(query: SumsQuery): Pick<ControlSums, 'days' | 'kronor'> {
  const { kind, columns, kept } = query;
  const measureOf = measureOfRows(query);
  const ends = daysOf(columns, kind.term.last);
  const days = newSum();
  let ore = 0;
  for (const row of kept) {
    const measure = measureOf(row, ends?.[row] ?? 0);
    if (measure === null) return { days: null, kronor: null };
    days.whole += measure.days;
    addTo(days, measure.agreed);
    ore += measure.ore;
  }
  const has = measurable(query);
  return { days: has.days ? valueOf(days) : null, kronor: has.kronor ? kronorFromOre(ore) : null };
}

function distinctPersons({ kept, person }: SumsQuery): number | null {
  if (person === null) return null;
  const found = new Set<number>();
  for (const row of kept) found.add(person[row] ?? 0);
  found.delete(0);
  return found.size;
}

/** The earliest and the latest of the first and last days in the rows that are kept. */
export function outermostDays({
  kind: { term },
  columns,
  kept,
}: Pick<SumsQuery, 'kind' | 'columns' | 'kept'>): Pick<ControlSums, 'firstDay' | 'lastDay'> {
  let first = Infinity;
  let last = 0;
  for (const days of [daysOf(columns, term.first), daysOf(columns, term.last)]) {
    if (days === undefined) continue;
    for (const row of kept) {
      const day = days[row] ?? 0;
      if (day === 0) continue;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  return { firstDay: isDay(first) ? first : null, lastDay: isDay(last) ? last : null };
}
