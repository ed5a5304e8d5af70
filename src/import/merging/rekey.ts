import { isKey, replaceKeys } from '../identity/key';
import type { TableCell } from '../list';
import type { Rekeying } from '../tablePlan';
import type { WrittenColumn } from '../records/written';
import { comparable } from './comparable';
import { withoutNumber } from './madeNames';
import type { HeldTable, ListToMerge } from './merge';
import { matchedPersons, type PersonRows } from './matchedPersons';

/** A table with new keys. */
export interface Rekeyed {
  /** As if its keys had been made with the secret that the list's are made with. */
  readonly table: HeldTable;
  readonly rekeying: Rekeying;
  /** The ids of the columns in which a key has changed. */
  readonly changedColumns: ReadonlySet<string>;
}

/** Stands in place of every key, so that rows can be compared without them. */
const anyKey = 'P-?';

/**
 * Gives the persons of a table, whose keys were made with a secret that is lost, the keys that they have in the list: the one from
 * which the table was last filled. Rows are compared without looking at keys: by the number that the list gives them, else by
 * everything that is written of them. A person gets the new key of the one person of the list who has just the same rows, of those
 * rows that both the table and the list have. Persons who cannot be told in this way keep their keys and are counted.
 */
export function rekeyed(list: ListToMerge, table: HeldTable, persons: readonly string[]): Rekeyed {
  const columns = comparedWithoutKeys(list, table, persons);
  const person = list.columns.find(({ column }) => persons.includes(column.id));
  const position = person === undefined ? -1 : table.columnIds.indexOf(person.column.id);
  const ofTable: PersonRows[] = table.rows.flatMap((cells) => {
    const key = String(cells[position] ?? '').trim();
    const cellOf = (column: WithoutKeys): TableCell => cells[column.position] ?? '';
    const whole = JSON.stringify(cells.map((cell, at) => (isOfRow(list, table, at) ? '' : blurred(cell))));
    return isKey(key) ? [{ key, name: nameOf(columns, cellOf), whole }] : [];
  });
  const ofList: PersonRows[] = Array.from(list.rows).flatMap((row) => {
    const key = String(person?.cellAt(row) ?? '');
    const cellOf = (column: WithoutKeys): TableCell => column.written.cellAt(row);
    return isKey(key) ? [{ key, name: nameOf(columns, cellOf), whole: '' }] : [];
  });
  const { keys, alike } = matchedPersons(ofTable, ofList);
  const unknown = new Set(ofTable.map(({ key }) => key).filter((key) => !keys.has(key)));
  return {
    ...withKeys(table, keys),
    rekeying: {
      keys: Object.fromEntries(keys),
      unknown: unknown.size,
      ...(alike.length === 0 ? {} : { alike }),
    },
  };
}

interface WithoutKeys {
  readonly written: WrittenColumn;
  readonly position: number;
  readonly isName: boolean;
}

/** The columns that both have, but those of persons and the one that says where a row comes from. */
function comparedWithoutKeys(
  { columns, identity, source }: ListToMerge,
  { columnIds }: HeldTable,
  persons: readonly string[],
): readonly WithoutKeys[] {
  return columns
    .map((written) => ({
      written,
      position: columnIds.indexOf(written.column.id),
      isName: identity.includes(written.column.id),
    }))
    .filter(
      ({ written: { column }, position }) =>
        position !== -1 && column.id !== source && !persons.includes(column.id),
    );
}

/** A row without its keys: the number that the list gives it where no key is part of that, else everything that it says. */
function nameOf(columns: readonly WithoutKeys[], cellOf: (column: WithoutKeys) => TableCell): string {
  const parts = columns.map((column) => {
    const said = comparable(column.written.column, cellOf(column));
    const text = typeof said === 'string' ? blurred(said) : said;
    return column.isName ? withoutNumber(String(text).toLowerCase()) : text;
  });
  const given = parts.filter((_, index) => columns[index]?.isName === true).join('\n');
  const isGiven = given.trim() !== '' && !given.includes(anyKey.toLowerCase());
  return isGiven ? `\n${given}` : JSON.stringify(parts);
}

function blurred(cell: TableCell): string {
  return replaceKeys(String(cell), () => anyKey);
}

/** Whether a column tells of the row and not of the person: its name and where it comes from. */
function isOfRow({ identity, source }: ListToMerge, { columnIds }: HeldTable, position: number): boolean {
  const id = columnIds[position] ?? null;
  return id !== null && (id === source || identity.includes(id));
}

/** The table with new keys in its own columns; the user's are left as they are. */
function withKeys(
  table: HeldTable,
  keys: ReadonlyMap<string, string>,
): Pick<Rekeyed, 'table' | 'changedColumns'> {
  const changedColumns = new Set<string>();
  const rewritten = new Set<number>();
  const renewed = (key: string): string => keys.get(key) ?? key;
  const rows = table.rows.map((cells, index) =>
    cells.map((cell, position) => {
      const id = table.columnIds[position] ?? null;
      if (id === null || typeof cell !== 'string') return cell;
      const text = replaceKeys(cell, renewed);
      if (text === cell) return cell;
      changedColumns.add(id);
      rewritten.add(index);
      return text;
    }),
  );
  return { table: { ...table, rows, rewritten }, changedColumns };
}
