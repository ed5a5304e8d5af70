import { partsPerDay } from '../../core/dayParts';
import { type LockAct, lockedMonths } from '../../core/locks/lockedMonths';
import type { MonthLine } from '../../core/locks/monthLine';
import { orePerKrona } from '../../core/ore';
import { roundedWhole } from '../../core/rounding';
import { corrections } from '../../tables/corrections';
import { lockedMonths as lockedTable } from '../../tables/lockedMonths';
import { lockLog } from '../../tables/lockLog';
import { lockActWords } from '../../text/lockWords';
import { isTrouble, type LockTrouble } from '../../text/lockTrouble';
import { meaningOf } from '../../text/words';
import type { RawRows } from '../tables/cells';
import { keyOfLabels, type LabelledLine, labelsAt } from './lineLabels';
import { sumsDiffer } from './sumsDiffer';
import { type TypedRow, typedRows } from './typedRows';

/** The tables of the locks as they stand in the workbook; null: there is none. */
export interface LockTables {
  readonly lockedMonths: RawRows | null;
  readonly corrections: RawRows | null;
  readonly lockLog: RawRows | null;
}

/** One act as the log tells it. */
export interface LoggedAct extends LockAct {
  readonly who: string;
  readonly when: string;
  /** Of the month's own lines. */
  readonly lines: number;
  readonly cost: number;
  /** Of what was found in earlier months at the same time. */
  readonly corrections: number;
  readonly correctedCost: number;
}

/** A line that was locked, or by how much a stored correction changed it; `row` is its place in its table, from 0. */
export interface StoredLine extends LabelledLine {
  readonly row: number;
  /** The month with which it was stored: the locked one, or the one that was being locked when the correction was found. */
  readonly storedWith: number;
}

/** What has been locked, and what corrections have been stored since. */
export interface LockState {
  /** The months that are locked, in order. */
  readonly months: readonly number[];
  /** For each of them the act that locked it. */
  readonly acts: readonly LoggedAct[];
  readonly locked: readonly StoredLine[];
  readonly stored: readonly StoredLine[];
}

/**
 * Reads what is locked. The log says which months; their rows must add up to what it says, or somebody has changed them by hand and no
 * comparison would hold. Troubles: columnMissing, badCell, logBroken, sumsDiffer.
 */
export function readLockState(tables: LockTables): LockState | LockTrouble {
  const lockedRows = typedRows({ id: 'lockedMonths', table: lockedTable, rows: tables.lockedMonths });
  if (isTrouble(lockedRows)) return lockedRows;
  const correctionRows = typedRows({ id: 'corrections', table: corrections, rows: tables.corrections });
  if (isTrouble(correctionRows)) return correctionRows;
  const logged = readActs(tables.lockLog);
  if (isTrouble(logged)) return logged;
  const months = lockedMonths(logged);
  if (months === null) return { trouble: 'logBroken' };
  const acts = months.flatMap((month) => logged.filter((act) => act.month === month).at(-1) ?? []);
  const locked = lockedRows.map((row) => storedLine(row, { days: 'days', cost: 'cost', with: 'month' }));
  const stored = correctionRows.map((row) =>
    storedLine(row, { days: 'daysChange', cost: 'costChange', with: 'foundIn' }),
  );
  return sumsDiffer(acts, { locked, stored }) ?? { months, acts, locked, stored };
}

function readActs(rows: RawRows | null): readonly LoggedAct[] | LockTrouble {
  const read = typedRows({ id: 'lockLog', table: lockLog, rows });
  if (isTrouble(read)) return read;
  const acts: LoggedAct[] = [];
  for (const each of read) {
    const act = meaningOf(each.text('act'), lockActWords);
    if (act === undefined) return { trouble: 'logBroken' };
    acts.push({
      ...{ act, month: each.number('month'), who: each.text('who'), when: each.text('when') },
      ...{ lines: each.number('lines'), cost: oreOf(each.number('cost')) },
      corrections: each.number('corrections'),
      correctedCost: oreOf(each.number('correctedCost')),
    });
  }
  return acts;
}

/** The ids of the columns in which a line's figures stand, and the month with which it was stored. */
interface LineColumns {
  readonly days: string;
  readonly cost: string;
  readonly with: string;
}

function storedLine({ sheet, row, number }: TypedRow, columns: LineColumns): StoredLine {
  const labels = labelsAt(sheet, row);
  const figures: Pick<MonthLine, 'days' | 'cost'> = {
    days: roundedWhole(number(columns.days) * partsPerDay),
    cost: oreOf(number(columns.cost)),
  };
  return {
    ...keyOfLabels(number('month'), labels),
    ...figures,
    ...{ labels, row, storedWith: number(columns.with), unpricedDates: number('unpriced') },
  };
}

/** A cell shows kronor as the double nearest to whole öre. */
function oreOf(kronor: number): number {
  return roundedWhole(kronor * orePerKrona);
}
