import { isFailure } from '../../../src/host/failure';
import type { ListOrder, WritingWatch } from '../../../src/host/lists/listImport';
import { writeList } from '../../../src/host/lists/writeList';
import type { Area } from '../../../workbench/page/grid/grid';
import { workbookImage } from '../../workbench/workbookImage';
import { useOffice } from '../useOffice';
import { fakeReader, type FakeList, orderOf } from './fakeReader';
import { january, workbookOfLists, write } from './workbookOfLists';

const office = useOffice();
const { session } = office;
const { names, ownTable } = workbookOfLists(office);

test('stopped by the user between two blocks, the workbook is what it was', async () => {
  await ownTable();
  const before = workbookImage(session());
  const stop = new AbortController();
  const progress: WritingWatch['progress'] = ({ phase, share }) => {
    if (phase === 'writing' && share > 0.3) stop.abort();
  };
  expect(await writeList(orderOf(january), { progress, signal: stop.signal })).toEqual({
    failure: 'cancelled',
  });
  expect(workbookImage(session())).toEqual(before);
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
    const area = session()
      .grid.tables()
      .find(({ name }) => name === 'Placeringar')?.area;
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
      session().grid.write(cellOfTable(row, column), [[{ kind: 'constant', content }]]);
    };
    const before = workbookImage(session());
    const [[was = ''] = []] = session().grid.values(cellOfTable(row, column));
    expect(await write(interrupted(january, change))).toEqual({
      failure: 'tableChanged',
      table: 'Placeringar',
    });
    expect(session().grid.values(cellOfTable(row, column))).toEqual([[content]]);
    session().grid.write(cellOfTable(row, column), [[{ kind: 'constant', content: was }]]);
    expect(workbookImage(session())).toEqual(before);
  });

  test.each([
    { what: 'beneath the table', row: 4, column: 2, address: 'D6' },
    { what: 'where a column must come', row: 2, column: 6, address: 'H4' },
  ])('a note is written $what: the import stops, and the note stays', async ({ row, column, address }) => {
    await ownTable();
    const before = workbookImage(session());
    const cell = cellOfTable(row, column);
    const note = (content: string): void => {
      session().grid.write(cell, [[{ kind: 'constant', content }]]);
    };
    const order = interrupted(january, () => {
      note('ring enheten');
    });
    expect(await write(order)).toEqual({ failure: 'noRoom', table: 'Placeringar', address });
    expect(session().grid.values(cell)).toEqual([['ring enheten']]);
    note('');
    expect(workbookImage(session())).toEqual(before);
  });

  test('a note that has moved to a blank row beneath: the import stops', async () => {
    await ownTable();
    const { grid } = session();
    const notes = { ...cellOfTable(2, 0), rows: 2 };
    const note = (first: string, second: string): void => {
      grid.write(notes, [[{ kind: 'constant', content: first }], [{ kind: 'constant', content: second }]]);
    };
    for (const column of [1, 2, 4, 5])
      grid.write({ ...cellOfTable(2, column), rows: 2 }, [
        [{ kind: 'constant', content: '' }],
        [{ kind: 'constant', content: '' }],
      ]);
    note('fråga enheten', '');
    const moved = interrupted(january, () => {
      note('', 'fråga enheten');
    });
    expect(await write(moved)).toEqual({ failure: 'tableChanged', table: 'Placeringar' });
  });

  test('a sheet of the user’s own under the name that the table was to get is not touched', async () => {
    const order = interrupted(january, () => {
      const sheet = session().grid.addSheet('Placeringar');
      const cell = { sheetId: sheet.id, row: 0, column: 0, rows: 1, columns: 1 };
      session().grid.write(cell, [[{ kind: 'constant', content: 'en veckas arbete' }]]);
    });
    expect(isFailure(await write(order))).toBe(true);
    expect(names()).toEqual(['Sheet1', 'Placeringar']);
    const sheetId = session().grid.sheets()[1]?.id ?? '';
    expect(session().grid.values({ sheetId, row: 0, column: 0, rows: 1, columns: 1 })).toEqual([
      ['en veckas arbete'],
    ]);
  });
});
