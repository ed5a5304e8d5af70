import { createHash } from 'node:crypto';
import type { ListOrder } from '../../../src/host/lists/listImport';
import { controlSumOf } from '../../../src/host/lists/controlSum';
import { importIdAfter } from '../../../src/host/lists/importIds';
import { undoList } from '../../../src/host/lists/undoList';
import { writeList } from '../../../src/host/lists/writeList';
import { version } from '../../../src/host/version';
import { parseIsoDay } from '../../../src/core/day';
import { importLog } from '../../../src/tables/importLog';
import { importRows } from '../../../src/tables/importRows';
import { workbookImage } from '../../workbench/workbookImage';
import { useOffice } from '../useOffice';
import { type FakeList, orderOf } from './fakeReader';
import { january, quiet, workbookOfLists, write } from './workbookOfLists';

const office = useOffice();
const { session } = office;
const { columnsOf, names, ownTable, tableCells } = workbookOfLists(office);

const logged: FakeList = {
  ...january,
  log: [
    [7, 'borttagen', 'Samma rad igen.', 2, '', '', '', -31, -139500],
    [8, 'utelämnad', 'Startdatum saknas.', '', 'Startdatum', '=1+1', '', '', ''],
    [9, 'ändrad', 'En senare rad tar vid.', 10, 'Slutdatum', '', '2025-02-01', -27, ''],
  ],
};

/** A list with figures of its own in every place, so that none can be taken for another. */
function told(list: FakeList = logged, wanted: Partial<ListOrder> = {}): ListOrder {
  const order = orderOf(list, wanted);
  const { report } = order;
  const sums = { persons: 90, days: 1234, kronor: 5_678_901.5 };
  return {
    ...order,
    report: {
      ...report,
      name: 'lista 901211-9948.csv',
      used: { ...report.used, asOf: parseIsoDay('2026-10-31') ?? null },
      counts: { ...report.counts, read: 100, kept: 80, removed: 13, leftOut: 7 },
      repairs: {
        ...report.repairs,
        before: { rows: 93, ...sums },
        after: { rows: 80, persons: 89, days: 1001, kronor: 4_000_000 },
        effects: [
          { id: 'duplicates', removed: 13, changed: 0, after: { rows: 80, ...sums } },
          { id: 'openRows', removed: 0, changed: 4, after: { rows: 80, ...sums } },
          { id: 'overlaps', removed: 0, changed: 5, after: { rows: 80, ...sums } },
        ],
        // One row was changed by both.
        ...{ removedRows: 13, changedRows: 8 },
      },
    },
  };
}

/** The last row of a table, by its headers. */
function lastRow(name: string): Record<string, unknown> {
  const [headers = [], ...rows] = tableCells(name).values;
  return Object.fromEntries(headers.map((header, index) => [String(header), rows.at(-1)?.[index]]));
}

test('the log tells everything of an import, in one row', async () => {
  await ownTable();
  await write(told());
  const row = lastRow('Importlogg');
  expect(Object.keys(row)).toEqual(importLog.columns.map(({ header }) => header.sv));
  expect(row).toEqual({
    'Import-ID': 'I-2026-11-22-1',
    Tidpunkt: '2026-11-22 14:05',
    Lista: 'lista [personnummer].csv',
    Slag: 'Placeringar',
    'Listans datum': 46326,
    'Lästa rader': 100,
    'Behållna rader': 80,
    'Borttagna rader': 13,
    'Ändrade rader': 8,
    'Utelämnade rader': 7,
    'Personer före': 90,
    'Personer efter': 89,
    'Dygn före': 1234,
    'Dygn efter': 1001,
    'Kronor före': 5_678_901.5,
    'Kronor efter': 4_000_000,
    'Nya i tabellen': 3,
    'Ändrade i tabellen': 0,
    'Oförändrade i tabellen': 2,
    'Saknas i listan': 1,
    'Bortlagade ur tabellen': 0,
    'Oläsliga i listan': 0,
    'Avslutade i tabellen': 0,
    'Borttagna ur tabellen': 0,
    Kontrollsumma: row['Kontrollsumma'],
    'Vårddygns version': version,
  });
  expect(tableCells('Importlogg').formats[1]).toEqual(
    importLog.columns.map(({ id, type }) => {
      if (type === 'text') return '@';
      return id === 'asOf' ? 'yyyy-mm-dd' : type === 'money' ? '#,##0.00' : 'General';
    }),
  );
});

test('the rows of the import stand in a table of their own, text as text', async () => {
  await write(told());
  const { values, formats } = tableCells('Importrader');
  expect(values).toEqual([
    importRows.columns.map(({ header }) => header.sv),
    ...(logged.log ?? []).map((row) => ['I-2026-11-22-1', ...row]),
  ]);
  expect(new Set(formats.slice(1).map((row) => row[6]))).toEqual(new Set(['@']));
});

test('each import adds a row to the log, and replaces the rows of the one before', async () => {
  await write(told());
  await write(told({ ...logged, log: logged.log?.slice(2) ?? [] }, { missing: 'remove' }));
  expect(columnsOf('Importlogg', ['Import-ID'])).toEqual([['I-2026-11-22-1'], ['I-2026-11-22-2']]);
  expect(columnsOf('Importrader', ['Import-ID', 'Rad i filen'])).toEqual([['I-2026-11-22-2', 9]]);
  await write(told({ ...logged, log: [] }));
  expect(columnsOf('Importrader', ['Import-ID', 'Rad i filen'])).toEqual([['', '']]);
});

test('the same list twice has the same control sum, another one another', async () => {
  await write(told());
  await write(told());
  await write(told({ ...logged, rows: logged.rows.map((row) => [...row.slice(0, 5), 1, ...row.slice(6)]) }));
  const [first, second, third] = columnsOf('Importlogg', ['Kontrollsumma']).flat();
  expect(first).toMatch(/^[0-9a-f]{12}$/u);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test('the control sum is SHA-256 over what stands in the table', async () => {
  await write(told());
  const text = `\n${JSON.stringify(january.rows)}`;
  const expected = createHash('sha256').update(text).digest('hex').slice(0, 12);
  expect(columnsOf('Importlogg', ['Kontrollsumma'])).toEqual([[expected]]);
});

test('a list in which nothing was found makes no table of rows', async () => {
  await write(told({ ...logged, log: [] }));
  expect(names()).toEqual(['Sheet1', 'Placeringar', 'Importlogg']);
});

test('in English its tables and headers are English', async () => {
  await write(told(logged, { language: 'en' }));
  expect(names()).toEqual(['Sheet1', 'Placements', 'ImportLog', 'ImportRows']);
  expect(tableCells('ImportLog').values[0]?.slice(0, 2)).toEqual(['Import ID', 'Time']);
});

test('the user ends up where the list stands', async () => {
  await write(told());
  const active = session()
    .grid.sheets()
    .find(({ id }) => id === session().grid.activeSheetId());
  expect(active?.name).toBe('Placeringar');
});

test('what the user has noted beside the log stays, row by row', async () => {
  await write(told());
  const sheetId =
    session()
      .grid.sheets()
      .find(({ name }) => name === 'Importlogg')?.id ?? '';
  await session().window.Excel.run(async (context) => {
    const column = context.workbook.tables.getItem('Importlogg').columns;
    column.add(undefined, [['Anteckning'], ['godkänd']]);
    await context.sync();
  });
  await write(told());
  expect(sheetId).not.toBe('');
  expect(columnsOf('Importlogg', ['Import-ID', 'Anteckning'])).toEqual([
    ['I-2026-11-22-1', 'godkänd'],
    ['I-2026-11-22-2', ''],
  ]);
});

describe('a table, a sheet or a defined name of the user’s own called Importlogg', () => {
  async function userTable(): Promise<void> {
    await session().window.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Mitt');
      const range = sheet.getRangeByIndexes(0, 0, 2, 2);
      range.values = [
        ['Vad', 'När'],
        ['möte', 'i går'],
      ];
      sheet.tables.add(range, true).name = 'Importlogg';
      await context.sync();
    });
  }

  test.each([
    ['a table', userTable],
    ['a sheet', () => Promise.resolve(session().grid.addSheet('Importlogg'))],
  ])('%s is not touched; ours has a number, and is found again', async (_title, occupy) => {
    await occupy();
    await write(told());
    await write(told());
    expect(columnsOf('Importlogg2', ['Import-ID'])).toEqual([['I-2026-11-22-1'], ['I-2026-11-22-2']]);
    expect(names().filter((name) => name.startsWith('Importlogg'))).toHaveLength(
      _title === 'a sheet' ? 2 : 1,
    );
  });
});

test('undoing takes the row out of the log, and gives the rows of the import before back', async () => {
  await write(told());
  const before = workbookImage(session());
  await write(told({ ...logged, rows: logged.rows.slice(0, 2), log: logged.log?.slice(0, 1) ?? [] }));
  await undoList();
  const after = workbookImage(session());
  expect(visible(after)).toEqual(visible(before));
});

/** What the user sees: the hidden sheets of the import before are there until the next start. */
function visible({ sheets, tables }: ReturnType<typeof workbookImage>): object {
  return { tables, sheets: sheets.filter(({ visibility }) => visibility === 'Visible') };
}

test('undoing is refused when a row of the problem list has been changed since', async () => {
  await write(told());
  const [area] = session()
    .grid.tables()
    .filter(({ name }) => name === 'Importrader');
  const cell = { ...(area?.area ?? { sheetId: '', row: 0, column: 0 }), rows: 1, columns: 1 };
  session().grid.write({ ...cell, row: cell.row + 1, column: cell.column + 2 }, [
    [{ kind: 'constant', content: 'rättat i källan' }],
  ]);
  expect(await undoList()).toEqual({ failure: 'undoChanged', table: 'Importrader' });
});

test('personal numbers in what the reader has for the log are masked once more', async () => {
  const log = [[7, 'påpekas', 'Se 901211-9948.', '', '', '19901211-9948', '', '', '']];
  await write(told({ ...logged, log }));
  expect(columnsOf('Importrader', ['Skäl', 'Före'])).toEqual([['Se [personnummer].', '[personnummer]']]);
});

test('the moment of an import is the real one unless a test says otherwise', async () => {
  await writeList(told(), quiet());
  const now = new Date();
  const [year] = String(columnsOf('Importlogg', ['Tidpunkt'])[0]?.[0]).split('-');
  expect(Number(year)).toBeGreaterThanOrEqual(now.getFullYear() - 1);
});

test.each([
  [[], 'I-2026-11-22-1'],
  [['I-2026-11-22-1', 'I-2026-11-22-2'], 'I-2026-11-22-3'],
  [['I-2026-11-22-9', 'I-2026-11-22-10'], 'I-2026-11-22-11'],
  [['I-2026-11-21-7', 'I-2026-11-22-x', 'något annat'], 'I-2026-11-22-1'],
])('the ID after %j is %s', (earlier, next) => {
  expect(importIdAfter(earlier, '2026-11-22')).toBe(next);
});

test('a control sum that would look like a personal number begins later', () => {
  expect(controlSumOf('199012119948abcdef')).toBe('99012119948a');
  expect(controlSumOf('a1b2c3d4e5f60718')).toBe('a1b2c3d4e5f6');
});
