import { undoList } from '../../../src/host/lists/undoList';
import { lookAtLocks } from '../../../src/host/locks/writeLocks';
import { january, workbookOfLists } from '../lists/workbookOfLists';
import { useOffice } from '../useOffice';
import { workbookImage } from '../../workbench/workbookImage';
import { changeCell, importList, lock, serial, unlock, withJanuary } from './monthsToLock';

const office = useOffice();
const { columnsOf, names, tableCells } = workbookOfLists(office);
const { session } = office;

const [firstOfJanuary, firstOfFebruary] = [serial('2025-01-01'), serial('2025-02-01')];

/*
 * January 2025 of the list: 007 the whole month, 31 × 4 500; =1+1 from the 3rd, 29 days for nothing; '12 on 11 days × 1 250,50; 3 from
 * the 23rd, 9 days without a price; 4 from the 24th, 8 × 900.
 */
const lockedOfJanuary = [
  ['007', 31, 139_500, 0],
  ['=1+1', 29, 0, 0],
  ["'12", 11, 13_755.5, 0],
  ['3', 9, 0, 9],
  ['4', 8, 7_200, 0],
];

describe('locking a month', () => {
  beforeEach(withJanuary);

  it('writes its rows into tables on sheets of their own, which are made', async () => {
    expect(await lock('2025-02-01', '2025-01')).toEqual({ locked: 5, corrections: 0 });
    expect(columnsOf('LåstaMånader', ['Placerings-ID', 'Dygn', 'Kostnad', 'Dygn utan pris'])).toEqual(
      lockedOfJanuary,
    );
    const [signature] = columnsOf('LåstaMånader', [
      'Månad',
      'Låst av',
      'Låst',
      'Avstämningsdatum',
      'Import-ID',
    ]);
    expect(signature).toEqual([firstOfJanuary, 'Eva', '2025-02-03 09:05', firstOfFebruary, 'I-2026-11-22-1']);
    // 31 + 29 + 11 + 9 + 8 days; 139 500 + 13 755,50 + 7 200 kronor.
    expect(
      columnsOf('Låslogg', ['Vad', 'Vem', 'Månad', 'Rader', 'Dygn', 'Kostnad', 'Antal rättelser']),
    ).toEqual([['låst', 'Eva', firstOfJanuary, 5, 88, 160_455.5, 0]]);
    expect(columnsOf('Rättelser', ['Månad'])).toEqual([['']]);
    expect(names()).toEqual(expect.arrayContaining(['LåstaMånader', 'Rättelser', 'Låslogg']));
    expect(names().filter((name) => name.startsWith('Vårddygn'))).toEqual([]);
    expect(tableCells('LåstaMånader').formats[1]).toContain('#,##0.00');
  });

  it('remembers who locks, and tells what is locked', async () => {
    await lock('2025-02-01', '2025-01');
    expect(await lookAtLocks(serial('2025-03-15'))).toMatchObject({
      who: 'Eva',
      locked: [{ month: firstOfJanuary, who: 'Eva', when: '2025-02-03 09:05' }],
      corrections: [],
      toLock: [{ month: firstOfFebruary }],
    });
  });

  it('stores what has changed in earlier months with the next one', async () => {
    await lock('2025-02-01', '2025-01');
    // 4 has another price, 8 × 1 000; 3 is gone, which was 9 days; the others are as they were.
    changeCell(office, { table: 'Placeringar', row: 4, header: 'Dygnspris' }, 1_000);
    changeCell(office, { table: 'Placeringar', row: 3, header: 'Startdatum' }, serial('2025-02-01'));
    expect(await lock('2025-02-28', '2025-02')).toMatchObject({ corrections: 2 });
    const headers = [
      'Månad',
      'Placerings-ID',
      'Vad som hänt',
      'Skillnad dygn',
      'Skillnad kr (plus = dyrare)',
    ];
    expect(columnsOf('Rättelser', [...headers, 'Hör till månad'])).toEqual([
      [firstOfJanuary, '4', 'ändrat pris', 0, 800, firstOfFebruary],
      [firstOfJanuary, '3', 'bortfallen', -9, 0, firstOfFebruary],
    ]);
    expect(
      columnsOf('LåstaMånader', ['Placerings-ID', 'Dygn', 'Kostnad', 'Dygn utan pris']).slice(0, 5),
    ).toEqual(lockedOfJanuary);
    expect(await lookAtLocks(serial('2025-02-28'))).toMatchObject({ corrections: [] });
  });

  it('leaves columns of the user’s own beside its rows, and formulas go on', async () => {
    await lock('2025-02-01', '2025-01');
    const { grid } = session();
    const area = grid.tables().find(({ name }) => name === 'LåstaMånader')?.area;
    if (area === undefined) throw new Error('There is no table.');
    const beside = { ...area, column: area.column + area.columns, columns: 1 };
    const cells = Array.from({ length: area.rows }, (_, row) =>
      row === 0
        ? ({ kind: 'constant', content: 'Eget' } as const)
        : ({ kind: 'formula', content: '=[@Dygn]*2' } as const),
    );
    await session().window.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('LåstaMånader');
      table.resize(table.getRange().getResizedRange(0, 1));
      await context.sync();
    });
    grid.write(
      beside,
      cells.map((cell) => [cell]),
    );
    await lock('2025-02-28', '2025-02');
    const formulas = grid.formulas({ ...beside, rows: area.rows + 5 }).flat();
    expect(formulas.slice(1).filter((formula) => formula === '=[@Dygn]*2').length).toBeGreaterThan(5);
    expect(new Set(formulas.slice(1)).size).toBe(2);
  });

  it('leaves the import before it to be undone', async () => {
    await importList(january);
    await lock('2025-02-01', '2025-01');
    expect(await undoList()).toBe('Placeringar');
    expect(columnsOf('LåstaMånader', ['Placerings-ID'])).toHaveLength(5);
  });

  it('is refused when a locked figure has been changed by hand, and says which month', async () => {
    await lock('2025-02-01', '2025-01');
    changeCell(office, { table: 'LåstaMånader', row: 0, header: 'Kostnad' }, 1);
    const before = workbookImage(session());
    expect(await lock('2025-02-28', '2025-02')).toMatchObject({
      failure: 'locks',
      trouble: { trouble: 'sumsDiffer', table: 'lockedMonths', month: firstOfJanuary },
    });
    expect(workbookImage(session())).toEqual(before);
  });

  it('is refused where a sheet of the user’s own has the table’s name', async () => {
    await session().window.Excel.run(async (context) => {
      context.workbook.worksheets.add('Låslogg');
      await context.sync();
    });
    const before = workbookImage(session());
    expect(await lock('2025-02-01', '2025-01')).toEqual({ failure: 'sheetTaken', name: 'Låslogg' });
    expect(workbookImage(session())).toEqual(before);
  });
});

it('is refused without placements', async () => {
  expect(await lock('2025-02-01', '2025-01')).toEqual({ failure: 'noPlacements' });
});

describe('unlocking', () => {
  beforeEach(withJanuary);

  it('takes the last month away, and the log tells of it', async () => {
    await lock('2025-02-01', '2025-01');
    changeCell(office, { table: 'Placeringar', row: 4, header: 'Dygnspris' }, 1_000);
    await lock('2025-02-28', '2025-02');
    expect(await unlock('2025-02-28')).toEqual({ locked: 0, corrections: 0 });
    expect(columnsOf('LåstaMånader', ['Placerings-ID', 'Dygn', 'Kostnad', 'Dygn utan pris'])).toEqual(
      lockedOfJanuary,
    );
    expect(columnsOf('Rättelser', ['Placerings-ID'])).toEqual([['']]);
    expect(columnsOf('Låslogg', ['Vad', 'Månad', 'Varför'])).toEqual([
      ['låst', firstOfJanuary, ''],
      ['låst', firstOfFebruary, ''],
      ['upplåst', firstOfFebruary, 'fel lista'],
    ]);
    expect(await lookAtLocks(serial('2025-02-28'))).toMatchObject({ corrections: [{ what: 'price' }] });
  });

  it('of the only month leaves tables that a month can be locked in again', async () => {
    await lock('2025-02-01', '2025-01');
    await unlock('2025-02-01');
    expect(await lock('2025-02-01', '2025-01')).toEqual({ locked: 5, corrections: 0 });
    expect(columnsOf('LåstaMånader', ['Placerings-ID', 'Dygn', 'Kostnad', 'Dygn utan pris'])).toEqual(
      lockedOfJanuary,
    );
  });
});
