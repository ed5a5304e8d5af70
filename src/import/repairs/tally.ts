import { kronorFromOre } from '../../core/ore';
import type { Measurable, MeasureOf } from '../records/measure';
import { addTo, newSum, type Sum, valueOf } from '../records/sum';
import type { RepairSums } from './repair';
import { nobody } from './stays';

/** What the sums of stays are told from. */
export interface TallyQuery {
  readonly measureOf: MeasureOf;
  readonly can: Measurable;
  /** For each row the number of its person; null where nothing tells persons. */
  readonly person: Int32Array | null;
}

/** Sums over the rows that are there, kept up as rows go and change. */
export interface Tally {
  readonly add: (row: number, end: number) => void;
  readonly remove: (row: number, end: number) => void;
  readonly sums: () => RepairSums;
}

/** Sums over no rows yet. */
export function newTally({ measureOf, can, person }: TallyQuery): Tally {
  const rowsOf = new Int32Array(1 + (person?.reduce((most, each) => Math.max(most, each), nobody) ?? nobody));
  const days: Sum = newSum();
  const total = { rows: 0, persons: 0, ore: 0, unmeasured: 0 };
  const count = (row: number, end: number, sign: 1 | -1): void => {
    total.rows += sign;
    const whose = person?.[row] ?? nobody;
    const held = rowsOf[whose] ?? 0;
    rowsOf[whose] = held + sign;
    if (whose !== nobody && (held === 0 || held + sign === 0)) total.persons += sign;
    const measure = measureOf(row, end);
    if (measure === null) total.unmeasured += sign;
    days.whole += sign * (measure?.days ?? 0);
    addTo(days, sign * (measure?.agreed ?? 0));
    total.ore += sign * (measure?.ore ?? 0);
  };
  return {
    add: (row, end) => {
      count(row, end, 1);
    },
    remove: (row, end) => {
      count(row, end, -1);
    },
    sums: () => ({
      rows: total.rows,
      persons: person === null ? null : total.persons,
      days: can.days && total.unmeasured === 0 ? valueOf(days) : null,
      kronor: can.kronor && total.unmeasured === 0 ? kronorFromOre(total.ore) : null,
    }),
  };
}
