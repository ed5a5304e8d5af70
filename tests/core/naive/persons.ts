import type { Day } from '../../../src/core/day';
import type { Placement } from '../../../src/core/placement';

interface NaiveRow extends Placement {
  readonly person: string | null;
}

function holds({ start, end }: Placement, date: number): boolean {
  return start <= date && (end === null || date <= end);
}

/** Goes through every row for every day. */
export function naivePlacedOn(rows: readonly NaiveRow[], days: readonly Day[]): number[] {
  return days.map((date) => {
    const there = rows.filter((row) => holds(row, date));
    const persons = new Set(there.map(({ person }) => person).filter((person) => person !== null));
    return persons.size + there.filter(({ person }) => person === null).length;
  });
}

function dateSet({ start, end }: Placement, asOf: Day | null, horizon: number): Set<number> {
  const dates = new Set<number>();
  const last = Math.min(end ?? horizon, asOf ?? horizon);
  for (let date: number = start; date <= last; date++) dates.add(date);
  return dates;
}

/** "days/row" per row by sets of dates, every row against every other; nothing that is open reaches past the horizon. */
export function naiveOverlaps(rows: readonly NaiveRow[], asOf: Day | null, horizon: number): string[] {
  const sets = rows.map((row) => dateSet(row, asOf, horizon));
  return rows.map((row, index) => {
    if (row.end !== null && row.end < row.start) return 'endBeforeStart';
    const own = sets[index] ?? new Set<number>();
    const shared = new Set<number>();
    let best = { days: 0, row: 'null' };
    for (const [otherIndex, other] of rows.entries()) {
      if (otherIndex === index || other.person !== row.person) continue;
      if (asOf === null && row.end === null && other.end === null) return 'openWithoutAsOf';
      const common = [...(sets[otherIndex] ?? [])].filter((date) => own.has(date));
      for (const date of common) shared.add(date);
      if (common.length > best.days) best = { days: common.length, row: String(otherIndex) };
    }
    return `${shared.size}/${best.row}`;
  });
}
