import type { Adjustment } from '../../core/forecast/adjustment';
import { oreFromAmount } from '../../core/ore';
import { adjustments } from '../../tables/adjustments';
import type { LocatedProblem } from '../../text/problem';
import { figure, kronor } from '../arguments/numbers';
import { isLocated } from '../cell';
import { blameReversed } from '../tables/blameReversed';
import { dayAt, nameAt, neededDayAt, numberOrBlankAt } from '../tables/cellAt';
import type { RawRows } from '../tables/cells';
import { neededDays } from '../tables/needed';
import { sheetTable } from '../tables/sheetTable';
import { type TableReader, tableReader } from '../tables/tableReader';
import { tableRows } from '../tables/tableRows';

/** The adjustments, and the table that they stand in. */
export interface ReadAdjustments {
  readonly table: TableReader;
  readonly rows: readonly Adjustment[];
}

/** Reads the table Justeringar. One of a placement concerns the kind that the placement has. Problem: badRows. */
export function readAdjustments(rows: RawRows, placements: TableReader): ReadAdjustments | LocatedProblem {
  const sheet = sheetTable(adjustments, rows);
  const table = tableReader({ sheet, isNamed: true, anchor: 'from', label: 'placementId' }, placements.names);
  const kindOfPlacement = kindsById(placements);
  const [placement, kind] = [table.namesOf('placementId'), table.namesOf('kind')];
  const [from, to, when] = [neededDays(table, 'from'), table.ends('to'), table.days('when')];
  blameReversed(table, 'to', { from, to });
  const [days, amounts] = [table.numbers('changeDays', figure), table.numbers('changeAmount', kronor)];
  const read = tableRows(table, (row) => {
    const own = nameAt(kind, row);
    return {
      row,
      kind: own === -1 ? (kindOfPlacement.get(nameAt(placement, row)) ?? -1) : own,
      from: neededDayAt(from, row),
      to: dayAt(to, row),
      ore: oreFromAmount(numberOrBlankAt(amounts, row) ?? 0),
      days: numberOrBlankAt(days, row) ?? 0,
      when: dayAt(when, row),
    };
  });
  return isLocated(read) ? read : { table, rows: read };
}

function kindsById(placements: TableReader): ReadonlyMap<number, number> {
  const [ids, kinds] = [placements.namesOf('placementId'), placements.namesOf('kind')];
  return new Map([...ids].map((id, row) => [id, nameAt(kinds, row)]));
}
