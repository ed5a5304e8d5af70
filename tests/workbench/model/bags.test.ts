import { openOffice, type OfficeSession } from '../officeInNode';
import { onSheet } from '../trial';

let session: OfficeSession;
beforeAll(async () => {
  session = await openOffice();
});

describe('what hangs on cells', () => {
  it('is kept for exactly these cells', async () => {
    const read = await onSheet(session, async (sheet, context) => {
      const format = sheet.getRange('B2:B4').conditionalFormats.add('CellValue');
      format.cellValue.format.font.color = '#00FF00';
      format.cellValue.rule = { formula1: '=1', operator: 'GreaterThan' };
      sheet.getRange('C1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      await context.sync();
      const count = sheet.getRange('B2:B4').conditionalFormats.getCount();
      const validation = sheet.getRange('C1').dataValidation.load('rule');
      await context.sync();
      sheet.getRange('B2:B4').conditionalFormats.clearAll();
      const cleared = sheet.getRange('B2:B4').conditionalFormats.getCount();
      await context.sync();
      return [count.value, validation.rule, cleared.value];
    });
    expect(read).toEqual([1, { list: { inCellDropDown: true, source: 'a,b' } }, 0]);
  });

  it('and on the page is kept for the sheet', async () => {
    const orientation = await onSheet(session, async (sheet, context) => {
      sheet.pageLayout.orientation = 'Landscape';
      await context.sync();
      sheet.pageLayout.load('orientation');
      await context.sync();
      return sheet.pageLayout.orientation;
    });
    expect(orientation).toBe('Landscape');
  });
});
