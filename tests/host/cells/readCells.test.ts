import { dayFromCivil } from '../../../src/core/day';
import { isFailure } from '../../../src/host/failure';
import { readSelectedCells, readTableCells } from '../../../src/host/cells/readCells';
import type { ListSource } from '../../../src/import/list';
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
  Reflect.deleteProperty(globalThis, 'Excel');
});

/** Late in the evening, when it is another day elsewhere. */
const now = new Date(2026, 0, 31, 23, 30);
const written = dayFromCivil({ year: 2026, month: 1, day: 31 });

const list = [
  ['Person', 'Start', 'Pris', 'Öppen'],
  ['A1', 45658, 1200.5, true],
  ['B2', 45689, '', false],
];

/** Writes the rows from a cell on; rows and columns from 0. */
function write(row: number, column: number, rows: readonly (readonly (string | number | boolean)[])[]): void {
  session.grid.write(
    { sheetId: 'sheet-1', row, column, rows: rows.length, columns: rows[0]?.length ?? 0 },
    rows.map((cells) => cells.map((content) => ({ kind: 'constant', content }))),
  );
}

/** First row, first column, rows and columns. */
type Place = readonly [row: number, column: number, rows: number, columns: number];

const select = (...[row, column, rows, columns]: Place): void => {
  session.grid.select({ sheetId: 'sheet-1', row, column, rows, columns });
};

async function selected(): Promise<ListSource> {
  const source = await readSelectedCells(now);
  if (isFailure(source)) throw new Error(source.failure);
  return source;
}

describe('the selected cells as a list', () => {
  test('are what they show, with the numbers of their rows; dates stay serial numbers', async () => {
    write(4, 1, list);
    select(4, 1, 3, 4);
    expect(await selected()).toEqual({
      name: 'Sheet1!B5:E7',
      content: { values: list, firstRow: 5 },
      written,
    });
  });

  test('whole columns stand for the part of them that is used', async () => {
    write(4, 1, list);
    write(40, 20, [['en lös anteckning'], ['utanför']]);
    select(0, 0, 1_048_576, 10);
    expect((await selected()).content).toEqual({ values: list, firstRow: 5 });
  });

  test('a personal number in the name of a sheet is no part of the name of the list', async () => {
    session.grid.renameSheet('sheet-1', '19901211-9948');
    write(0, 0, list);
    select(0, 0, 3, 4);
    expect((await selected()).name).toBe("'[personnummer]'!A1:D3");
  });

  test('long texts are asked for in parts that Excel can answer', async () => {
    const text = 'x'.repeat(32_000);
    const rows = Array.from({ length: 400 }, (_, row) => [`rad ${row}`, text]);
    write(0, 0, rows);
    select(0, 0, 400, 2);
    const { content } = await selected();
    expect(content).toEqual({ values: rows, firstRow: 1 });
  });

  test('more rows than one read asks for come in their order', async () => {
    const rows = Array.from({ length: 12_000 }, (_, row) => [row, `r${row}`]);
    write(0, 0, rows);
    select(0, 0, 12_000, 2);
    expect((await selected()).content).toEqual({ values: rows, firstRow: 1 });
  });

  test.each([
    ['a blank cell', [0, 0, 1, 1], 'nothingSelected'],
    ['a cell of the list', [4, 1, 1, 1], 'nothingSelected'],
    ['its headers alone', [4, 1, 1, 4], 'nothingSelected'],
    ['an area without anything', [100, 0, 20, 20], 'nothingSelected'],
  ] as const)('%s is refused', async (_title, [row, column, rows, columns], failure) => {
    write(4, 1, list);
    select(row, column, rows, columns);
    expect(await readSelectedCells()).toEqual({ failure });
  });

  test('more cells than can be handed over are refused before any is read', async () => {
    write(0, 0, list);
    write(99_999, 7, [['sist']]);
    select(0, 0, 1_048_576, 8);
    expect(await readSelectedCells()).toEqual({ failure: 'selectionTooLarge' });
  });
});

describe('a table as a list', () => {
  async function table(): Promise<void> {
    await session.window.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('B5:E7');
      range.values = list;
      sheet.tables.add(range, true).name = 'Lista';
      await context.sync();
    });
  }

  test('has its headers first and its name', async () => {
    await table();
    expect(await readTableCells('Lista', now)).toEqual({
      name: 'Lista',
      content: { values: list, firstRow: 5 },
      written,
    });
  });

  test('that is gone is refused', async () => {
    expect(await readTableCells('Lista')).toEqual({ failure: 'tableGone' });
  });
});
