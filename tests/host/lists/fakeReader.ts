import type { ListReport, TableCell } from '../../../src/import/list';
import type { ListReader } from '../../../src/host/lists/listReader';
import { noFindings } from '../../import/findings';
import type { ListOrder } from '../../../src/host/lists/listImport';

/** A list as it is after reading: the ids of its columns, the first of which tells the rows apart, and its rows. */
export interface FakeList {
  readonly columnIds: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
  /** What it has for the log. */
  readonly log?: readonly (readonly TableCell[])[];
}

const unused = (): never => {
  throw new Error('The writing of a list does not ask for this.');
};

/** Few rows a block, so that there are several blocks. */
const rowsABlock = 2;

/** A reader that has read this list already; it compares in the plainest way there is. */
export function fakeReader({ columnIds, rows, log = [] }: FakeList): ListReader {
  let places: readonly number[] = [];
  let held: TableCell[][] = [];
  let final: (readonly TableCell[])[] = [];
  return {
    open: unused,
    change: unused,
    useSecret: unused,
    remarks: unused,
    repairs: unused,
    changes: unused,
    logBlock: ({ from }) => Promise.resolve({ from, rows: log.slice(from, from + rowsABlock) }),
    stop: () => undefined,
    beginTable: (table) => {
      places = columnIds.map((id) => table.columnIds.indexOf(id));
      held = [];
      return Promise.resolve();
    },
    addTableRows: (block) => {
      held.push(...block.map((row) => [...row]));
      return Promise.resolve();
    },
    plan: ({ missing }) => {
      while (held.at(-1)?.every((cell) => cell === '') === true) held.pop();
      const keyOf = (row: readonly TableCell[]): TableCell | undefined => row[places[0] ?? -1];
      const own = held.map((row, index) => ({
        row,
        index,
        listed: rows.find(([key]) => key === keyOf(row)),
      }));
      const kept = own.filter(({ listed }) => listed !== undefined || missing !== 'remove');
      const added = rows.filter(([key]) => !held.some((row) => keyOf(row) === key));
      const plan = [...kept.map(({ listed }) => listed), ...added];
      final = plan.filter((row) => row !== undefined);
      return Promise.resolve({
        columnIds,
        removed: held.length - kept.length,
        closed: 0,
        rekeying: null,
        extras: [],
        filled: Int32Array.from(plan.keys()).filter((index) => plan[index] !== undefined),
        origins: Int32Array.from([...kept.map(({ index }) => index), ...added.map(() => -1)]),
        difference: {
          added: added.length,
          changed: 0,
          unchanged: own.filter(({ listed }) => listed !== undefined).length,
          missing: own.filter(({ listed }) => listed === undefined).length,
          ...{ repaired: 0, leftOut: 0 },
        },
      });
    },
    block: (from) => Promise.resolve({ from, rows: final.slice(from, from + rowsABlock) }),
  };
}

const used: ListReport['used'] = {
  kind: 'placements',
  sheet: null,
  headerRows: 1,
  encoding: 'utf-8',
  delimiter: ';',
  headerRow: 1,
  decimal: ',',
  dates: 'yearMonthDay',
  asOf: null,
};

/** An order to write the list into the table of placements. */
export function orderOf(list: FakeList, wanted: Partial<ListOrder> = {}): ListOrder {
  return {
    reader: fakeReader(list),
    missing: 'keep',
    rekeys: false,
    language: 'sv',
    fingerprint: null,
    report: {
      name: 'lista.csv',
      detected: used,
      used,
      headers: list.columnIds.map((name, index) => ({
        index,
        name: `Rubrik ${name}`,
        isNamed: true,
        samples: [],
      })),
      matches: list.columnIds.map((columnId, header) => ({
        columnId,
        header,
        origin: 'exact',
        part: null,
        constant: null,
        suggestion: null,
        required: false,
        madeOf: [],
        sideOf: null,
      })),
      ...noFindings,
      written: list.columnIds,
      preview: [],
      counts: { read: list.rows.length, kept: list.rows.length, removed: 0, leftOut: 0, blank: 0, totals: 0 },
      sums: { days: null, kronor: null, persons: null, firstDay: null, lastDay: null },
      remarks: [],
      persons: { personalNumbers: 0, needKeys: false, hasSecret: false },
      missing: [],
    },
    ...wanted,
  };
}
