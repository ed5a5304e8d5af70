import { openOffice, type OfficeSession } from '../officeInNode';
import { failureOf, onSheet } from '../trial';

let session: OfficeSession;
beforeAll(async () => {
  session = await openOffice();
});

/** The address, without its sheet, of the range that the work leads to. */
function addressOf(work: (sheet: Excel.Worksheet) => Excel.Range): Promise<string | null> {
  return onSheet(session, async (sheet, context) => {
    const range = work(sheet).load('address');
    await context.sync();
    return range.isNullObject ? null : range.address.replace(/^.*!/, '');
  });
}

describe('ranges from ranges', () => {
  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string | null]>([
    ['getCell', (sheet) => sheet.getRange('B2:D4').getCell(1, 2), 'D3'],
    ['getOffsetRange', (sheet) => sheet.getRange('B2:D4').getOffsetRange(1, -1), 'A3:C5'],
    ['getResizedRange', (sheet) => sheet.getRange('B2:D4').getResizedRange(1, -2), 'B2:B5'],
    ['getAbsoluteResizedRange', (sheet) => sheet.getRange('B2:D4').getAbsoluteResizedRange(1, 2), 'B2:C2'],
    ['getRow', (sheet) => sheet.getRange('B2:D4').getRow(1), 'B3:D3'],
    ['getColumn', (sheet) => sheet.getRange('B2:D4').getColumn(2), 'D2:D4'],
    ['getLastRow', (sheet) => sheet.getRange('B2:D4').getLastRow(), 'B4:D4'],
    ['getLastColumn', (sheet) => sheet.getRange('B2:D4').getLastColumn(), 'D2:D4'],
    ['getLastCell', (sheet) => sheet.getRange('B2:D4').getLastCell(), 'D4'],
    ['getEntireRow', (sheet) => sheet.getRange('B2:D4').getEntireRow(), '2:4'],
    ['getEntireColumn', (sheet) => sheet.getRange('B2:D4').getEntireColumn(), 'B:D'],
    ['getRowsBelow', (sheet) => sheet.getRange('B2:D4').getRowsBelow(2), 'B5:D6'],
    ['getRowsAbove', (sheet) => sheet.getRange('B2:D4').getRowsAbove(), 'B1:D1'],
    ['getColumnsAfter', (sheet) => sheet.getRange('B2:D4').getColumnsAfter(2), 'E2:F4'],
    ['getColumnsBefore', (sheet) => sheet.getRange('B2:D4').getColumnsBefore(), 'A2:A4'],
    ['getBoundingRect', (sheet) => sheet.getRange('B2').getBoundingRect('D4:E5'), 'B2:E5'],
    ['getIntersection', (sheet) => sheet.getRange('B2:D4').getIntersection('C3:F9'), 'C3:D4'],
    ['no intersection', (sheet) => sheet.getRange('B2').getIntersectionOrNullObject('C3'), null],
    ['a whole sheet', (sheet) => sheet.getRange(), '1:1048576'],
    ['nothing used', (sheet) => sheet.getUsedRangeOrNullObject(true), null],
    ['nothing used, first cell', (sheet) => sheet.getUsedRange(), 'A1'],
    ['a table by name', (sheet) => sheet.getRange('B2:D4').getCell(0, 0).getEntireRow().getCell(0, 3), 'D2'],
  ])('%s', async (_, work, expected) => {
    expect(await addressOf(work)).toBe(expected);
  });

  it('know the used cells of a sheet and of a range', async () => {
    const addresses = await onSheet(session, async (sheet, context) => {
      sheet.getRange('C3').values = [[1]];
      sheet.getRange('E7').values = [[1]];
      sheet.getRange('G9').numberFormat = [['0']];
      const used = [sheet.getUsedRange(true), sheet.getUsedRange(), sheet.getRange('A:D').getUsedRange(true)];
      used.forEach((range) => range.load('address'));
      await context.sync();
      return used.map(({ address }) => address.replace(/^.*!/, ''));
    });
    expect(addresses).toEqual(['C3:E7', 'C3:G9', 'C3']);
  });
});

describe('insertions and deletions', () => {
  it('move cells, and the ranges that are held on to', async () => {
    const read = await onSheet(session, async (sheet, context) => {
      const range = sheet.getRange('A3');
      range.values = [['me']];
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      range.load('address,values');
      await context.sync();
      return [range.address, range.values];
    });
    expect(read).toEqual([expect.stringMatching(/!A5$/), [['me']]]);
  });

  it('make a range that is deleted disappear', async () => {
    const failure = await failureOf(
      onSheet(session, async (sheet, context) => {
        const range = sheet.getRange('A3').load('address');
        await context.sync();
        sheet.getRange('A2:A4').delete('Up');
        range.load('values');
        await context.sync();
      }),
    );
    expect(failure).toMatchObject({ code: 'ItemNotFound' });
  });

  it('clear contents, formats or both', async () => {
    const read = await onSheet(session, async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.numberFormat = [['0.0', '0.0', '0.0']];
      range.values = [[1, 2, 3]];
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      sheet.getRange('C1').clear();
      range.load('values,numberFormat');
      await context.sync();
      return [range.values, range.numberFormat];
    });
    expect(read).toEqual([[['', 2, '']], [['0.0', 'General', 'General']]]);
  });
});

describe('copyFrom', () => {
  const copied = (
    source: string,
    type: Excel.RangeCopyType | 'Formulas' | 'Values' | 'All',
    target = 'A3',
  ): Promise<unknown> =>
    onSheet(session, async (sheet, context) => {
      sheet.getRange('A1:C1').formulas = [[1, '=A1*$A$1+1', "'=text"]];
      sheet.getRange('A1').numberFormat = [['0.00']];
      sheet.getRange(target).copyFrom(source, type);
      const range = sheet.getRange('A3:D4').load('formulas');
      await context.sync();
      return range.formulas;
    });

  it('copies values, with text that looks like a formula as text', async () => {
    expect(await copied('A1:C1', 'Values')).toEqual([
      [1, 0, '=text', ''],
      ['', '', '', ''],
    ]);
  });

  it('keeps the kind of copied values, whatever the format of the target', async () => {
    const read = await onSheet(session, async (sheet, context) => {
      const source = sheet.getRange('A1:D1');
      source.numberFormat = [['@', '@', '@', 'General']];
      source.values = [['007', '=1+1', '2026-01-31', 7]];
      sheet.getRange('A2:D2').copyFrom(source, 'Values');
      sheet.getRange('A3:D3').numberFormat = [['@', '@', '@', '@']];
      sheet.getRange('A3:D3').copyFrom(source, 'Values');
      const range = sheet.getRange('A2:D3').load('values,valueTypes,numberFormat');
      await context.sync();
      return [range.values, range.valueTypes[1], range.numberFormat[0]];
    });
    const kept = ['007', '=1+1', '2026-01-31', 7];
    expect(read).toEqual([
      [kept, kept],
      ['String', 'String', 'String', 'Double'],
      ['General', 'General', 'General', 'General'],
    ]);
  });

  it('moves relative references of formulas', async () => {
    expect(await copied('A1:C1', 'Formulas', 'B4')).toEqual([
      ['', '', '', ''],
      ['', 1, '=B4*$A$1+1', '=text'],
    ]);
  });

  it('repeats the source over a multiple of it', async () => {
    expect(await copied('A1', 'All', 'A3:B4')).toEqual([
      [1, 1, '', ''],
      [1, 1, '', ''],
    ]);
  });

  it('freezes formulas when it copies values onto themselves', async () => {
    const formulas = await onSheet(session, async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.formulas = [['=1+1', "'=x"]];
      range.copyFrom(range, 'Values');
      range.load('formulas');
      await context.sync();
      return range.formulas;
    });
    expect(formulas).toEqual([[0, '=x']]);
  });
});

describe('spill', () => {
  it('leads from the formula to its cells and back', async () => {
    const read = await onSheet(session, async (sheet, context) => {
      sheet.load('id');
      sheet.getRange('B2').formulas = [['=SEQUENCE(3)']];
      await context.sync();
      const cell = { sheetId: sheet.id, row: 1, column: 1, rows: 1, columns: 1 };
      session.grid.spills(cell, { ...cell, rows: 3 });
      const over = sheet.getRange('B2').getSpillingToRange().load('address');
      const parent = sheet.getRange('B4').getSpillParentOrNullObject().load('address');
      const none = sheet.getRange('C4').getSpillingToRangeOrNullObject().load('address');
      const spilled = sheet.getRange('B3').load('hasSpill');
      await context.sync();
      return [over.address, parent.address, none.isNullObject, spilled.hasSpill].map((value) =>
        String(value).replace(/^.*!/, ''),
      );
    });
    expect(read).toEqual(['B2:B4', 'B2', 'true', 'true']);
  });
});

describe('formats', () => {
  it('are set and read through nested loads', async () => {
    const read = await onSheet(session, async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.format.fill.color = 'yellow';
      range.format.font.bold = true;
      range.format.font.color = '#ff0000';
      range.format.font.size = 14;
      range.format.font.italic = true;
      range.format.wrapText = true;
      range.format.horizontalAlignment = 'Center';
      range.format.columnWidth = 60;
      range.format.autofitColumns();
      range.load('format/fill/color,format/font,format/wrapText,format/horizontalAlignment,worksheet/name');
      await context.sync();
      return [
        range.format.fill.color,
        range.format.font.toJSON(),
        range.format.horizontalAlignment,
        range.format.wrapText,
      ];
    });
    expect(read[0]).toBe('#FFFF00');
    expect(read[1]).toMatchObject({ bold: true, italic: true, color: '#FF0000', size: 14 });
    expect(read.slice(2)).toEqual(['Center', true]);
    expect(session.grid.widths.slice(-2).map(({ width }) => width)).toEqual([80, 'fit']);
  });
});

describe('selection', () => {
  it('is what was selected, on its sheet', async () => {
    const read = await onSheet(session, async (sheet, context) => {
      sheet.getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      const activeSheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      sheet.load('name');
      await context.sync();
      return [selected.address, active.address, activeSheet.name === sheet.name];
    });
    expect(read).toEqual([expect.stringMatching(/!B2:C3$/), expect.stringMatching(/!B2$/), true]);
  });
});

test('each cell tells the name of its own style', async () => {
  const styles = await onSheet(session, async (sheet, context) => {
    context.workbook.styles.add('Belopp');
    sheet.getRange('B2').style = 'Belopp';
    const cells = sheet.getRange('A2:B2').getCellProperties({ style: true });
    await context.sync();
    return cells.value;
  });
  expect(styles).toEqual([[{ style: 'Normal' }, { style: 'Belopp' }]]);
});
