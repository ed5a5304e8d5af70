import { isFailure, type Outcome } from '../../../src/host/failure';
import type { ListOrder, Receipt, WritingWatch } from '../../../src/host/listImport';
import { readRemembered } from '../../../src/host/lists/importSettings';
import { tidyUp, undoList } from '../../../src/host/lists/undoList';
import { compareList, writeList } from '../../../src/host/lists/writeList';
import { createTable } from '../../../src/host/tables';
import { readSettings, writeSettings } from '../../../src/host/workbookSettings';
import { parseIsoDay } from '../../../src/core/day';
import { placements } from '../../../src/tables/placements';
import type { Area } from '../../../workbench/page/grid/grid';
import { openOffice, type OfficeSession } from '../../workbench/officeInNode';
import { workbookImage } from '../../workbench/workbookImage';
import { fakeReader, type FakeList, orderOf } from './fakeReader';

let session: OfficeSession;

beforeEach(async () => {
  session = await openOffice({ excelApi: '1.13' });
  Object.assign(globalThis, { Excel: session.window.Excel });
});

/** Nothing that the host code asks for is unknown to the model, and the model had no fault of its own. */
afterEach(() => {
  expect(session.host.missing()).toEqual([]);
  expect(session.host.faults()).toEqual([]);
  Reflect.deleteProperty(globalThis, 'Excel');
});

const quiet = (): WritingWatch => ({ progress: () => undefined, signal: new AbortController().signal });
const write = (order: ListOrder): Promise<Outcome<Receipt>> => writeList(order, quiet());

/** Serial numbers: 45658 = 2025-01-01, 45689 = 2025-02-01, 45717 = 2025-03-01. */
const january: FakeList = {
  columnIds: ['placementId', 'person', 'kind', 'start', 'end', 'dayPrice', 'source'],
  rows: [
    ['007', 'P-A', 'HVB', 45658, '', 4500, 'januari.csv rad 2'],
    ['=1+1', 'P-B', '+46 Hem', 45660, 45689, 'fri', 'januari.csv rad 3'],
    ["'12", '-', '@jour', 45670, 45680, 1250.5, 'januari.csv rad 4'],
    ['3', 'P-D', 'HVB', 45680, '', '', 'januari.csv rad 5'],
    ['4', 'P-E', 'HVB', 45681, '', 900, 'januari.csv rad 6'],
  ],
};

/** The rows that a sheet's table holds, and how its cells are formatted. */
function tableCells(name: string): { values: unknown[][]; formats: string[][] } {
  const table = session.grid.tables().find((info) => info.name === name);
  if (table === undefined) throw new Error(`There is no table ${name}.`);
  return { values: session.grid.values(table.area), formats: session.grid.numberFormats(table.area) };
}

/** The columns of the table under these headers, without the header row. */
function columnsOf(name: string, headers: readonly string[]): unknown[][] {
  const [first = [], ...rows] = tableCells(name).values;
  return rows.map((row) => headers.map((header) => row[first.indexOf(header)]));
}

/** A table of the user's own, with columns of notes and a formula, and two rows that the list of January has too. */
async function ownTable(): Promise<void> {
  await session.window.Excel.run(async (context) => {
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
  });
}

/** A workbook without the table. */
const emptyWorkbook = (): Promise<void> => Promise.resolve();

const names = (): string[] => session.grid.sheets().map(({ name }) => name);

describe('a list for which there is no table', () => {
  test('makes the table, with every cell as it is in the list, text as text', async () => {
    const receipt = await write(orderOf(january));
    expect(receipt).toEqual({
      table: 'Placeringar',
      rows: 5,
      difference: { added: 5, changed: 0, unchanged: 0, missing: 0 },
    });
    const headers = [
      'Placerings-ID',
      'Person',
      'Placeringsform',
      'Startdatum',
      'Slutdatum',
      'Dygnspris',
      'Källa',
    ];
    expect(columnsOf('Placeringar', headers)).toEqual(january.rows);
    expect(names()).not.toContain('Vårddygn läser in 1');
  });

  test('formats every row of a column as its type asks for', async () => {
    await write(orderOf(january));
    const { formats } = tableCells('Placeringar');
    const rows = formats.slice(1);
    expect(new Set(rows.map((row) => row[0]))).toEqual(new Set(['@']));
    expect(new Set(rows.map((row) => row[5]))).toEqual(new Set(['yyyy-mm-dd']));
  });

  test('remembers which headers filled which columns, and the day that the list shows', async () => {
    const order = orderOf(january, { fingerprint: 'abc123' });
    const asOf = parseIsoDay('2025-02-28') ?? null;
    await write({ ...order, report: { ...order.report, used: { ...order.report.used, asOf } } });
    const remembered = await readRemembered();
    expect(remembered).toMatchObject({
      fingerprint: 'abc123',
      columns: { placements: { start: 'Rubrik start', kind: 'Rubrik kind' } },
    });
    expect(await readSettings()).toMatchObject({ asOf });
  });

  test('a sheet of that name is refused, and nothing is written', async () => {
    session.grid.addSheet('Placeringar');
    const before = workbookImage(session);
    expect(await write(orderOf(january))).toEqual({ failure: 'sheetTaken', name: 'Placeringar' });
    expect(workbookImage(session)).toEqual(before);
  });
});

describe('a list for which there is a table', () => {
  const headers = ['Anteckning', 'Placerings-ID', 'Startdatum', 'Dubbelt', 'Dygnspris'];
  /** Of January: what the user's own table has columns for, and one column more. */
  const some: FakeList = {
    columnIds: ['placementId', 'kind', 'start', 'dayPrice', 'end'],
    rows: january.rows.map(([id = '', , kind = '', start = '', end = '', price = '']) => [
      id,
      kind,
      start,
      price,
      end,
    ]),
  };

  test('rows keep their place and the user’s own cells; new ones come last, with the user’s formula', async () => {
    await ownTable();
    await write(orderOf(some));
    expect(columnsOf('Placeringar', headers)).toEqual([
      ['ring mamman', '3', 45680, expect.anything(), ''],
      ['', 'X9', 45001, expect.anything(), 2],
      ['avslutas', '007', 45658, expect.anything(), 4500],
      ['', '=1+1', 45660, expect.anything(), 'fri'],
      ['', "'12", 45670, expect.anything(), 1250.5],
      ['', '4', 45681, expect.anything(), 900],
    ]);
    const table = session.grid.tables().find(({ name }) => name === 'Placeringar');
    const area = {
      ...(table?.area ?? { sheetId: '', row: 0, column: 0, rows: 0, columns: 0 }),
      column: 4,
      columns: 1,
    };
    expect(session.grid.formulas(area).slice(1)).toEqual(
      Array.from({ length: 6 }, () => ['=[@Dygnspris]*2']),
    );
  });

  test('a column that the table lacks is added at its right, with its dates as dates', async () => {
    await ownTable();
    await write(orderOf(some));
    const { values, formats } = tableCells('Placeringar');
    expect(values[0]).toEqual([
      'Anteckning',
      'Placerings-ID',
      'Startdatum',
      'Dubbelt',
      'Placeringsform',
      'Dygnspris',
      'Slutdatum',
    ]);
    expect(formats.slice(1).map((row) => [row[2], row[6]])).toEqual(
      Array.from({ length: 6 }, () => ['yyyy-mm-dd', 'yyyy-mm-dd']),
    );
  });

  test('rows that the list does not have are taken out when wanted; the user’s own cells follow theirs', async () => {
    await ownTable();
    await write(orderOf(some, { removesMissing: true }));
    expect(columnsOf('Placeringar', ['Anteckning', 'Placerings-ID'])).toEqual([
      ['ring mamman', '3'],
      ['avslutas', '007'],
      ['', '=1+1'],
      ['', "'12"],
      ['', '4'],
    ]);
  });

  test('the last rows taken out leave nothing beneath the table', async () => {
    await ownTable();
    await write(orderOf({ ...some, rows: some.rows.filter(([id]) => id === '3') }, { removesMissing: true }));
    expect(columnsOf('Placeringar', ['Anteckning', 'Placerings-ID'])).toEqual([['ring mamman', '3']]);
    const sheet = session.grid.sheets().find(({ name }) => name === 'Min lista');
    const beneath = { sheetId: sheet?.id ?? '', row: 3, column: 1, rows: 6, columns: 6 };
    expect(
      session.grid
        .formulas(beneath)
        .flat()
        .filter((cell) => cell !== ''),
    ).toEqual([]);
  });

  test('comparing changes nothing', async () => {
    await ownTable();
    const before = workbookImage(session);
    expect(await compareList(orderOf(some), quiet())).toEqual({
      table: 'Placeringar',
      difference: { added: 3, changed: 0, unchanged: 2, missing: 1 },
    });
    expect(workbookImage(session)).toEqual(before);
  });

  test.each([
    ['something beneath the table', [6, 3], { failure: 'noRoom', table: 'Placeringar', address: 'D7' }],
    [
      'something where a column must come',
      [3, 7],
      { failure: 'noRoom', table: 'Placeringar', address: 'H4' },
    ],
  ] as const)('%s stands in the way: nothing is written', async (_title, [row, column], refusal) => {
    await ownTable();
    const sheetId = session.grid.sheets().find(({ name }) => name === 'Min lista')?.id ?? '';
    session.grid.write({ sheetId, row, column, rows: 1, columns: 1 }, [
      [{ kind: 'constant', content: 'mitt' }],
    ]);
    const before = workbookImage(session);
    expect(await write(orderOf(some))).toEqual(refusal);
    expect(workbookImage(session)).toEqual(before);
  });

  test('formulas of the user’s in a column of the list are not written over', async () => {
    await ownTable();
    const sheetId = session.grid.sheets().find(({ name }) => name === 'Min lista')?.id ?? '';
    session.grid.write({ sheetId, row: 2, column: 6, rows: 1, columns: 1 }, [
      [{ kind: 'formula', content: '=1+2' }],
    ]);
    expect(await write(orderOf(some))).toEqual({
      failure: 'formulasInColumn',
      table: 'Placeringar',
      header: 'Dygnspris',
    });
  });

  test('keys that were made with another secret than the workbook’s are not written', async () => {
    await write(orderOf(january, { fingerprint: 'abc123' }));
    const before = workbookImage(session);
    expect(await write(orderOf(some, { fingerprint: 'def456' }))).toEqual({ failure: 'otherKey' });
    expect(workbookImage(session)).toEqual(before);
  });

  test('a template’s empty row is used', async () => {
    await createTable(placements, 'sv');
    expect(await write(orderOf(january))).toMatchObject({ rows: 5 });
    expect(columnsOf('Placeringar', ['Placerings-ID']).flat()).toEqual(['007', '=1+1', "'12", '3', '4']);
  });
});

/** How far into a sync it fails: before anything, after some of its changes, or with everything done and the answer lost. */
const extents = [0, 1, 3, 8, 16, Infinity];

describe.each([
  { into: 'a new table', prepare: emptyWorkbook, removesMissing: false },
  { into: 'the user’s own table', prepare: ownTable, removesMissing: false },
  { into: 'the user’s own table, with rows taken out', prepare: ownTable, removesMissing: true },
])('whatever sync fails while a list is written into $into', ({ prepare, removesMissing }) => {
  /** Runs the writing with a failure planned; tells whether it failed. */
  async function failing(sync: number, afterChanges: number): Promise<boolean> {
    session = await openOffice({ excelApi: '1.13' });
    Object.assign(globalThis, { Excel: session.window.Excel });
    await prepare();
    const before = workbookImage(session);
    session.host.failSync({ sync, afterChanges });
    const outcome = await write(orderOf(january, { removesMissing }));
    const after = workbookImage(session);
    if (isFailure(outcome))
      expect({ sync, afterChanges, after }).toEqual({ sync, afterChanges, after: before });
    else
      expect(columnsOf('Placeringar', ['Placerings-ID']).flat()).toEqual(
        expect.arrayContaining(['007', '4']),
      );
    return isFailure(outcome);
  }

  test('the workbook is cell for cell what it was', async () => {
    let failures = 0;
    let harmless = 0;
    // The last syncs only clear up: when three in a row do no harm, the writing was over before them.
    for (let sync = 1; harmless < 3; sync += 1) {
      let fails = false;
      for (const extent of extents) if (await failing(sync, extent)) fails = true;
      if (fails) failures += 1;
      harmless = fails ? 0 : harmless + 1;
    }
    expect(failures).toBeGreaterThan(8);
  }, 120_000);
});

test('stopped by the user between two blocks, the workbook is what it was', async () => {
  await ownTable();
  const before = workbookImage(session);
  const stop = new AbortController();
  const progress: WritingWatch['progress'] = ({ phase, share }) => {
    if (phase === 'writing' && share > 0.3) stop.abort();
  };
  expect(await writeList(orderOf(january), { progress, signal: stop.signal })).toEqual({
    failure: 'cancelled',
  });
  expect(workbookImage(session)).toEqual(before);
});

/** An order whose reader lets something happen before it gives its second block. */
function interrupted(list: FakeList, happens: () => void): ListOrder {
  const reader = fakeReader(list);
  return {
    ...orderOf(list),
    reader: {
      ...reader,
      block: (from, bytes) => {
        if (from > 0 && from <= 2) happens();
        return reader.block(from, bytes);
      },
    },
  };
}

describe('what the user does while a list is being written', () => {
  const cellOfTable = (row: number, column: number): Area => {
    const area = session.grid.tables().find(({ name }) => name === 'Placeringar')?.area;
    if (area === undefined) throw new Error('The table is gone.');
    return { ...area, row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
  };

  test.each([
    { what: 'a price is changed', row: 2, column: 5, content: 999 },
    { what: 'a note is written', row: 1, column: 0, content: 'ny anteckning' },
    { what: 'a header is changed', row: 0, column: 0, content: 'Min anteckning' },
  ])('$what: the import stops, and the change stays', async ({ row, column, content }) => {
    await ownTable();
    const change = (): void => {
      session.grid.write(cellOfTable(row, column), [[{ kind: 'constant', content }]]);
    };
    const before = workbookImage(session);
    const [[was = ''] = []] = session.grid.values(cellOfTable(row, column));
    expect(await write(interrupted(january, change))).toEqual({
      failure: 'tableChanged',
      table: 'Placeringar',
    });
    expect(session.grid.values(cellOfTable(row, column))).toEqual([[content]]);
    session.grid.write(cellOfTable(row, column), [[{ kind: 'constant', content: was }]]);
    expect(workbookImage(session)).toEqual(before);
  });

  test('a sheet of the user’s own under the name that the table was to get is not touched', async () => {
    const order = interrupted(january, () => {
      const sheet = session.grid.addSheet('Placeringar');
      const cell = { sheetId: sheet.id, row: 0, column: 0, rows: 1, columns: 1 };
      session.grid.write(cell, [[{ kind: 'constant', content: 'en veckas arbete' }]]);
    });
    expect(isFailure(await write(order))).toBe(true);
    expect(names()).toEqual(['Sheet1', 'Placeringar']);
    const sheetId = session.grid.sheets()[1]?.id ?? '';
    expect(session.grid.values({ sheetId, row: 0, column: 0, rows: 1, columns: 1 })).toEqual([
      ['en veckas arbete'],
    ]);
  });
});

test('a number in a column of texts, and a text in a column of dates, stay as they are in rows that stay', async () => {
  await ownTable();
  const area = session.grid.tables().find(({ name }) => name === 'Placeringar')?.area;
  if (area === undefined) throw new Error('The table is gone.');
  const write1 = (row: number, column: number, content: string | number): void => {
    const cell = { ...area, row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
    session.grid.setNumberFormats(cell, [['General']]);
    session.grid.write(cell, [[{ kind: 'constant', content }]]);
  };
  write1(2, 1, 4711);
  write1(2, 2, 'i våras');
  expect(await write(orderOf(january))).toMatchObject({ rows: 6 });
  expect(columnsOf('Placeringar', ['Placerings-ID', 'Startdatum'])[1]).toEqual([4711, 'i våras']);
});

test('what Excel holds is compared with what was sent', async () => {
  const { Excel: real } = session.window;
  const order = orderOf(january);
  const reader = fakeReader(january);
  const spoiling: ListOrder = {
    ...order,
    reader: {
      ...reader,
      block: async (from, bytes) => {
        const block = await reader.block(from, bytes);
        return {
          ...block,
          rows: block.rows.map((row) => row.map((cell) => (cell === 'HVB' ? Number.NaN : cell))),
        };
      },
    },
  };
  const before = workbookImage(session);
  expect(isFailure(await write(spoiling))).toBe(true);
  expect(workbookImage(session)).toEqual(before);
  expect(real).toBe(session.window.Excel);
});

describe('undoing', () => {
  test.each([
    ['a new table', emptyWorkbook, false],
    ['the user’s own table', ownTable, false],
    ['the user’s own table, with rows taken out', ownTable, true],
  ] as const)('%s is what it was', async (_title, prepare, removesMissing) => {
    await prepare();
    const before = workbookImage(session);
    await write(orderOf(january, { removesMissing }));
    expect(await undoList()).toBe('Placeringar');
    expect(workbookImage(session)).toEqual(before);
  });

  test.each([
    ['a cell of the list', 1, 'Person'],
    ['a cell of the user’s own in a new row', 5, 'Anteckning'],
  ] as const)('is refused when %s has been changed since', async (_title, row, header) => {
    await ownTable();
    await write(orderOf(january));
    const table = session.grid.tables().find(({ name }) => name === 'Placeringar');
    if (table === undefined) throw new Error('The table is gone.');
    const column = (tableCells('Placeringar').values[0] ?? []).indexOf(header);
    const cell = {
      ...table.area,
      row: table.area.row + row,
      column: table.area.column + column,
      rows: 1,
      columns: 1,
    };
    session.grid.write(cell, [[{ kind: 'constant', content: 'nytt' }]]);
    const changed = workbookImage(session);
    expect(await undoList()).toEqual({ failure: 'undoChanged', table: 'Placeringar' });
    expect(workbookImage(session)).toEqual(changed);
  });

  test('is refused when a note that moved with its row has been changed since', async () => {
    await ownTable();
    await write(orderOf(january, { removesMissing: true }));
    const area = session.grid.tables().find(({ name }) => name === 'Placeringar')?.area;
    if (area === undefined) throw new Error('The table is gone.');
    const note = { ...area, row: area.row + 1, rows: 1, columns: 1 };
    session.grid.write(note, [[{ kind: 'constant', content: 'en timmes arbete' }]]);
    expect(await undoList()).toEqual({ failure: 'undoChanged', table: 'Placeringar' });
    expect(session.grid.values(note)).toEqual([['en timmes arbete']]);
  });

  test('leaves a setting that the user has changed since', async () => {
    const order = orderOf(january);
    const asOf = parseIsoDay('2025-02-28') ?? null;
    const later = parseIsoDay('2026-12-31') ?? null;
    await write({ ...order, report: { ...order.report, used: { ...order.report.used, asOf } } });
    await writeSettings({ asOf: later });
    expect(await undoList()).toBe('Placeringar');
    expect(await readSettings()).toMatchObject({ asOf: later });
  });

  test('takes away the pictures of earlier imports at the next start, even if that failed before', async () => {
    await ownTable();
    await write(orderOf(january));
    // The last sync but one and the last of a writing only clear up.
    for (let sync = 15; sync <= 30; sync += 1) session.host.failSync({ sync });
    await write(orderOf(january));
    for (let sync = 0; sync < 30; sync += 1) await compareList(orderOf(january), quiet());
    await tidyUp();
    expect(names().filter((name) => name.startsWith('Vårddygn'))).toEqual([]);
  });

  test('there is nothing to undo at first, after an undo, and after the next start', async () => {
    expect(await undoList()).toEqual({ failure: 'nothingToUndo' });
    await write(orderOf(january));
    await undoList();
    expect(await undoList()).toEqual({ failure: 'nothingToUndo' });
    await write(orderOf(january));
    await tidyUp();
    expect(await undoList()).toEqual({ failure: 'nothingToUndo' });
    expect(columnsOf('Placeringar', ['Placerings-ID'])).toHaveLength(5);
  });
});

describe('an import that was cut off because the host died', () => {
  /** The host answers nothing any more from a sync on: what was done stays, and nobody rolls it back. */
  async function dyingAt(sync: number, afterChanges: number): Promise<void> {
    session.host.failSync({ sync, afterChanges });
    for (let later = 1; later <= 12; later += 1) session.host.failSync({ sync: sync + later });
    await write(orderOf(january));
    for (let later = 0; later <= 12; later += 1) await compareList(orderOf(january), quiet());
  }

  async function freshWorkbook(): Promise<void> {
    session = await openOffice({ excelApi: '1.13' });
    Object.assign(globalThis, { Excel: session.window.Excel });
    await ownTable();
  }

  /** An import is there whole or not at all: where everything was done and only the answer was lost, it stays. */
  test.each([8, 9, 10, 12, 13, 14, 15])('at sync %i is put in order at the next start', async (sync) => {
    await freshWorkbook();
    await write(orderOf(january));
    await tidyUp();
    const whole = workbookImage(session);
    for (const extent of extents) {
      await freshWorkbook();
      const nothing = workbookImage(session);
      await dyingAt(sync, extent);
      expect(await tidyUp()).toBe('tidy');
      const after = workbookImage(session);
      expect({ extent, after }).toEqual({ extent, after: isImported() ? whole : nothing });
    }
  });

  const isImported = (): boolean =>
    session.host.settings().some(([key]) => key.startsWith('varddygn.columns'));
});
