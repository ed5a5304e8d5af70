import type { Frame } from 'playwright-core';
import { enter, readBlock, readCell, type Content, type Place } from './cells';
import { closeBrowser, openWorkbench, settled, type Session, type SessionOptions } from './session';

jest.setTimeout(120_000);

afterAll(closeBrowser);

const transports: readonly NonNullable<SessionOptions['transport']>[] = ['external', 'web'];

const sheet = 'Lista';
const at = (row: number, column: number, name = sheet): Place => ({ sheet: name, row, column });

/** A table in B2 of a sheet of its own, with three rows: 31 days, 28 days, 31 days; a text below and one beside it. */
async function prepare(session: Session): Promise<void> {
  await session.pane.evaluate(() =>
    Excel.run(async (context) => {
      const list = context.workbook.worksheets.add('Lista');
      list.getRange('B2:D5').values = [
        ['Start', 'Slut', 'Pris (kr)'],
        [46023, 46053, 100],
        [46054, 46081, 200],
        [46082, 46112, 300],
      ];
      list.getRange('B9').values = [['under']];
      list.getRange('G3').values = [['bredvid']];
      list.tables.add('B2:D5', true).name = 'Dygnslista';
      await context.sync();
    }),
  );
  await enter(session.page, at(0, 0, 'Blad1'), [
    ['=SUM(Dygnslista[Pris (kr)])'],
    ['=SUM(IFO.CAREDAYS(Dygnslista[Start],Dygnslista[Slut]))'],
    ['=ROWS(Dygnslista)'],
  ]);
  await enter(session.page, at(0, 2, 'Blad1'), [[longFormula]]);
}

/** What the three formulas show: sum, days, rows. */
const shown = async ({ page }: Session): Promise<unknown[]> =>
  (await readBlock(page, at(0, 0, 'Blad1'), { rows: 3, columns: 1 })).flat();

/** The sum once more, in a formula that is longer than those that the engine knows by their text. */
const longFormula = '=SUMIFS(Dygnslista[Pris (kr)],Dygnslista[Start],">=46023",Dygnslista[Slut],"<=60000")';

const resize = (pane: Frame, address: string): Promise<void> =>
  pane.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem('Dygnslista').resize(wanted);
        await context.sync();
      }),
    address,
  );

const write = (pane: Frame, address: string, values: Content[][]): Promise<void> =>
  pane.evaluate(
    ([place, block]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Lista').getRange(place).values = block;
        await context.sync();
      }),
    [address, values] as const,
  );

describe.each(transports)('a table that formulas look at, %s', (transport) => {
  let session: Session;
  beforeAll(async () => {
    session = await openWorkbench({ transport, workbook: 'empty' });
    await prepare(session);
  });
  afterAll(() => session.close());

  test('is summed, and its columns are given to our functions', async () => {
    expect(await shown(session)).toEqual([600, 90, 3]);
  });

  test('that takes in rows which are there already is calculated over them', async () => {
    await write(session.pane, 'B6:D7', [
      [46113, 46142, 400],
      [46143, 46173, 500],
    ]);
    await settled(session.page);
    expect(await shown(session)).toEqual([600, 90, 3]);
    await resize(session.pane, 'B2:D7');
    await settled(session.page);
    expect(await shown(session)).toEqual([1500, 151, 5]);
    expect(await readCell(session.page, at(0, 2, 'Blad1'))).toBe(1500);
  });

  test('is calculated again when one of its new rows is written, also in a second round', async () => {
    await write(session.pane, 'D7', [[600]]);
    await settled(session.page);
    expect(await shown(session)).toEqual([1600, 151, 5]);
    await write(session.pane, 'C7', [[46143]]);
    await settled(session.page);
    expect(await shown(session)).toEqual([1600, 121, 5]);
  });

  test('a user who types into a new row is followed as well', async () => {
    await enter(session.page, at(6, 3), [[700]]);
    expect(await shown(session)).toEqual([1700, 121, 5]);
  });

  test('that lets go of rows is calculated without them, and the cells remain', async () => {
    await resize(session.pane, 'B2:D5');
    await settled(session.page);
    expect(await shown(session)).toEqual([600, 90, 3]);
    expect(await readCell(session.page, at(6, 3))).toBe(700);
    await write(session.pane, 'D6', [[1]]);
    await settled(session.page);
    expect(await shown(session)).toEqual([600, 90, 3]);
  });

  test('a column that it gains is called what its header cell says', async () => {
    await write(session.pane, 'E2:E5', [['Antal'], [1], [2], [3]]);
    await resize(session.pane, 'B2:E5');
    await enter(session.page, at(3, 0, 'Blad1'), [
      ['=SUM(Dygnslista[Antal])'],
      ['=SUM(Dygnslista[Pris (kr)])'],
    ]);
    expect((await readBlock(session.page, at(3, 0, 'Blad1'), { rows: 2, columns: 1 })).flat()).toEqual([
      6, 600,
    ]);
  });

  test('a row that is removed takes its cells along and moves up what stands below', async () => {
    await session.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem('Dygnslista').rows.getItemAt(1).delete();
        await context.sync();
      }),
    );
    await settled(session.page);
    expect(await shown(session)).toEqual([400, 62, 2]);
    expect(
      (await readBlock(session.page, at(1, 1), { rows: 4, columns: 4 })).map(([start]) => start),
    ).toEqual(['Start', 46023, 46082, 46113]);
    expect(await readCell(session.page, at(7, 1))).toBe('under');
  });

  test('a row that is added stands in its place when the call returns', async () => {
    const values = await session.pane.evaluate(() =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem('Dygnslista');
        table.rows.add(1, [[46054, 46081, 200, 2]]);
        const body = table.getDataBodyRange().load('values,address');
        await context.sync();
        return [body.address, ...body.values.map((row): unknown => row[2])];
      }),
    );
    expect(values).toEqual(['Lista!B3:E5', 100, 200, 300]);
    await settled(session.page);
    expect(await shown(session)).toEqual([600, 90, 3]);
  });

  test('cells that are removed and inserted above it move it, and formulas follow', async () => {
    const addresses = await session.pane.evaluate(() =>
      Excel.run(async (context) => {
        const list = context.workbook.worksheets.getItem('Lista');
        const table = context.workbook.tables.getItem('Dygnslista');
        list.getRange('A1:F1').insert('Down');
        const moved = table.getRange().load('address');
        await context.sync();
        list.getRange('A1:F1').delete('Up');
        const back = table.getRange().load('address');
        await context.sync();
        return [moved.address, back.address];
      }),
    );
    expect(addresses).toEqual(['Lista!B3:E6', 'Lista!B2:E5']);
    await settled(session.page);
    expect(await shown(session)).toEqual([600, 90, 3]);
    expect(await readCell(session.page, at(2, 6))).toBe('bredvid');
  });

  test('what lies below and beside it is told without what lies in it', async () => {
    const found = await session.pane.evaluate(() =>
      Excel.run(async (context) => {
        const list = context.workbook.worksheets.getItem('Lista');
        const ranges = ['B6:E2000', 'F2:F2000', 'B12:E2000'].map((address) =>
          list.getRange(address).getUsedRangeOrNullObject(true).load('address'),
        );
        const table = context.workbook.tables.getItem('Dygnslista').load('showTotals');
        const filter = table.autoFilter.load('isDataFiltered');
        await context.sync();
        const addresses = ranges.map((range) => (range.isNullObject ? null : range.address));
        return [...addresses, table.showTotals, filter.isDataFiltered];
      }),
    );
    expect(found).toEqual(['Lista!B6:D9', null, null, false, false]);
  });

  test('nothing went wrong on the way', async () => {
    expect(session.problems).toEqual([]);
    expect(await session.page.evaluate(() => window.workbench?.host.missing())).toEqual([]);
    expect(await session.page.evaluate(() => window.workbench?.host.faults().map(String))).toEqual([]);
  });
});
