import { openOffice, type OfficeSession } from '../officeInNode';
import { onSheet } from '../trial';

let session: OfficeSession;
beforeEach(async () => {
  session = await openOffice();
});

/** Dresses C3:D4 for what stands in $A$1, does something more to the sheet, and tells which number formats hold when. */
async function formatsAfter(work: (sheet: Excel.Worksheet) => void): Promise<unknown> {
  const sheetId = await onSheet(session, async (sheet, context) => {
    const { custom } = sheet.getRange('C3:D4').conditionalFormats.add('Custom');
    custom.rule.formula = '=$A$1="tkr"';
    custom.format.numberFormat = '#,##0,';
    await context.sync();
    work(sheet);
    sheet.load('id');
    await context.sync();
    return sheet.id;
  });
  return session.host.conditionalFormats(sheetId).map(({ area, cell, text, numberFormat }) => ({
    place: [area.row, area.column, area.rows, area.columns],
    ...{ cell, text, numberFormat },
  }));
}

const rule = { cell: { row: 0, column: 0 }, text: 'tkr', numberFormat: '#,##0,' };

test('a number format that holds while a cell says something is told with its cells', async () => {
  expect(await formatsAfter(() => undefined)).toEqual([{ place: [2, 2, 2, 2], ...rule }]);
});

test.each<readonly [what: string, work: (sheet: Excel.Worksheet) => void, expected: readonly unknown[]]>([
  [
    'follows rows that come in above',
    (sheet) => sheet.getRange('3:4').insert('Down'),
    [{ place: [4, 2, 2, 2], ...rule }],
  ],
  [
    'grows with rows that come in between',
    (sheet) => sheet.getRange('4:4').insert('Down'),
    [{ place: [2, 2, 3, 2], ...rule }],
  ],
  [
    'goes with its cells',
    (sheet) => {
      sheet.getRange('3:4').delete('Up');
    },
    [],
  ],
  [
    'goes when the formats around it are cleared',
    (sheet) => {
      sheet.getRange('A2:F9').clear('Formats');
    },
    [],
  ],
  [
    'stays when contents are cleared',
    (sheet) => {
      sheet.getRange('A2:F9').clear('Contents');
    },
    [{ place: [2, 2, 2, 2], ...rule }],
  ],
])('it %s', async (_, work, expected) => {
  expect(await formatsAfter(work)).toEqual(expected);
});

test('a condition that the workbench does not know changes no number format', async () => {
  const formats = await formatsAfter((sheet) => {
    const { custom } = sheet.getRange('F1').conditionalFormats.add('Custom');
    custom.rule.formula = '=$A$1>3';
    custom.format.numberFormat = '0.0';
  });
  expect(formats).toEqual([{ place: [2, 2, 2, 2], ...rule }]);
});
