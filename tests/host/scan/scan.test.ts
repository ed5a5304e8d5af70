import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inExcel } from '../../../src/host/batch';
import { type Outcome } from '../../../src/host/failure';
import { isPersonalCell, looksPersonal } from '../../../src/host/scan/personalCell';
import {
  requireNoPersonalNumbers,
  type ScanReport,
  scanWorkbook,
  type WrittenPlaces,
} from '../../../src/host/scan/scan';
import type { WrittenCells } from '../../../src/host/scan/writtenCells';
import { openOffice, type OfficeSession } from '../../workbench/officeInNode';

let session: OfficeSession;

beforeEach(async () => {
  session = await openOffice({ excelApi: '1.13' });
  Object.assign(globalThis, { Excel: session.window.Excel });
});

/** Nothing that the host code asks for is unknown to the model, and the model had no fault of its own. */
afterEach(() => {
  expect(session.host.missing()).toEqual([]);
  expect(session.host.faults()).toEqual([]);
  for (const name of ['Excel', 'localStorage', 'sessionStorage']) Reflect.deleteProperty(globalThis, name);
});

/** Invented, with the right check digit. */
const number = '19121212-1212';

type Content = string | number;

/** Writes the rows into a sheet from its first cell on; gives the sheet's id. */
function sheetWith(name: string, rows: readonly (readonly Content[])[]): string {
  const { id: sheetId } = session.grid.addSheet(name);
  const area = { sheetId, row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
  session.grid.write(
    area,
    rows.map((cells) => cells.map((content) => ({ kind: 'constant', content }))),
  );
  return sheetId;
}

/** A table of two columns and four rows, of which the import wrote the second and fourth row of the first column. */
function table(rows: readonly (readonly Content[])[]): WrittenCells {
  const sheetId = sheetWith('Placeringar', [['Person', 'Min anteckning'], ...rows]);
  return {
    sheetId,
    body: { row: 1, column: 0, rows: rows.length, columns: 2 },
    rows: Int32Array.of(1, 3),
    columns: [0],
  };
}

const clean: readonly (readonly Content[])[] = [
  ['P-A', ''],
  ['P-B', ''],
  ['P-C', ''],
  ['P-D', ''],
];

const withCell = (row: number, column: number, content: Content): readonly (readonly Content[])[] =>
  clean.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? content : cell)));

const places = (written: WrittenCells): WrittenPlaces => ({ cells: [written], texts: [], hidden: [] });

const prove = (wanted: WrittenPlaces): Promise<Outcome<'clean'>> =>
  inExcel(async (context) => {
    await requireNoPersonalNumbers(context, wanted, () => undefined);
    return 'clean' as const;
  });

const look = (wanted: WrittenPlaces, signal = new AbortController().signal): Promise<Outcome<ScanReport>> =>
  inExcel((context) => scanWorkbook(context, wanted, { progress: () => undefined, signal }));

const refused = { failure: 'personalNumberWritten' };

describe('a cell', () => {
  test.each<[Content | boolean, boolean]>([
    [number, true],
    ['191212121212', true],
    ['ring 121212-1212 i morgon', true],
    ['121212-1213', true],
    [191212121212, true],
    [1212121212, true],
    [1212121213, false],
    [45658, false],
    [121212, false],
    ['P-7K3M9-QXT2A/2026-01-31', false],
    ['lista 2026-01-31.csv rad 12', false],
    ['070-123 45 67', false],
    ['', false],
    [true, false],
  ])('%j: %j', (cell, expected) => {
    expect(isPersonalCell(cell)).toBe(expected);
  });
});

// 050101-123?: 0 5 0 1 0 1 1 2 3 with weights 2 1 make 0+5+0+1+0+1+2+2+6 = 17, so the check digit is 3.
test.each<[Content, { readonly isTold: boolean; readonly isTakenBack: boolean }]>([
  [501011233, { isTold: true, isTakenBack: false }],
  [501011234, { isTold: false, isTakenBack: false }],
  [501011233.5, { isTold: false, isTakenBack: false }],
  [-501011233, { isTold: false, isTakenBack: false }],
  ['501011233', { isTold: true, isTakenBack: true }],
  [1212121212, { isTold: true, isTakenBack: true }],
  [45658, { isTold: false, isTakenBack: false }],
])('the cell %j, from which a first 0 may be lost: %j', (cell, expected) => {
  expect({ isTold: looksPersonal(cell), isTakenBack: isPersonalCell(cell) }).toEqual(expected);
});

describe('what the import wrote', () => {
  test('without a personal number passes', async () => {
    expect(await prove(places(table(clean)))).toBe('clean');
  });

  test.each([
    ['in a cell that it wrote', 1, number],
    ['in the last row that it wrote, as a number', 3, 191212121212],
    ['inside a text', 3, `nr ${number}`],
  ] as const)('is refused with one %s', async (_title, row, content) => {
    expect(await prove(places(table(withCell(row, 0, content))))).toEqual(refused);
  });

  test.each([
    ['a row that it did not write', 0, 0],
    ['a column of the user’s own', 1, 1],
  ] as const)('has nothing to do with %s', async (_title, row, column) => {
    expect(await prove(places(table(withCell(row, column, number))))).toBe('clean');
  });

  test('is refused with one in a header that it made', async () => {
    expect(await prove({ ...places(table(clean)), texts: ['Utförare', `Rad ${number}`] })).toEqual(refused);
  });

  test.each([
    ['a text', number],
    ['JSON', JSON.stringify({ placements: { columns: { start: `Start ${number}` } } })],
    ['a key of JSON', JSON.stringify([{ [number]: 'HVB' }])],
    ['a plain record', { text: number }],
  ])('is refused with one in a setting: %s', async (_title, value) => {
    await session.window.Excel.run(async (context) => {
      context.workbook.settings.add('varddygn.values', value);
      await context.sync();
    });
    expect(await prove(places(table(clean)))).toEqual(refused);
  });

  test('has settings with ids, digests and dates', async () => {
    const value = JSON.stringify({
      sheetId: '{19121212-1212-1212-1212-191212121212}',
      digest: '19121212121200af',
      asOf: '2026-01-31',
      rows: 200_000,
    });
    await session.window.Excel.run(async (context) => {
      context.workbook.settings.add('varddygn.import', value);
      await context.sync();
    });
    expect(await prove(places(table(clean)))).toBe('clean');
  });

  test.each(['localStorage', 'sessionStorage'])('is refused with one in %s', async (name) => {
    const kept = new Map([['del1varddygn.choices', JSON.stringify({ language: number })]]);
    const storage = {
      length: kept.size,
      key: (index: number) => [...kept.keys()][index] ?? null,
      getItem: (key: string) => kept.get(key) ?? null,
    };
    Object.assign(globalThis, { [name]: storage });
    expect(await prove(places(table(clean)))).toEqual(refused);
    kept.set('del1varddygn.choices', '{"language":"sv"}');
    kept.set('someone.else', number);
    expect(await prove(places(table(clean)))).toBe('clean');
  });
});

describe('the user’s own cells', () => {
  test('are counted by sheet; numbers are never told, nor in the names of sheets', async () => {
    const written = table(withCell(1, 1, `barn ${number}`));
    sheetWith('Kontakter', [
      [number, 'Anna'],
      ['ring', 191212121212],
    ]);
    sheetWith(`Akt ${number}`, [[number]]);
    sheetWith('Tomt', [['ingen']]);
    const report = await look(places(written));
    expect(report).toEqual({
      cells: 10 + 4 + 1 + 1,
      isPartial: false,
      sheets: [
        { sheet: 'Placeringar', count: 1 },
        { sheet: 'Kontakter', count: 2 },
        { sheet: 'Akt [personnummer]', count: 1 },
      ],
      names: 1,
    });
    expect(JSON.stringify(report)).not.toMatch(/1212/u);
  });

  test('are counted where a cell of numbers has taken a first 0 away; what the import wrote is not taken back for that', async () => {
    const written = table(withCell(3, 0, 501011233));
    sheetWith('Barn', [[501011233, 'Anna']]);
    expect(await prove(places(written))).toBe('clean');
    expect(await look(places(written))).toMatchObject({ sheets: [{ sheet: 'Barn', count: 1 }] });
  });

  test('are not what the import wrote, and hidden copies are passed over', async () => {
    const written = table(withCell(0, 0, number));
    sheetWith('Vårddygn före 1', [[number]]);
    expect(await look({ ...places(written), hidden: ['Vårddygn före 1'] })).toMatchObject({
      sheets: [{ sheet: 'Placeringar', count: 1 }],
    });
  });

  test('in a defined name are counted', async () => {
    await session.window.Excel.run(async (context) => {
      context.workbook.names.add('Handlaggare', `="${number}"`);
      await context.sync();
    });
    expect(await look(places(table(clean)))).toMatchObject({ names: 1, sheets: [] });
  });

  test('are looked through until the user has had enough, and it is said that not all were', async () => {
    const controller = new AbortController();
    controller.abort();
    expect(await look(places(table(withCell(0, 1, number))), controller.signal)).toEqual({
      cells: 0,
      isPartial: true,
      sheets: [],
      names: 0,
    });
  });

  test('beyond two million are left, and it is said', async () => {
    const written = table(clean);
    const { id } = session.grid.addSheet('Stort');
    const cell = { sheetId: id, row: 0, column: 0, rows: 1, columns: 1 };
    session.grid.write(cell, [[{ kind: 'constant', content: number }]]);
    session.grid.write({ ...cell, row: 600_000, column: 4 }, [[{ kind: 'constant', content: 1 }]]);
    const report = await look(places(written));
    expect(report).toMatchObject({ isPartial: true, sheets: [{ sheet: 'Stort', count: 1 }] });
  });
});

test('nothing in the host writes properties of the document or custom XML, so neither is looked through', () => {
  const host = resolve(__dirname, '..', '..', '..', 'src', 'host');
  const files = readdirSync(host, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) {
    const text = readFileSync(join(host, file), 'utf8');
    expect(`${file}: ${String(/workbook\.properties|customXmlParts|customProperties/u.exec(text))}`).toBe(
      `${file}: null`,
    );
  }
});
