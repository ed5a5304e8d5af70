import type { ListOrder } from '../../../src/host/lists/listImport';
import type { ListReader } from '../../../src/host/lists/listReader';
import { undoList } from '../../../src/host/lists/undoList';
import { isDay } from '../../../src/core/day';
import { createSession } from '../../../src/import/createSession';
import { isRefusal, type ReadingChoices } from '../../../src/import/list';
import type { MissingRows } from '../../../src/import/tablePlan';
import { noMemory } from '../../../src/import/memory';
import { workbookImage } from '../../workbench/workbookImage';
import { useOffice } from '../useOffice';
import { workbookOfLists, write } from './workbookOfLists';

const office = useOffice();
const { columnsOf, tableCells } = workbookOfLists(office);

const quietly = (): undefined => undefined;

/** A session as a reader, without the worker between. */
function readerOf(session: ReturnType<typeof createSession>): ListReader {
  return {
    open: (source, memory, progress) => session.open(source, memory, progress),
    change: (choices, progress) => session.change(choices, progress),
    useSecret: (secret) => session.useSecret(secret),
    remarks: (query) => Promise.resolve(session.remarks(query)),
    repairs: (query) => Promise.resolve(session.repairs(query)),
    changes: (query) => Promise.resolve(session.changes(query)),
    logBlock: (query) => Promise.resolve(session.logBlock(query)),
    beginTable: (table) => {
      session.beginTable(table);
      return Promise.resolve();
    },
    addTableRows: (rows) => {
      session.addTableRows(rows);
      return Promise.resolve();
    },
    plan: (options) => Promise.resolve(session.plan(options)),
    block: (from, bytes) => Promise.resolve(session.block(from, bytes)),
    stop: quietly,
  };
}

/** A list that has been read as the pane would read it. */
async function orderFor(
  text: string,
  choices: ReadingChoices = {},
  missing: MissingRows = 'keep',
): Promise<ListOrder> {
  const reader = readerOf(createSession());
  const opened = await reader.open({ name: 'lista.csv', content: text, written: null }, noMemory, quietly);
  if (isRefusal(opened)) throw new Error(JSON.stringify(opened));
  const report = await reader.change(choices, quietly);
  if (isRefusal(report)) throw new Error(JSON.stringify(report));
  return { reader, report, missing, rekeys: false, language: 'sv', fingerprint: null };
}

const headers = 'Placerings-ID;Person;Placeringsform;Startdatum;Slutdatum;Dygnspris;Handläggare';
const january = [
  headers,
  'P1;B001;HVB;2025-01-01;;4500;Anna',
  'P1;B001;HVB;2025-01-01;;4500;Anna',
  'P2;B002;HVB;2025-01-05;2025-01-20;4200;Bo',
  'P3;B003;HVB;;;4200;Cia',
].join('\n');

test('a list with a row twice and one without a first day: the table, the log and the rows of the log', async () => {
  await write(await orderFor(january));
  expect(columnsOf('Placeringar', ['Placerings-ID', 'Startdatum', 'Slutdatum'])).toEqual([
    ['P1', 45658, ''],
    ['P2', 45662, 45677],
  ]);
  expect(
    columnsOf('Importlogg', ['Lästa rader', 'Behållna rader', 'Borttagna rader', 'Utelämnade rader']),
  ).toEqual([[4, 2, 1, 1]]);
  const rows = columnsOf('Importrader', ['Import-ID', 'Rad i filen', 'På grund av rad']);
  expect(rows).toEqual(expect.arrayContaining([['I-2026-11-22-1', 3, 2]]));
  expect(rows.map(([, row]) => row)).toContain(5);
  for (const row of columnsOf('Importrader', ['Vad som gjordes', 'Skäl']))
    for (const cell of row) expect(cell).toMatch(/\p{L}/u);
});

test('a column that is brought along is added once, and filled again by the next list', async () => {
  const choices: ReadingChoices = { extras: [6] };
  await write(await orderFor(january, choices));
  await write(await orderFor(january.replaceAll('Anna', 'Disa'), choices));
  expect(tableCells('Placeringar').values[0]?.filter((header) => String(header).startsWith('Handl'))).toEqual(
    ['Handläggare'],
  );
  expect(columnsOf('Placeringar', ['Placerings-ID', 'Handläggare'])).toEqual([
    ['P1', 'Disa'],
    ['P2', 'Bo'],
  ]);
  expect(columnsOf('Importlogg', ['Nya i tabellen', 'Ändrade i tabellen', 'Oförändrade i tabellen'])).toEqual(
    [
      [2, 0, 0],
      [0, 1, 1],
    ],
  );
});

/** Gives a new column of the table a header and cells, as its user does. */
async function userColumn(header: string, cells: readonly string[]): Promise<void> {
  await office.session().window.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Placeringar');
    const whole = table.getRange();
    whole.load('rowIndex,columnIndex,rowCount,columnCount');
    table.worksheet.load('id');
    await context.sync();
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = whole;
    const beside = table.worksheet.getRangeByIndexes(row, column + columns, rows, 1);
    beside.values = [[header], ...cells.map((cell) => [cell])];
    table.resize(table.worksheet.getRangeByIndexes(row, column, rows, columns + 1));
    await context.sync();
  });
}

test('a column of the user’s own under the header of one that is brought along is never written into', async () => {
  const choices: ReadingChoices = { extras: [6] };
  await write(await orderFor(january));
  await userColumn('Handläggare', ['min', 'egen']);
  for (const text of [january, january.replaceAll('Anna', 'Disa')])
    expect(await write(await orderFor(text, choices))).toMatchObject({ rows: 2 });
  expect(columnsOf('Placeringar', ['Handläggare', 'Handläggare (2)'])).toEqual([
    ['min', 'Disa'],
    ['egen', 'Bo'],
  ]);
  expect(tableCells('Placeringar').values[0]).not.toContain('Handläggare (3)');
});

test('where the list says nothing, what stands in a column that was brought along stays', async () => {
  const choices: ReadingChoices = { extras: [6] };
  await write(await orderFor(january, choices));
  const later = january.replaceAll('4500;Anna', '4500;').replaceAll('4200;Bo', '4100;');
  await write(await orderFor(later, choices));
  expect(columnsOf('Placeringar', ['Dygnspris', 'Handläggare'])).toEqual([
    [4500, 'Anna'],
    [4100, 'Bo'],
  ]);
  expect(columnsOf('Importlogg', ['Ändrade i tabellen', 'Oförändrade i tabellen']).at(-1)).toEqual([1, 1]);
});

test('the same list twice changes nothing but the log', async () => {
  await write(await orderFor(january));
  const before = tableCells('Placeringar');
  await write(await orderFor(january));
  expect(tableCells('Placeringar')).toEqual(before);
  const [first, second] = columnsOf('Importlogg', ['Kontrollsumma']).flat();
  expect(second).toBe(first);
});

test('open rows that the list does not have are ended when that is wanted, and open again when it is undone', async () => {
  await write(await orderFor(january));
  const before = tableCells('Placeringar');
  const february = [headers, 'P2;B002;HVB;2025-01-05;2025-01-20;4200;Bo'].join('\n');
  const asOf = 45_688;
  const order = await orderFor(february, { asOf: isDay(asOf) ? asOf : null }, 'close');
  await write(order);
  expect(columnsOf('Placeringar', ['Placerings-ID', 'Slutdatum'])).toEqual([
    ['P1', 45_687],
    ['P2', 45_677],
  ]);
  expect(columnsOf('Importlogg', ['Saknas i listan', 'Avslutade i tabellen']).at(-1)).toEqual([1, 1]);
  await undoList();
  expect(tableCells('Placeringar')).toEqual(before);
  expect(workbookImage(office.session()).tables).toHaveProperty('Importlogg');
});

describe('where Excel takes less at once than it is said to', () => {
  const many = [
    headers,
    ...Array.from({ length: 900 }, (_, row) => `P${row};B1;HVB;2025-01-01;;4500;Anna`),
  ].join('\n');

  test('a block that is too large is refused: nothing has changed, and the user is told what to do', async () => {
    await office.reopen({ payloadLimit: 60_000 });
    const before = workbookImage(office.session());
    const outcome = await write(await orderFor(many));
    expect(outcome).toEqual({ failure: 'takenBack', why: 'tooLarge', code: '' });
    expect(workbookImage(office.session())).toEqual(before);
  });

  test('a table with long texts is read in smaller parts', async () => {
    await office.reopen({ payloadLimit: 120_000 });
    await office.session().window.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Min lista');
      const rows = Array.from({ length: 12 }, (_, row) => [`P${row}`, 'HVB', 45658, 'x'.repeat(8_000)]);
      const range = sheet.getRangeByIndexes(0, 0, 13, 4);
      range.values = [['Placerings-ID', 'Placeringsform', 'Startdatum', 'Anteckning'], ...rows];
      sheet.tables.add(range, true).name = 'Placeringar';
      await context.sync();
    });
    // P3 is in the list, but cannot be read: it stays as it is.
    expect(await write(await orderFor(january, {}, 'remove'))).toMatchObject({ rows: 3 });
    expect(columnsOf('Placeringar', ['Placerings-ID', 'Anteckning'])).toEqual([
      ['P1', 'x'.repeat(8_000)],
      ['P2', 'x'.repeat(8_000)],
      ['P3', 'x'.repeat(8_000)],
    ]);
  });
});
