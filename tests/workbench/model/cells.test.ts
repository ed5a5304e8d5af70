import { openOffice, type OfficeSession } from '../officeInNode';
import { failureOf, onSheet } from '../trial';

let session: OfficeSession;
beforeAll(async () => {
  session = await openOffice();
});

/** Assigns to values and reads values back. */
async function written(address: string, value: unknown, format?: string): Promise<unknown[][]> {
  return onSheet(session, async (sheet, context) => {
    const range = sheet.getRange(address);
    if (format !== undefined) range.numberFormat = [[format]];
    Object.assign(range, { values: value });
    range.load('values');
    await context.sync();
    return range.values;
  });
}

describe('what is assigned to values', () => {
  it.each([
    ['a number', 7, 7],
    ['text', 'a', 'a'],
    ['a truth', true, true],
    ['text like a number becomes one', '7.5', 7.5],
    ['an apostrophe keeps text', "'007", '007'],
    ['an apostrophe keeps a formula text', "'=1+1", '=1+1'],
    ['text like a truth becomes one', 'TRUE', true],
    ['an ISO day becomes a serial', '2025-01-31', 45688],
    ['no such day stays text', '2025-02-30', '2025-02-30'],
    ['a day in another shape stays text', '31/1/2025', '31/1/2025'],
    ['a percentage becomes a share', '12%', 0.12],
    ['the empty text empties', '', ''],
  ])('%s', async (_, value, expected) => {
    expect(await written('A1', [[value]])).toEqual([[expected]]);
  });

  it.each([
    ['numbers', 7, '7'],
    ['formulas', '=1+1', '=1+1'],
    ['signs', '+46', '+46'],
    ['days', '2025-01-31', '2025-01-31'],
    ['what stands behind an apostrophe', "'=1+1", '=1+1'],
  ])('a cell with format @ makes text of %s', async (_, value, expected) => {
    expect(await written('A1', [[value]], '@')).toEqual([[expected]]);
  });

  it('fills the range with a single value and with a one-by-one block', async () => {
    expect(await written('A1:B2', 7)).toEqual([
      [7, 7],
      [7, 7],
    ]);
    expect(await written('A1:B1', [['x']])).toEqual([['x', 'x']]);
  });

  it('keeps the cell where a block has null', async () => {
    const values = await onSheet(session, async (sheet, context) => {
      const range = sheet.getRange('H1:I2');
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.values = [
        [null, 'b'],
        ['c', null],
      ];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [1, 'b'],
      ['c', 4],
    ]);
  });

  it('gives a General cell with an ISO day the format of a day, and leaves another format', async () => {
    const formats = await onSheet(session, async (sheet, context) => {
      sheet.getRange('B1').numberFormat = [['yyyy']];
      const range = sheet.getRange('A1:B1');
      range.values = [['2025-01-31', '2025-01-31']];
      range.load('numberFormat');
      await context.sync();
      return range.numberFormat;
    });
    expect(formats).toEqual([['yyyy-mm-dd', 'yyyy']]);
  });
});

describe('formulas', () => {
  it.each(['values', 'formulas'] as const)('are entered through %s', async (property) => {
    const read = await onSheet(session, async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range[property] = [['=SUM(1,2)', '-foo', '-5']];
      range.load('formulas,values');
      await context.sync();
      return [range.formulas, range.values];
    });
    expect(read).toEqual([[['=SUM(1,2)', '=-foo', -5]], [[0, 0, -5]]]);
  });
});

describe('what is read', () => {
  it('has types, texts and counts', async () => {
    const read = await onSheet(session, async (sheet, context) => {
      const range = sheet.getRange('A1:E1');
      range.values = [[1, 'a', true, '', '#N/A']];
      range.load(
        'valueTypes,text,rowCount,columnCount,cellCount,rowIndex,columnIndex,isEntireRow,numberFormat',
      );
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      valueTypes: [['Double', 'String', 'Boolean', 'Empty', 'Error']],
      text: [['1', 'a', 'true', '', '#N/A']],
      rowCount: 1,
      columnCount: 5,
      cellCount: 5,
      rowIndex: 0,
      columnIndex: 0,
      isEntireRow: false,
      numberFormat: [['General', 'General', 'General', 'General', 'General']],
    });
  });

  it('is null for whole columns, whose place can be read', async () => {
    const read = await onSheet(session, async (sheet, context) => {
      const range = sheet.getRange('B:C').load('values,address,isEntireColumn,cellCount');
      await context.sync();
      return [range.values, range.address.replace(/^Trial\d+!/, ''), range.isEntireColumn, range.cellCount];
    });
    expect(read).toEqual([null, 'B:C', true, 2097152]);
  });
});

describe('values that are still being calculated', () => {
  it('are waited for before they are read or copied', async () => {
    const place = { sheetId: 'sheet-1', row: 0, column: 0, rows: 1, columns: 1 };
    const { window, grid } = await openOffice({
      calculated: async () => {
        await Promise.resolve();
        if (grid.formulas(place)[0]?.[0] === '=1+1') grid.userWrites(place, 2);
      },
    });
    const read = await window.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').formulas = [['=1+1']];
      sheet.getRange('B1').copyFrom('A1', 'Values');
      const range = sheet.getRange('A1:B1').load('values');
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([[2, 2]]);
  });
});

describe('large blocks', () => {
  it('come in slices and arrive whole', async () => {
    const block = Array.from({ length: 1000 }, (_, row) => [row, `row ${row}`, row % 2 === 0, row / 4]);
    const read = await onSheet(session, async (sheet, context) => {
      sheet.getRangeByIndexes(2, 1, 1000, 4).values = block;
      const range = sheet.getRange('B3:E1002').load('values');
      await context.sync();
      return range.values;
    });
    expect(read).toEqual(block);
  });
});

describe('errors of cells', () => {
  const fails = (work: (sheet: Excel.Worksheet) => void): Promise<unknown> =>
    failureOf(
      onSheet(session, async (sheet, context) => {
        work(sheet);
        await context.sync();
      }),
    );

  it.each<[string, (sheet: Excel.Worksheet) => void, object]>([
    [
      'a block of another shape',
      (sheet) => {
        sheet.getRange('A1:B2').values = [[1, 2, 3]];
      },
      {
        code: 'InvalidArgument',
        message:
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        location: 'Range.values',
      },
    ],
    [
      'no address',
      (sheet) => sheet.getRange('ZZZZ99'),
      { code: 'InvalidArgument', location: 'Worksheet.getRange' },
    ],
    [
      'an area beyond the sheet',
      (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0),
      { code: 'InvalidArgument' },
    ],
    [
      'values of a whole column',
      (sheet) => {
        sheet.getRange('A:A').values = [[1]];
      },
      { code: 'InvalidArgument' },
    ],
    ['an address on another sheet', (sheet) => sheet.getRange('Sheet1!A1'), { code: 'InvalidArgument' }],
  ])('%s', async (_, work, expected) => {
    expect(await fails(work)).toMatchObject(expected);
  });

  it('are noticed by office.js itself when something was not loaded', async () => {
    const failure = await failureOf(
      onSheet(session, async (sheet, context) => {
        const range = sheet.getRange('A1');
        await context.sync();
        return range.values;
      }),
    );
    expect(failure).toMatchObject({ code: 'PropertyNotLoaded' });
  });
});
