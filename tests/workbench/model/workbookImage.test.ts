import { openOffice, type OfficeSession } from '../officeInNode';
import { workbookImage } from '../workbookImage';

const rows = 5000;
const columns = 20;

let session: OfficeSession;
beforeAll(async () => {
  session = await openOffice();
  await session.window.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B3').formulas = [
      ['Name', 'Count'],
      ["'=1+1", 2],
      ['y', '=1+1'],
    ];
    sheet.getRange('B2').numberFormat = [['0.00']];
    sheet.getRange('A1').format.font.bold = true;
    sheet.tables.add('A1:B3', true).name = 'Items';
    context.workbook.names.add('Rate', sheet.getRange('B2'));
    sheet.names.add('Local', '=1');
    context.workbook.settings.add('key', { a: 1 });
    const hidden = context.workbook.worksheets.add('Hidden');
    hidden.visibility = 'VeryHidden';
    await context.sync();
  });
});

describe('the image of a workbook', () => {
  it('holds sheets, cells, tables, names and settings', () => {
    expect(workbookImage(session)).toEqual({
      sheets: [
        {
          name: 'Sheet1',
          visibility: 'Visible',
          cells: {
            A1: { value: 'Name', style: { bold: true } },
            B1: { value: 'Count' },
            A2: { value: '=1+1' },
            B2: { value: 2, format: '0.00' },
            A3: { value: 'y' },
            B3: { value: 0, formula: '=1+1' },
          },
        },
        { name: 'Hidden', visibility: 'VeryHidden', cells: {} },
      ],
      tables: { Items: 'Sheet1!A1:B3' },
      names: { Rate: '=Sheet1!$B$2', 'Sheet1!Local': '=1' },
      settings: { key: '{"a":1}' },
    });
  });

  it('is the same again when a long list was written, copied into a table and taken out', async () => {
    const before = workbookImage(session);
    await session.window.Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem('Sheet1');
      const list = workbook.worksheets.add('List');
      const block = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, () => row));
      list.getRangeByIndexes(0, 0, 1, columns).numberFormat = [Array.from({ length: columns }, () => '0.0')];
      list
        .getRangeByIndexes(0, 0, rows, columns)
        .copyFrom(list.getRangeByIndexes(0, 0, 1, columns), 'Formats');
      list.getRangeByIndexes(0, 0, rows, columns).values = block;
      await context.sync();
      const table = workbook.tables.getItem('Items');
      table.resize(sheet.getRangeByIndexes(0, 0, rows + 3, 2));
      const added = sheet.getRangeByIndexes(3, 0, rows, 2);
      added.copyFrom(list.getRangeByIndexes(0, 0, rows, 2), 'Values');
      added.copyFrom(list.getRangeByIndexes(0, 0, rows, 2), 'Formats');
      await context.sync();
      expect(Object.keys(workbookImage(session).sheets[0]?.cells ?? {})).toHaveLength(6 + 2 * rows);
      table.resize('A1:B3');
      added.clear();
      list.delete();
      await context.sync();
    });
    expect(workbookImage(session)).toEqual(before);
  });

  it('tells a text from a formula that gives it, and a blank cell from one with a format', async () => {
    const before = workbookImage(session);
    await session.window.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('D9').numberFormat = [['@']];
      await context.sync();
    });
    expect(workbookImage(session)).not.toEqual(before);
    expect(workbookImage(session).sheets[0]?.cells['D9']).toEqual({ value: '', format: '@' });
  });
});
