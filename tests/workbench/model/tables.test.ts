import { openOffice, type OfficeSession } from '../officeInNode';
import { failureOf, onSheet } from '../trial';

let session: OfficeSession;
beforeAll(async () => {
  session = await openOffice();
});

const items = [
  ['Name', 'Count'],
  ['x', 1],
];

/** A table of one row in A1:B2 of a sheet of its own. */
function onTable<Result>(
  work: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return onSheet(session, async (sheet, context) => {
    sheet.getRange('A1:B2').values = items;
    const table = sheet.tables.add('A1:B2', true);
    await context.sync();
    return work(table, sheet, context);
  });
}

const local = (address: string): string => address.replace(/^.*!/, '');

describe('tables', () => {
  it('are added, named, filled and used in later syncs', async () => {
    const read = await onTable(async (table, _, context) => {
      table.name = 'Items';
      await context.sync();
      table.rows.add(undefined, [
        ['y', 2],
        ['z', 3],
      ]);
      await context.sync();
      const body = table.getDataBodyRange().load('values');
      const columns = table.columns.load('items/name,items/index,items/id');
      table.rows.load('count');
      table.load('name,showHeaders,showTotals,style');
      await context.sync();
      return [
        body.values,
        columns.items.map(({ name, index, id }) => [name, index, id]),
        table.rows.count,
        table.toJSON(),
      ];
    });
    expect(read).toEqual([
      [
        ['x', 1],
        ['y', 2],
        ['z', 3],
      ],
      [
        ['Name', 0, 1],
        ['Count', 1, 2],
      ],
      3,
      expect.objectContaining({
        name: 'Items',
        showHeaders: true,
        showTotals: false,
        style: 'TableStyleMedium2',
      }),
    ]);
  });

  it('are found by name without regard to case, in the workbook and on the sheet, and counted', async () => {
    const read = await onTable(async (table, sheet, context) => {
      table.name = 'Found';
      const found = context.workbook.tables.getItem('FOUND').load('name');
      const onItsSheet = sheet.tables.getItemOrNullObject('found').load('name');
      const elsewhere = context.workbook.worksheets
        .getFirst()
        .tables.getItemOrNullObject('Found')
        .load('name');
      const count = sheet.tables.getCount();
      const within = sheet.getRange('B2:D9').getTables(false).load('items/name');
      const altogether = sheet.getRange('B2:D9').getTables(true).getCount();
      await context.sync();
      const names = within.items.map(({ name }) => name);
      return [found.name, onItsSheet.name, elsewhere.isNullObject, count.value, names, altogether.value];
    });
    expect(read).toEqual(['Found', 'Found', true, 1, ['Found'], 0]);
  });

  it('grow by resize and leave cells when they shrink', async () => {
    const read = await onTable(async (table, sheet, context) => {
      sheet.getRange('A3:B4').values = [
        ['y', 2],
        ['z', 3],
      ];
      table.resize('A1:C4');
      const header = table.getHeaderRowRange().load('values,address');
      await context.sync();
      table.resize(sheet.getRange('A1:C3'));
      const whole = table.getRange().load('address');
      const left = sheet.getRange('A4').load('values');
      await context.sync();
      return [header.values, local(whole.address), left.values];
    });
    expect(read).toEqual([[['Name', 'Count', 'Column3']], 'A1:C3', [['z']]]);
  });

  it('make header texts: unique, none blank', async () => {
    const header = await onSheet(session, async (sheet, context) => {
      sheet.getRange('A1:D1').values = [['A', '', 'A', 5]];
      const table = sheet.tables.add('A1:D3', true);
      const range = table.getHeaderRowRange().load('values');
      await context.sync();
      return range.values;
    });
    expect(header).toEqual([['A', 'Column2', 'A2', '5']]);
  });

  it('move the data down when there are no headers', async () => {
    const values = await onSheet(session, async (sheet, context) => {
      sheet.getRange('A1:B1').values = [[1, 2]];
      const table = sheet.tables.add('A1:B1', false);
      const range = table.getRange().load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      ['Column1', 'Column2'],
      [1, 2],
    ]);
  });

  it('have columns that lead to their cells', async () => {
    const read = await onTable(async (table, _, context) => {
      const column = table.columns.getItem('Count');
      const body = column.getDataBodyRange().load('values,address');
      const header = column.getHeaderRowRange().load('values');
      const added = table.columns.add(undefined, undefined, 'Price').load('name,index');
      await context.sync();
      column.name = 'Number';
      const columns = table.columns.load('items/name');
      await context.sync();
      return [body.values, header.values, added.index, columns.items.map(({ name }) => name)];
    });
    expect(read).toEqual([[[1]], [['Count']], 2, ['Name', 'Number', 'Price']]);
  });

  it('become cells again, or go with their cells', async () => {
    const read = await onTable(async (table, sheet, context) => {
      const range = table.convertToRange().load('values');
      const count = sheet.tables.getCount();
      await context.sync();
      const again = sheet.tables.add('A1:B2', true);
      again.delete();
      const left = sheet.getRange('A1:B2').load('values');
      await context.sync();
      return [range.values, count.value, left.values];
    });
    expect(read).toEqual([
      items,
      0,
      [
        ['', ''],
        ['', ''],
      ],
    ]);
  });

  it('lie on a sheet', async () => {
    const same = await onTable(async (table, sheet, context) => {
      table.worksheet.load('id');
      sheet.load('id');
      await context.sync();
      return table.worksheet.id === sheet.id;
    });
    expect(same).toBe(true);
  });
});

describe('errors of tables', () => {
  const fails = (work: (table: Excel.Table, sheet: Excel.Worksheet) => void): Promise<unknown> =>
    failureOf(
      onTable(async (table, sheet, context) => {
        work(table, sheet);
        await context.sync();
      }),
    );

  it.each<[string, (table: Excel.Table, sheet: Excel.Worksheet) => void, string]>([
    ['a table over a table', (_, sheet) => sheet.tables.add('B2:C3', true), 'InvalidArgument'],
    [
      'a name like an address',
      (table) => {
        table.name = 'AB12';
      },
      'InvalidArgument',
    ],
    [
      'a name with a space',
      (table) => {
        table.name = 'Två ord';
      },
      'InvalidArgument',
    ],
    [
      'another header row',
      (table) => {
        table.resize('A2:B5');
      },
      'InvalidArgument',
    ],
    [
      'totals',
      (table) => {
        table.showTotals = true;
      },
      'InvalidOperation',
    ],
  ])('%s', async (_, work, code) => {
    expect(await fails(work)).toMatchObject({ code });
  });

  it('a name that is taken', async () => {
    const failure = await failureOf(
      onTable(async (table, sheet, context) => {
        table.name = 'Taken';
        sheet.getRange('F1:G2').values = items;
        sheet.tables.add('F1:G2', true).name = 'TAKEN';
        await context.sync();
      }),
    );
    expect(failure).toMatchObject({ code: 'ItemAlreadyExists', location: 'Table.name' });
  });
});

describe('names in Swedish', () => {
  it('are Blad, Tabell and Kolumn', async () => {
    const { window } = await openOffice({ language: 'sv-SE' });
    const read = await window.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      const table = sheet.tables.add('A1:A2', true).load('name');
      const header = table.getHeaderRowRange().load('values');
      sheet.load('name');
      await context.sync();
      return [sheet.name, table.name, header.values];
    });
    expect(read).toEqual(['Blad1', 'Tabell1', [['Kolumn1']]]);
  });
});
