import { restoreCutOff } from '../../../src/host/lists/cutOff';
import { undoList } from '../../../src/host/lists/undoList';
import { workbookImage } from '../../workbench/workbookImage';
import { useOffice } from '../useOffice';
import { dying, offered } from './dies';
import { orderOf } from './fakeReader';
import { countChanges } from './syncs';
import { january, workbookOfLists, write } from './workbookOfLists';

const office = useOffice();
const { session } = office;
const { areaOf, ownTable } = workbookOfLists(office);

const list = () => write(orderOf(january));
const theImport = { list: 'lista.csv', when: '2026-11-22 14:05' };

/** The sync that puts everything in place, and how many changes it makes. */
async function commitOf(): Promise<{ readonly sync: number; readonly changes: number }> {
  await ownTable();
  const asked = countChanges(session());
  await list();
  const changes = Math.max(...asked);
  const sync = asked.indexOf(changes) + 1;
  await undoList();
  await office.reopen();
  await ownTable();
  return { sync, changes };
}

/** What the user writes at a place of the table, its first cell being 0, 0. */
function note(row: number, column: number, content: string | number): void {
  const { grid } = session();
  const area = areaOf('Placeringar');
  const cell = { ...area, row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
  grid.write(cell, [[{ kind: 'constant', content }]]);
}

describe('what the user writes between an import’s being cut off and its being restored', () => {
  test('stays where the import had not come to the tables; nothing is said to be lost', async () => {
    const { sync } = await commitOf();
    const before = workbookImage(session());
    await dying(session(), { sync: sync - 8, afterChanges: 0 }, list);
    expect(await offered()).toEqual({ ...theImport, isInTables: false });
    const notes = (): void => {
      note(2, 5, 999);
      note(4, 0, 'under tabellen');
    };
    notes();
    expect(await restoreCutOff()).toBe('lista.csv');
    const after = workbookImage(session());
    expect(after).not.toEqual(before);
    await office.reopen();
    await ownTable();
    notes();
    expect(after).toEqual(workbookImage(session()));
  });

  test.each([
    { where: 'beneath it', row: 4, column: 0, content: 'under tabellen' },
    { where: 'at its right', row: 2, column: 6, content: 'bredvid' },
    { where: 'in a column of the user’s own', row: 1, column: 0, content: 'ring pappan' },
  ])('stays where a table is still as it was pictured: $where', async ({ row, column, content }) => {
    const { sync } = await commitOf();
    await dying(session(), { sync, afterChanges: 0 }, list);
    expect(await offered()).toEqual({ ...theImport, isInTables: true });
    note(row, column, content);
    expect(await restoreCutOff()).toBe('lista.csv');
    const after = workbookImage(session());
    await office.reopen();
    await ownTable();
    note(row, column, content);
    expect(after).toEqual(workbookImage(session()));
  });

  test('is lost, as was said, in a table that the import was writing', async () => {
    const { sync, changes } = await commitOf();
    const before = workbookImage(session());
    await dying(session(), { sync, afterChanges: changes - 3 }, list);
    expect(await offered()).toEqual({ ...theImport, isInTables: true });
    note(2, 5, 999);
    expect(await restoreCutOff()).toBe('lista.csv');
    expect(workbookImage(session())).toEqual(before);
  });
});
