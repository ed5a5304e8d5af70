import { readCutOff, restoreCutOff } from '../../../src/host/lists/cutOff';
import { tidyUp, undoList } from '../../../src/host/lists/undoList';
import { compareList } from '../../../src/host/lists/writeList';
import { readSettings, writeSettings } from '../../../src/host/workbookSettings';
import { parseIsoDay } from '../../../src/core/day';
import { workbookImage } from '../../workbench/workbookImage';
import { useOffice } from '../useOffice';
import { type FakeList, orderOf } from './fakeReader';
import { january, quiet, workbookOfLists, write } from './workbookOfLists';

const office = useOffice();
const { session } = office;
const { areaOf, columnsOf, names, ownTable, tableCells } = workbookOfLists(office);

/** The list of January with another price in its last row. */
function pricedAt(price: number): FakeList {
  const rows = january.rows.map((row) => row.map((cell) => (cell === 900 ? price : cell)));
  return { ...january, rows };
}

describe('undoing', () => {
  test.each([
    ['a new table', (): Promise<void> => Promise.resolve(), 'keep'],
    ['the user’s own table', ownTable, 'keep'],
    ['the user’s own table, with rows taken out', ownTable, 'remove'],
  ] as const)('%s is what it was', async (_title, prepare, missing) => {
    await prepare();
    const before = workbookImage(session());
    await write(orderOf(january, { missing }));
    expect(await undoList()).toBe('Placeringar');
    expect(workbookImage(session())).toEqual(before);
  });

  test.each([
    ['a cell of the list', 1, 'Person'],
    ['a cell of the user’s own in a new row', 5, 'Anteckning'],
  ] as const)('is refused when %s has been changed since', async (_title, row, header) => {
    await ownTable();
    await write(orderOf(january));
    const table = session()
      .grid.tables()
      .find(({ name }) => name === 'Placeringar');
    if (table === undefined) throw new Error('The table is gone.');
    const column = (tableCells('Placeringar').values[0] ?? []).indexOf(header);
    const cell = {
      ...table.area,
      row: table.area.row + row,
      column: table.area.column + column,
      rows: 1,
      columns: 1,
    };
    session().grid.write(cell, [[{ kind: 'constant', content: 'nytt' }]]);
    const changed = workbookImage(session());
    expect(await undoList()).toEqual({ failure: 'undoChanged', table: 'Placeringar' });
    expect(workbookImage(session())).toEqual(changed);
  });

  it('holds the table before the last of many imports, and no sheet of those before that', async () => {
    await ownTable();
    const hidden = (): string[] => names().filter((name) => name.startsWith('Vårddygn'));
    for (let price = 1; price <= 4; price += 1) {
      const before = tableCells('Placeringar');
      await write(orderOf(pricedAt(price)));
      expect(hidden()).toHaveLength(price === 1 ? 1 : 2);
      expect(await undoList()).toBe('Placeringar');
      expect(tableCells('Placeringar')).toEqual(before);
      expect(hidden()).toEqual([]);
      for (let again = 0; again < price; again += 1) await write(orderOf(pricedAt(100 * price + again)));
    }
    expect(hidden()).toHaveLength(2);
  }, 60_000);

  test('is refused when a note that moved with its row has been changed since', async () => {
    await ownTable();
    await write(orderOf(january, { missing: 'remove' }));
    const area = session()
      .grid.tables()
      .find(({ name }) => name === 'Placeringar')?.area;
    if (area === undefined) throw new Error('The table is gone.');
    const note = { ...area, row: area.row + 1, rows: 1, columns: 1 };
    session().grid.write(note, [[{ kind: 'constant', content: 'en timmes arbete' }]]);
    expect(await undoList()).toEqual({ failure: 'undoChanged', table: 'Placeringar' });
    expect(session().grid.values(note)).toEqual([['en timmes arbete']]);
  });

  /** Of January only the row that the user's own table has first: two of its rows are taken out. */
  const first = { ...january, rows: january.rows.filter(([id]) => id === '3') };

  test('is refused when something stands where rows were taken out', async () => {
    await ownTable();
    const { grid } = session();
    const cell = { ...areaOf('Placeringar'), row: 4, column: 3, rows: 1, columns: 1 };
    await write(orderOf(first, { missing: 'remove' }));
    grid.write(cell, [[{ kind: 'constant', content: 'kvar att fråga om' }]]);
    const changed = workbookImage(session());
    expect(await undoList()).toEqual({ failure: 'undoChanged', table: 'Placeringar' });
    expect(workbookImage(session())).toEqual(changed);
    grid.write(cell, [[{ kind: 'constant', content: '' }]]);
    expect(await undoList()).toBe('Placeringar');
  });

  test('leaves what stands at the right of rows that were taken out, as the import did', async () => {
    await ownTable();
    const { grid } = session();
    const table = areaOf('Placeringar');
    const cell = { ...table, row: 3, column: table.column + table.columns, rows: 1, columns: 1 };
    grid.write(cell, [[{ kind: 'constant', content: 'min summa' }]]);
    const before = workbookImage(session());
    await write(orderOf(first, { missing: 'remove' }));
    expect(areaOf('Placeringar')).toMatchObject({ rows: 2, columns: table.columns + 3 });
    expect(grid.values(cell)).toEqual([['min summa']]);
    expect(await undoList()).toBe('Placeringar');
    expect(workbookImage(session())).toEqual(before);
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
    for (let sync = 15; sync <= 30; sync += 1) session().host.failSync({ sync });
    await write(orderOf(january));
    for (let sync = 0; sync < 30; sync += 1) await compareList(orderOf(january), quiet());
    if ((await readCutOff()) !== null) await restoreCutOff();
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
