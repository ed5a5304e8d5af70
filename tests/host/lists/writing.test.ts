import { isFailure } from '../../../src/host/failure';
import type { ListOrder } from '../../../src/host/lists/listImport';
import { readRemembered } from '../../../src/host/lists/importSettings';
import { compareList } from '../../../src/host/lists/writeList';
import { createTable } from '../../../src/host/tables';
import { readSettings } from '../../../src/host/workbookSettings';
import { parseIsoDay } from '../../../src/core/day';
import { placements } from '../../../src/tables/placements';
import { workbookImage } from '../../workbench/workbookImage';
import { useOffice } from '../useOffice';
import { fakeReader, type FakeList, orderOf } from './fakeReader';
import { january, quiet, workbookOfLists, write } from './workbookOfLists';

const office = useOffice();
const { session } = office;
const { areaOf, columnsOf, names, ownTable, tableCells } = workbookOfLists(office);

describe('a list for which there is no table', () => {
  test('makes the table, with every cell as it is in the list, text as text', async () => {
    const receipt = await write(orderOf(january));
    expect(receipt).toMatchObject({
      table: 'Placeringar',
      rows: 5,
      difference: { added: 5, changed: 0, unchanged: 0, missing: 0, repaired: 0, leftOut: 0 },
      rekeyed: null,
      scan: { isPartial: false, sheets: [], names: 0 },
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
    session().grid.addSheet('Placeringar');
    const before = workbookImage(session());
    expect(await write(orderOf(january))).toEqual({ failure: 'sheetTaken', name: 'Placeringar' });
    expect(workbookImage(session())).toEqual(before);
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
    const table = session()
      .grid.tables()
      .find(({ name }) => name === 'Placeringar');
    const area = {
      ...(table?.area ?? { sheetId: '', row: 0, column: 0, rows: 0, columns: 0 }),
      column: 4,
      columns: 1,
    };
    expect(session().grid.formulas(area).slice(1)).toEqual(
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
    await write(orderOf(some, { missing: 'remove' }));
    expect(columnsOf('Placeringar', ['Anteckning', 'Placerings-ID'])).toEqual([
      ['ring mamman', '3'],
      ['avslutas', '007'],
      ['', '=1+1'],
      ['', "'12"],
      ['', '4'],
    ]);
  });

  test('a blank row in the middle that gets no place moves the user’s own cells with the rows beneath it', async () => {
    await ownTable();
    const second = { ...areaOf('Placeringar'), row: 3, rows: 1 };
    const blank = (columns: number): { kind: 'constant'; content: string }[][] => [
      Array.from({ length: columns }, () => ({ kind: 'constant', content: '' })),
    ];
    session().grid.write({ ...second, columns: 3 }, blank(3));
    session().grid.write({ ...second, column: second.column + 4, columns: 2 }, blank(2));
    const listed = some.rows.filter(([id]) => id === '3' || id === '007');
    expect(await write(orderOf({ ...some, rows: listed }, { missing: 'remove' }))).toMatchObject({ rows: 2 });
    expect(columnsOf('Placeringar', ['Anteckning', 'Placerings-ID'])).toEqual([
      ['ring mamman', '3'],
      ['avslutas', '007'],
    ]);
  });

  test('the last rows taken out leave nothing beneath the table', async () => {
    await ownTable();
    await write(orderOf({ ...some, rows: some.rows.filter(([id]) => id === '3') }, { missing: 'remove' }));
    expect(columnsOf('Placeringar', ['Anteckning', 'Placerings-ID'])).toEqual([['ring mamman', '3']]);
    const sheet = session()
      .grid.sheets()
      .find(({ name }) => name === 'Min lista');
    const beneath = { sheetId: sheet?.id ?? '', row: 3, column: 1, rows: 6, columns: 6 };
    expect(
      session()
        .grid.formulas(beneath)
        .flat()
        .filter((cell) => cell !== ''),
    ).toEqual([]);
  });

  test('comparing changes nothing', async () => {
    await ownTable();
    const before = workbookImage(session());
    expect(await compareList(orderOf(some), quiet())).toEqual({
      table: 'Placeringar',
      difference: { added: 3, changed: 0, unchanged: 2, missing: 1, repaired: 0, leftOut: 0 },
      removed: 0,
      closed: 0,
      rekeying: null,
    });
    expect(workbookImage(session())).toEqual(before);
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
    const sheetId =
      session()
        .grid.sheets()
        .find(({ name }) => name === 'Min lista')?.id ?? '';
    session().grid.write({ sheetId, row, column, rows: 1, columns: 1 }, [
      [{ kind: 'constant', content: 'mitt' }],
    ]);
    const before = workbookImage(session());
    expect(await write(orderOf(some))).toEqual(refusal);
    expect(workbookImage(session())).toEqual(before);
  });

  test('formulas of the user’s in a column of the list are not written over', async () => {
    await ownTable();
    const sheetId =
      session()
        .grid.sheets()
        .find(({ name }) => name === 'Min lista')?.id ?? '';
    session().grid.write({ sheetId, row: 2, column: 6, rows: 1, columns: 1 }, [
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
    const before = workbookImage(session());
    expect(await write(orderOf(some, { fingerprint: 'def456' }))).toEqual({ failure: 'otherKey' });
    expect(workbookImage(session())).toEqual(before);
  });

  test('a template’s empty row is used', async () => {
    await createTable(placements, 'sv');
    expect(await write(orderOf(january))).toMatchObject({ rows: 5 });
    expect(columnsOf('Placeringar', ['Placerings-ID']).flat()).toEqual(['007', '=1+1', "'12", '3', '4']);
  });
});

test('a number in a column of texts, and a text in a column of dates, stay as they are in rows that stay', async () => {
  await ownTable();
  const area = session()
    .grid.tables()
    .find(({ name }) => name === 'Placeringar')?.area;
  if (area === undefined) throw new Error('The table is gone.');
  const write1 = (row: number, column: number, content: string | number): void => {
    const cell = { ...area, row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
    session().grid.setNumberFormats(cell, [['General']]);
    session().grid.write(cell, [[{ kind: 'constant', content }]]);
  };
  write1(2, 1, 4711);
  write1(2, 2, 'i våras');
  expect(await write(orderOf(january))).toMatchObject({ rows: 6 });
  expect(columnsOf('Placeringar', ['Placerings-ID', 'Startdatum'])[1]).toEqual([4711, 'i våras']);
});

test('what Excel holds is compared with what was sent', async () => {
  const { Excel: real } = session().window;
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
  const before = workbookImage(session());
  expect(isFailure(await write(spoiling))).toBe(true);
  expect(workbookImage(session())).toEqual(before);
  expect(real).toBe(session().window.Excel);
});
