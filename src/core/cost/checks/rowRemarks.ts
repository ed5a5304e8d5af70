import { type Period, unitedPeriods } from '../../period';
import { isProblem } from '../../result';
import type { AbsenceRow, AddOnRow, CostTables } from '../costRules';
import type { CostWorld } from '../costWorld';
import { stayOf } from '../stay';
import type { AbsenceTooShort, EndsBeforeItBegins, OutsidePlacement } from './costRemark';
import { isRowOfNoDay } from './endsBeforeItBegins';

type RowRemark = OutsidePlacement | EndsBeforeItBegins | AbsenceTooShort;

/**
 * Rows of absence and add-ons that hold for no day or lower nothing, or have dates that are not their placement's. Of a placement that the
 * list does not have nothing is asked: whether names are there is asked of all tables in one place.
 */
export function rowRemarks(world: CostWorld, { absences, addOns }: CostTables): RowRemark[] {
  const stays = staysById(world);
  return [
    ...remarksOn('absences', absences, stays),
    ...absences.flatMap(tooShort),
    ...remarksOn('addOns', addOns, stays),
  ];
}

/** An absence that ends on or after its first day, and before the day from which less is paid. */
function tooShort(absence: AbsenceRow): AbsenceTooShort[] {
  const { row, from, to, fromDay } = absence;
  if (to === null || isRowOfNoDay(absence) || from + fromDay - 1 <= to) return [];
  return [{ remark: 'absenceTooShort', row, fromDay }];
}

function remarksOn(
  table: OutsidePlacement['table'],
  rows: readonly (AbsenceRow | AddOnRow)[],
  stays: ReadonlyMap<number, readonly Period[]>,
): RowRemark[] {
  return rows.flatMap((named): RowRemark[] => {
    const own = stays.get(named.placement);
    const { row } = named;
    if (own === undefined) return [];
    if (isRowOfNoDay(named)) return [{ remark: 'endsBeforeItBegins', table, row }];
    return isWithin(named, own) ? [] : [{ remark: 'outsidePlacement', table, row }];
  });
}

/** The dates of each ID, of all rows that have it: a placement that moves is several rows. */
function staysById(world: CostWorld): ReadonlyMap<number, readonly Period[]> {
  const periods = new Map<number, Period[]>();
  for (const [index, id] of world.question.placementIds.entries()) {
    if (id === -1) continue;
    const own = periods.get(id) ?? [];
    const stay = stayOf(world, index);
    if (!isProblem(stay)) own.push({ from: stay.from, until: stay.until });
    periods.set(id, own);
  }
  return new Map([...periods].map(([id, own]) => [id, unitedPeriods(own)]));
}

/** A row without a last day ends with its placement; something that is paid once has its first day only. */
function isWithin(row: AbsenceRow | AddOnRow, stays: readonly Period[]): boolean {
  const isOnce = 'unit' in row && row.unit === 'once';
  const last = isOnce ? row.from : (row.to ?? row.from);
  return stays.some(({ from, until }) => from <= row.from && last < until);
}
