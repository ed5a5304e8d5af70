import { imageOfPage } from '../workbench/workbookImage';
import { readBlock, type Place } from './cells';
import { closeBrowser, openWorkbench, settled, type Session, type SessionOptions } from './session';

jest.setTimeout(120_000);

afterAll(closeBrowser);

const transports: readonly NonNullable<SessionOptions['transport']>[] = ['external', 'web'];

const rows = 2000;
const at = (sheet: string, row: number, column: number): Place => ({ sheet, row, column });

describe.each(transports)('a long list, %s', (transport) => {
  let session: Session;
  beforeAll(async () => {
    session = await openWorkbench({ transport, workbook: 'empty' });
  });
  afterAll(() => session.close());

  test('is written in a block into a sheet that nobody sees, each column in its format', async () => {
    const read = await session.pane.evaluate(
      ([count]) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add('Gömd');
          sheet.visibility = 'VeryHidden';
          const first = sheet.getRange('A1:C1');
          first.numberFormat = [['@', 'yyyy-mm-dd', '0.00']];
          sheet.getRangeByIndexes(0, 0, count, 3).copyFrom(first, 'Formats');
          sheet.getRangeByIndexes(0, 0, count, 3).values = Array.from({ length: count }, (_, row) => [
            row === 0 ? '007' : '=1+1',
            46023 + row,
            row / 2,
          ]);
          const ends = [0, count - 1].map((row) =>
            sheet.getRangeByIndexes(row, 0, 1, 3).load('values,numberFormat,text,valueTypes'),
          );
          sheet.load('visibility');
          await context.sync();
          return [
            sheet.visibility,
            ...ends.map(({ values, numberFormat, text, valueTypes }) => [
              values,
              numberFormat,
              text,
              valueTypes,
            ]),
          ];
        }),
      [rows] as const,
    );
    const formats = [['@', 'yyyy-mm-dd', '0.00']];
    const kinds = [['String', 'Double', 'Double']];
    expect(read).toEqual([
      'VeryHidden',
      [[['007', 46023, 0]], formats, [['007', '2026-01-01', '0,00']], kinds],
      [[['=1+1', 48022, 999.5]], formats, [['=1+1', '2031-06-23', '999,50']], kinds],
    ]);
  });

  test('goes into a table in one sync, with the formulas of its own columns, and the sheet is gone', async () => {
    await session.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Lista');
        sheet.getRange('A1:D3').formulas = [
          ['Id', 'Dag', 'Belopp', 'Dubbelt'],
          ['x', 1, 1, '=[@Belopp]*2'],
          ['y', 2, 2, '=[@Belopp]*2'],
        ];
        sheet.tables.add('A1:D3', true).name = 'Poster';
        await context.sync();
        sheet.getRange('D2:D3').formulas = [['=[@Belopp]*2'], ['=[@Belopp]*2']];
        context.workbook.worksheets.getItem('Blad1').getRange('A1:A2').formulas = [
          ['=SUM(Poster[Dubbelt])'],
          ['=SUM(IFO.CAREDAYS(Poster[Dag],Poster[Dag]))'],
        ];
        await context.sync();
      }),
    );
    const remaining = await session.pane.evaluate(
      ([count]) =>
        Excel.run(async (context) => {
          const { runtime, workbook } = context;
          const { application } = workbook;
          const from = workbook.worksheets.getItem('Gömd');
          const sheet = workbook.worksheets.getItem('Lista');
          application.load('calculationMode');
          runtime.load('enableEvents');
          await context.sync();
          runtime.enableEvents = false;
          application.suspendApiCalculationUntilNextSync();
          workbook.tables.getItem('Poster').resize(sheet.getRangeByIndexes(0, 0, count + 1, 4));
          sheet.getRangeByIndexes(1, 0, count, 3).copyFrom(from.getRangeByIndexes(0, 0, count, 3), 'Values');
          const added = sheet.getRangeByIndexes(3, 0, count - 2, 3);
          added.copyFrom(from.getRangeByIndexes(2, 0, count - 2, 3), 'Formats');
          sheet.getRangeByIndexes(3, 3, count - 2, 1).copyFrom(sheet.getRange('D2'), 'Formulas');
          workbook.settings.add('varddygn.prov', { rows: count });
          from.delete();
          runtime.enableEvents = true;
          const sheets = workbook.worksheets.load('items/name');
          const setting = workbook.settings.getItem('varddygn.prov').load('value');
          await context.sync();
          return [
            application.calculationMode,
            sheets.items.map(({ name }) => name),
            JSON.stringify(setting.value),
          ];
        }),
      [rows] as const,
    );
    expect(remaining).toEqual(['Automatic', ['Blad1', 'Lista'], JSON.stringify({ rows })]);
    await settled(session.page);
    // The amounts are 0, 0.5 … 999.5; each day counts as one.
    expect((await readBlock(session.page, at('Blad1', 0, 0), { rows: 2, columns: 1 })).flat()).toEqual([
      1_999_000,
      rows,
    ]);
    expect(await readBlock(session.page, at('Lista', rows, 0), { rows: 1, columns: 4 })).toEqual([
      ['=1+1', 48022, 999.5, 1999],
    ]);
  });

  test('and out of it again: fewer rows, and the cells that it leaves are cleared', async () => {
    const left = await session.pane.evaluate(
      ([count]) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Lista');
          context.workbook.tables.getItem('Poster').resize('A1:D3');
          sheet.getRangeByIndexes(3, 0, count - 2, 4).clear('Contents');
          const used = sheet.getUsedRange(true).load('address');
          const format = sheet.getRangeByIndexes(3, 1, 1, 1).load('numberFormat');
          await context.sync();
          sheet.getRangeByIndexes(3, 0, count - 2, 4).clear();
          const cleared = sheet.getRangeByIndexes(3, 1, 1, 1).load('numberFormat');
          const all = sheet.getUsedRange().load('address');
          await context.sync();
          return [used.address, format.numberFormat, cleared.numberFormat, all.address];
        }),
      [rows] as const,
    );
    expect(left).toEqual(['Lista!A1:D3', [['yyyy-mm-dd']], [['General']], 'Lista!A1:D3']);
    await settled(session.page);
    expect((await readBlock(session.page, at('Blad1', 0, 0), { rows: 2, columns: 1 })).flat()).toEqual([
      1, 2,
    ]);
  });

  test('the whole way there and back leaves the workbook as it was, cell for cell', async () => {
    const before = await imageOfPage(session.page);
    expect(before.tables).toEqual({ Poster: 'Lista!A1:D3' });
    await session.pane.evaluate(() =>
      Excel.run(async (context) => {
        const { workbook } = context;
        const sheet = workbook.worksheets.getItem('Lista');
        const spare = workbook.worksheets.add('Reserv');
        spare.visibility = 'VeryHidden';
        const body = sheet.getRange('A2:D3');
        spare.getRange('A1:D2').copyFrom(body, 'Formulas');
        spare.getRange('A1:D2').copyFrom(body, 'Formats');
        await context.sync();
        const table = workbook.tables.getItem('Poster');
        table.resize('A1:D6');
        sheet.getRange('A2:C6').values = Array.from({ length: 5 }, (_, row) => ['z', row, row]);
        sheet.getRange('A2:C6').numberFormat = Array.from({ length: 5 }, () => ['@', '0', '0']);
        await context.sync();
        table.resize('A1:D3');
        sheet.getRange('A4:D6').clear();
        body.copyFrom(spare.getRange('A1:D2'), 'Formulas');
        body.copyFrom(spare.getRange('A1:D2'), 'Formats');
        spare.delete();
        await context.sync();
      }),
    );
    expect(await imageOfPage(session.page)).toEqual(before);
  });

  test('nothing went wrong on the way', async () => {
    expect(session.problems).toEqual([]);
    expect(await session.page.evaluate(() => window.workbench?.host.missing())).toEqual([]);
    expect(await session.page.evaluate(() => window.workbench?.host.faults().map(String))).toEqual([]);
  });
});
