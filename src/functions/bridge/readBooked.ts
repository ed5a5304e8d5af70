import { oreFromAmount } from '../../core/ore';
import { mappedKind } from '../../core/reconcile/accountMapping';
import { accountMapping } from '../../tables/accountMapping';
import { ledger } from '../../tables/ledger';
import { kind as kindColumn } from '../../tables/sharedColumns';
import type { LocatedProblem } from '../../text/problem';
import { summaryLabels } from '../../text/summaryWords';
import { kronor } from '../arguments/numbers';
import { isLocated, ofCall } from '../cell';
import { nameAt, neededDayAt, numberOrBlankAt } from '../tables/cellAt';
import type { RawRows } from '../tables/cells';
import type { FurtherTables } from '../tables/furtherTables';
import { neededDays } from '../tables/needed';
import { lackingColumn } from '../tables/neededColumns';
import { codingsOf, readMapping } from '../tables/readMapping';
import { placesOf } from '../tables/places';
import { sheetTable } from '../tables/sheetTable';
import { type TableReader, tableReader } from '../tables/tableReader';
import { tableRows } from '../tables/tableRows';
import type { SideQuestion } from './bridgeSide';

/** Öre that the ledger has for each group in the window; null: no ledger is given. */
export type Booked = ReadonlyMap<number, number> | null;

/**
 * Sums the ledger by group; one without any row has just been made, and is none. A booking that is of no group goes to the blank one,
 * and is so seen. Kinds are found by the table of account mapping. Problems: missingColumn, also of the mapping where it is left out,
 * and badRows.
 */
export function readBooked(further: FurtherTables, question: SideQuestion): Booked | LocatedProblem {
  const rows = further.get(ledger.id);
  if (rows === undefined) return null;
  const sheet = sheetTable(ledger, rows);
  const lacking = lackingColumn(sheet, ['date', 'amount']);
  if (lacking !== null) return lacking;
  const table = tableReader({ sheet, isNamed: true, anchor: 'date', label: 'voucher' }, question.names);
  if (table.empty.every((isEmpty) => isEmpty === 1)) return null;
  const groupAt = groupReader(table, further.get(accountMapping.id), question);
  if (isLocated(groupAt)) return groupAt;
  const [date, amounts] = [neededDays(table, 'date'), table.numbers('amount', kronor)];
  const read = tableRows(table, (row) => ({
    day: neededDayAt(date, row),
    group: groupAt(row),
    ore: oreFromAmount(numberOrBlankAt(amounts, row) ?? 0),
  }));
  if (isLocated(read)) return read;
  const blank = question.names.numberOf(summaryLabels.blank[sheet.language]);
  const sums = new Map<number, number>();
  for (const { day, group, ore } of read) {
    const key = group === -1 ? blank : group;
    if (isIn(day, question)) sums.set(key, (sums.get(key) ?? 0) + ore);
  }
  return sums;
}

function isIn(day: number, { from, to }: SideQuestion): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

/** What gives the group of each row of the ledger. */
function groupReader(
  table: TableReader,
  mappingRows: RawRows | undefined,
  { level, groupOfKind, names }: SideQuestion,
): ((row: number) => number) | LocatedProblem {
  if (level === 'place') return placesOf(table);
  if (level === 'provider' || level === 'unit') {
    const groups = table.namesOf(level);
    return (row) => nameAt(groups, row);
  }
  const { name } = accountMapping;
  if (mappingRows === undefined) return ofCall({ problem: 'missingColumn', column: kindColumn.header }, name);
  const mapping = readMapping(mappingRows, names);
  if (isLocated(mapping)) return mapping;
  const codingAt = codingsOf(table);
  return (row) => {
    const kind = mappedKind(mapping, codingAt(row));
    return level === 'kind' ? kind : (groupOfKind.get(kind) ?? -1);
  };
}
