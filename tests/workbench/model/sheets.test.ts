import { openOffice, type OfficeSession } from '../officeInNode';
import { failureOf, onSheet } from '../trial';

let session: OfficeSession;
beforeEach(async () => {
  session = await openOffice();
});

describe('worksheets', () => {
  it('are added last, renamed, moved, hidden and listed', async () => {
    const read = await session.window.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const second = worksheets.add('Second');
      worksheets.add('Third');
      second.name = 'Data';
      second.position = 0;
      second.visibility = 'Hidden';
      second.tabColor = '#FF0000';
      worksheets.load('items/name,items/visibility,items/position');
      const active = worksheets.getActiveWorksheet().load('name');
      const visible = worksheets.getCount(true);
      const last = worksheets.getLast().load('name');
      second.load('tabColor');
      await context.sync();
      return [
        worksheets.items.map(({ name, visibility, position }) => [name, visibility, position]),
        active.name,
        visible.value,
        last.name,
        second.tabColor,
      ];
    });
    expect(read).toEqual([
      [
        ['Data', 'Hidden', 0],
        ['Sheet1', 'Visible', 1],
        ['Third', 'Visible', 2],
      ],
      'Sheet1',
      2,
      'Third',
      '#FF0000',
    ]);
  });

  it('are activated and deleted; a deleted one is not found', async () => {
    const failure = await failureOf(
      session.window.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Gone');
        sheet.activate();
        await context.sync();
        sheet.delete();
        await context.sync();
        sheet.load('name');
        await context.sync();
      }),
    );
    expect(failure).toMatchObject({ code: 'ItemNotFound' });
    expect(session.grid.sheets().map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it('freeze rows', async () => {
    const read = await onSheet(session, async (sheet, context) => {
      sheet.freezePanes.freezeRows(2);
      sheet.load('id');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return [session.grid.frozenPanes(sheet.id), frozen.address.replace(/^.*!/, '')];
    });
    expect(read).toEqual([{ rows: 2, columns: 0 }, '1:2']);
  });

  it('give cells by indexes', async () => {
    const read = await onSheet(session, async (sheet, context) => {
      const block = sheet.getRangeByIndexes(1, 2, 3, 4).load('address');
      const cell = sheet.getCell(4, 0).load('address');
      await context.sync();
      return [block.address, cell.address].map((address) => address.replace(/^.*!/, ''));
    });
    expect(read).toEqual(['C2:F4', 'A5']);
  });

  it('quote names in addresses where needed', async () => {
    const addresses = await session.window.Excel.run(async (context) => {
      const names = ['Följ upp', 'Åtgärder', 'A1', "o'clock"];
      const ranges = names.map((name) =>
        context.workbook.worksheets.add(name).getRange('A1').load('address'),
      );
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect(addresses).toEqual(["'Följ upp'!A1", 'Åtgärder!A1', "'A1'!A1", "'o''clock'!A1"]);
  });

  it.each<[string, (sheet: Excel.Worksheet, sheets: Excel.WorksheetCollection) => void, string]>([
    ['a name that is taken', (_, sheets) => sheets.add('sheet1'), 'ItemAlreadyExists'],
    ['a name with a slash', (_, sheets) => sheets.add('a/b'), 'InvalidArgument'],
    [
      'a name of 32 characters',
      (sheet) => {
        sheet.name = 'x'.repeat(32);
      },
      'InvalidArgument',
    ],
    [
      'deleting the last visible sheet',
      (sheet) => {
        sheet.delete();
      },
      'InvalidOperation',
    ],
    [
      'hiding the last visible sheet',
      (sheet) => {
        sheet.visibility = 'VeryHidden';
      },
      'InvalidOperation',
    ],
  ])('refuse %s', async (_, work, code) => {
    const failure = await failureOf(
      session.window.Excel.run(async (context) => {
        work(context.workbook.worksheets.getActiveWorksheet(), context.workbook.worksheets);
        await context.sync();
      }),
    );
    expect(failure).toMatchObject({ code });
  });
});

describe('protection', () => {
  it('refuses changes until it is taken away with its password', async () => {
    const codes = await onSheet(session, async (sheet, context) => {
      sheet.protection.protect({ allowAutoFilter: true }, 'secret');
      sheet.protection.load('protected,options');
      await context.sync();
      const write = async (): Promise<unknown> => {
        sheet.getRange('A1').values = [[1]];
        return (await failureOf(context.sync()))?.code;
      };
      const whileProtected = await write();
      sheet.protection.unprotect('wrong');
      const wrongPassword = (await failureOf(context.sync()))?.code;
      sheet.protection.unprotect('secret');
      return [sheet.protection.protected, whileProtected, wrongPassword, await write()];
    });
    expect(codes).toEqual([true, 'AccessDenied', 'InvalidArgument', undefined]);
  });
});

describe('the application', () => {
  it('calculates, keeps its mode and tells its culture', async () => {
    session = await openOffice({ language: 'sv-SE' });
    const read = await session.window.Excel.run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = 'Manual';
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculate('Full');
      application.load('calculationMode,decimalSeparator');
      application.cultureInfo.load('name');
      application.cultureInfo.datetimeFormat.load('shortDatePattern');
      await context.sync();
      const { calculationMode, decimalSeparator, cultureInfo } = application;
      return [
        calculationMode,
        decimalSeparator,
        cultureInfo.name,
        cultureInfo.datetimeFormat.shortDatePattern,
      ];
    });
    expect(read).toEqual(['Manual', ',', 'sv-SE', 'yyyy-mm-dd']);
    expect(session.grid.calculations()).toBe(1);
  });
});
