import type { AbsenceRow, CostPart } from '../../core/cost/costRules';
import { keepShape } from '../../core/keepShape';
import { costPartWords } from '../../tables/words';
import type { LocatedProblem } from '../../text/problem';
import { noRate } from '../arguments/numbers';
import { dayAt, nameAt, neededDayAt, numberOrBlankAt, rateAt } from './cellAt';
import { neededDays, neededNames, neededNumbers } from './needed';
import { shareOrBlank, wholeOrBlank } from './tableNumbers';
import type { TableReader } from './tableReader';
import { tableRows } from './tableRows';

/** The columns of absences, read. */
interface AbsenceColumns {
  readonly placement: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly fromDay: Float64Array;
  readonly part: readonly (CostPart | undefined)[];
  readonly paid: Float64Array;
}

/** From 1. One reader for all calls: a new one would be compiled anew. */
const dayOfAbsence = wholeOrBlank(1);

/** The absences. Pay of 0 says that nothing is paid. */
export function readAbsences(table: TableReader): readonly AbsenceRow[] | LocatedProblem {
  const columns = {
    placement: neededNames(table, 'placementId'),
    from: neededDays(table, 'from'),
    to: table.ends('to'),
    fromDay: table.numbers('fromDay', dayOfAbsence),
    part: table.words('part', costPartWords),
    paid: neededNumbers(table, 'paid', { reader: shareOrBlank, missing: { problem: 'blankCell' } }),
  };
  return tableRows(table, (row) => absenceAt(columns, row));
}

/** By itself, since a list may have ten thousands of them. */
function absenceAt({ placement, from, to, fromDay, part, paid }: AbsenceColumns, row: number): AbsenceRow {
  return {
    row,
    placement: nameAt(placement, row),
    from: neededDayAt(from, row),
    to: dayAt(to, row),
    fromDay: numberOrBlankAt(fromDay, row) ?? 1,
    part: part[row] ?? null,
    paid: rateAt(paid, row) ?? noRate,
  };
}

const [noDays, noNumbers] = [new Int32Array(1), new Float64Array(1)];
const noColumns = {
  placement: noDays,
  from: noDays,
  to: noDays,
  fromDay: noNumbers,
  part: [],
  paid: noNumbers,
};
keepShape(noColumns);
keepShape(absenceAt(noColumns, 0));
