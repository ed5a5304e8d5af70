import { openOffice, type OfficeSession } from '../officeInNode';
import { failureOf, onSheet } from '../trial';

const anySheet: unknown = expect.any(String);

let session: OfficeSession;
beforeAll(async () => {
  session = await openOffice();
});

describe('charts', () => {
  it('keep what is set and have a series for each column of numbers', async () => {
    const [read, charts] = await onSheet(session, async (sheet, context) => {
      sheet.load('id');
      sheet.getRange('A1:C3').values = [
        ['Month', 'Budget', 'Actual'],
        ['January', 1, 2],
        ['February', 3, 4],
      ];
      const chart = sheet.charts.add('Line', sheet.getRange('A1:C3'), 'Columns');
      chart.name = 'Costs';
      chart.title.text = 'Costs by month';
      chart.axes.valueAxis.title.text = 'kr';
      chart.setPosition('E2', 'J20');
      chart.series.getItemAt(1).format.fill.setSolidColor('#00FF00');
      await context.sync();
      const again = sheet.charts.getItem('Costs').load('name,chartType,title/text');
      const series = again.series.getCount();
      sheet.charts.load('items/name');
      await context.sync();
      const names = sheet.charts.items.map(({ name }) => name);
      return [
        [again.name, again.chartType, again.title.text, series.value, names],
        session.host.charts(sheet.id),
      ] as const;
    });
    expect(read).toEqual(['Costs', 'Line', 'Costs by month', 2, ['Costs']]);
    expect(charts).toEqual([
      expect.objectContaining({
        className: 'Chart',
        values: { chartType: 'Line', seriesBy: 'Columns', name: 'Costs' },
        calls: [
          {
            method: 'add',
            values: ['Line', { sheetId: anySheet, row: 0, column: 0, rows: 3, columns: 3 }, 'Columns'],
          },
          { method: 'setPosition', values: ['E2', 'J20'] },
        ],
      }),
    ]);
  });

  it('are deleted', async () => {
    const read = await onSheet(session, async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:B3'));
      await context.sync();
      chart.delete();
      const count = sheet.charts.getCount();
      const none = sheet.charts.getItemOrNullObject('Costs').load('name');
      await context.sync();
      return [count.value, none.isNullObject];
    });
    expect(read).toEqual([0, true]);
  });

  it('have no pictures: what the model cannot do fails loudly', async () => {
    const failure = await failureOf(
      onSheet(session, async (sheet, context) => {
        sheet.charts.add('Line', sheet.getRange('A1:B3')).getImage();
        await context.sync();
      }),
    );
    expect(failure).toMatchObject({ code: 'NotImplemented', location: 'Chart.getImage()' });
  });
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
