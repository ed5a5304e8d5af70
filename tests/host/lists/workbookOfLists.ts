import type { Outcome } from '../../../src/host/failure';
import type { ListOrder, Receipt, WritingWatch } from '../../../src/host/lists/listImport';
import { writeList } from '../../../src/host/lists/writeList';
import type { Area } from '../../../workbench/page/grid/grid';
import type { UsedOffice } from '../useOffice';
import type { FakeList } from './fakeReader';

/** Nobody follows the writing, and nobody stops it. */
export const quiet = (): WritingWatch => ({
  progress: () => undefined,
  signal: new AbortController().signal,
});

/** When lists are imported here, on the clock beside the user. */
export const moment = new Date(2026, 10, 22, 14, 5);

export const write = (order: ListOrder): Promise<Outcome<Receipt>> => writeList(order, quiet(), moment);

/** Serial numbers: 45658 = 2025-01-01, 45689 = 2025-02-01, 45717 = 2025-03-01. */
export const january: FakeList = {
  columnIds: ['placementId', 'person', 'kind', 'start', 'end', 'dayPrice', 'source'],
  rows: [
    ['007', 'P-A', 'HVB', 45658, '', 4500, 'januari.csv rad 2'],
    ['=1+1', 'P-B', '+46 Hem', 45660, 45689, 'fri', 'januari.csv rad 3'],
    ["'12", '-', '@jour', 45670, 45680, 1250.5, 'januari.csv rad 4'],
    ['3', 'P-D', 'HVB', 45680, '', '', 'januari.csv rad 5'],
    ['4', 'P-E', 'HVB', 45681, '', 900, 'januari.csv rad 6'],
  ],
};

/** What stands in the workbook, and what a test puts there. */
export interface WorkbookOfLists {
  readonly tableCells: (name: string) => { readonly values: unknown[][]; readonly formats: string[][] };
  /** The columns of the table under these headers, without the header row. */
  readonly columnsOf: (name: string, headers: readonly string[]) => unknown[][];
  /** A table of the user's own, with columns of notes and a formula, and two rows that the list of January has too. */
  readonly ownTable: () => Promise<void>;
  /** Of all sheets. */
  readonly names: () => string[];
  readonly areaOf: (table: string) => Area;
}

/** The workbook that is open. */
export function workbookOfLists({ session }: Pick<UsedOffice, 'session'>): WorkbookOfLists {
  const areaOf = (table: string): Area => {
    const found = session()
      .grid.tables()
      .find(({ name }) => name === table);
    if (found === undefined) throw new Error(`There is no table ${table}.`);
    return found.area;
  };
  const tableCells: WorkbookOfLists['tableCells'] = (name) => {
    const { grid } = session();
    return { values: grid.values(areaOf(name)), formats: grid.numberFormats(areaOf(name)) };
  };
  return {
    ...{ areaOf, tableCells },
    columnsOf: (name, headers) => {
      const [first = [], ...rows] = tableCells(name).values;
      return rows.map((row) => headers.map((header) => row[first.indexOf(header)]));
    },
    ownTable: () => session().window.Excel.run(addOwnTable),
    names: () =>
      session()
        .grid.sheets()
        .map(({ name }) => name),
  };
}

async function addOwnTable(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.add('Min lista');
  const rows = [
    ['Anteckning', 'Placerings-ID', 'Startdatum', 'Dubbelt', 'Placeringsform', 'Dygnspris'],
    ['ring mamman', '3', 45000, '=[@Dygnspris]*2', 'HVB', 1],
    ['', 'X9', 45001, '=[@Dygnspris]*2', 'Jour', 2],
    ['avslutas', '007', 45002, '=[@Dygnspris]*2', 'HVB', 3],
  ];
  const range = sheet.getRangeByIndexes(1, 1, 4, 6);
  sheet.getRangeByIndexes(1, 2, 4, 1).numberFormat = [['@'], ['@'], ['@'], ['@']];
  range.values = rows;
  const table = sheet.tables.add(range, true);
  table.name = 'Placeringar';
  sheet.getRangeByIndexes(9, 0, 1, 1).values = [['Summa långt ner']];
  await context.sync();
}
