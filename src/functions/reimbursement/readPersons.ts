import type { StatusRow } from '../../core/reimbursement/statuses';
import { persons } from '../../tables/persons';
import type { LocatedProblem } from '../../text/problem';
import { isLocated } from '../cell';
import { blameReversed } from '../tables/blameReversed';
import { dayAt, nameAt, neededDayAt } from '../tables/cellAt';
import type { RawRows } from '../tables/cells';
import type { Names } from '../tables/names';
import { noName } from '../tables/nameTable';
import { neededDays, neededNames } from '../tables/needed';
import { lackingColumn } from '../tables/neededColumns';
import { sheetTable } from '../tables/sheetTable';
import { type TableReader, tableReader } from '../tables/tableReader';
import { tableRows } from '../tables/tableRows';

/** The persons' categories, and the table that they stand in. */
export interface ReadPersons {
  readonly table: TableReader;
  readonly rows: readonly StatusRow[];
}

const columns = ['person', 'born', 'category', 'from'];

/** Reads the table Personer. Problems: missingColumn, columnGivenTwice, badRows. */
export function readPersons(rows: RawRows, names: Names): ReadPersons | LocatedProblem {
  const sheet = sheetTable(persons, rows);
  const wrong = lackingColumn(sheet, columns);
  if (wrong !== null) return wrong;
  const table = tableReader({ sheet, isNamed: true, anchor: 'from', label: 'person' }, names);
  const person = neededKeys(table);
  const [born, category] = [neededDays(table, 'born'), neededNames(table, 'category')];
  const [from, to] = [neededDays(table, 'from'), table.ends('to')];
  blameReversed(table, 'to', { from, to });
  const read = tableRows(table, (row) => ({
    row,
    person: nameAt(person, row),
    born: neededDayAt(born, row),
    category: nameAt(category, row),
    from: neededDayAt(from, row),
    to: dayAt(to, row),
  }));
  return isLocated(read) ? read : { table, rows: read };
}

/** The persons, whose cell every row must fill in. */
export function neededKeys(table: TableReader): Int32Array {
  const keys = table.keysOf('person');
  for (const [row, key] of keys.entries())
    if (key === noName && table.empty[row] === 0) table.blame('person', row, { problem: 'missingPerson' });
  return keys;
}
