import type { ChartPicture } from '../../../workbench/page/model/charts/pictureTypes';
import { openOffice, type OfficeSession } from '../officeInNode';
import { failureOf, onSheet } from '../trial';

let session: OfficeSession;
beforeAll(async () => {
  session = await openOffice();
});

const months = [
  ['Month', 'Budget', 'Actual'],
  ['January', 100, 120],
  ['February', 200, ''],
];

/** The charts of a sheet once the work on it is done. */
async function drawn(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>,
): Promise<readonly ChartPicture[]> {
  return onSheet(session, async (sheet, context) => {
    sheet.getRange('A1:C3').values = months;
    sheet.load('id');
    await work(sheet, context);
    await context.sync();
    return session.host.charts(sheet.id);
  });
}

describe('a chart', () => {
  it('begins as Excel makes it of the cells', async () => {
    const read = await onSheet(session, async (sheet, context) => {
      sheet.getRange('A1:C3').values = months;
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
      chart.load('name,chartType,width,height,title/text,legend/position,series/items/name');
      await context.sync();
      const names = chart.series.items.map(({ name }) => name);
      return [
        chart.name,
        chart.chartType,
        chart.width,
        chart.height,
        chart.title.text,
        chart.legend.position,
        names,
      ];
    });
    expect(read).toEqual([
      'Chart 1',
      'ColumnClustered',
      360,
      216,
      'Chart Title',
      'Bottom',
      ['Budget', 'Actual'],
    ]);
  });

  it('shows the values and texts of its cells: an empty one is a gap', async () => {
    const [chart] = await drawn((sheet) => {
      sheet.charts.add('Line', sheet.getRange('A1:C3'), 'Columns');
    });
    expect(chart?.categories).toEqual(['January', 'February']);
    expect(chart?.series.map(({ name, values }) => [name, values])).toEqual([
      ['Budget', [100, 200]],
      ['Actual', [120, null]],
    ]);
  });

  it('takes series by rows when asked', async () => {
    const [chart] = await drawn((sheet) => {
      sheet.charts.add('BarClustered', sheet.getRange('A1:C3'), 'Rows');
    });
    expect(chart?.categories).toEqual(['Budget', 'Actual']);
    expect(chart?.series.map(({ name, values }) => [name, values])).toEqual([
      ['January', [100, 120]],
      ['February', [200, null]],
    ]);
  });

  it('takes days for labels, and no number that is red where it is negative', async () => {
    const [chart] = await drawn((sheet) => {
      sheet.getRange('A1:C2').values = [
        ['Kind', 46023, 46054],
        ['HVB', 5, 6],
      ];
      sheet.getRange('B1:C1').numberFormat = [['yyyy-mm']];
      sheet.getRange('B2:C2').numberFormat = [['#,##0;[Red]-#,##0']];
      sheet.charts.add('ColumnStacked', sheet.getRange('A1:C2'), 'Rows');
    });
    expect(chart?.categories).toEqual(['46023', '46054']);
    expect(chart?.series.map(({ name, values }) => [name, values])).toEqual([['HVB', [5, 6]]]);
  });

  it('takes columns of numbers for series where they have no labels at all', async () => {
    const [chart] = await drawn((sheet) => {
      const numbers = sheet.getRange('B2:C3');
      numbers.numberFormat = [['#,##0;[Red]-#,##0']];
      numbers.values = [
        [1, 2],
        [3, 4],
      ];
      sheet.charts.add('Line', numbers, 'Columns');
    });
    expect(chart?.series.map(({ values }) => values)).toEqual([
      [1, 3],
      [2, 4],
    ]);
  });

  it('is built series by series, with colours, an invisible base and names from cells', async () => {
    const [chart] = await drawn(async (sheet, context) => {
      sheet.load('name');
      await context.sync();
      const made = sheet.charts.add('ColumnStacked', sheet.getRange('B1:B3'), 'Columns');
      made.series.getItemAt(0).delete();
      const base = made.series.add('base');
      base.setValues(sheet.getRange('B2:B3'));
      base.setXAxisValues(sheet.getRange('A2:A3'));
      base.format.fill.clear();
      base.format.line.clear();
      const actual = made.series.add();
      actual.setValues(sheet.getRange('C2:C3'));
      actual.name = `=${sheet.name}!$C$1`;
      actual.format.fill.setSolidColor('#0F5A4A');
      actual.gapWidth = 40;
      actual.points.getItemAt(1).format.fill.setSolidColor('red');
    });
    const [base, actual] = chart?.series ?? [];
    expect(base).toMatchObject({ name: 'base', fill: 'none', line: { visible: false }, values: [100, 200] });
    expect(actual).toMatchObject({ name: 'Actual', fill: '#0F5A4A', line: { visible: true } });
    expect([...(actual?.pointFills ?? [])]).toEqual([[1, '#FF0000']]);
    expect(chart).toMatchObject({ gapWidth: 40, kind: { shape: 'column', stacking: 'stacked' } });
  });

  it('has titles, axes and a legend as they were set', async () => {
    const [chart] = await drawn((sheet) => {
      const made = sheet.charts.add('AreaStacked', sheet.getRange('A1:C3'), 'Columns');
      made.title.text = 'Costs by month';
      made.title.format.font.size = 14;
      made.legend.position = 'Right';
      made.legend.visible = true;
      const { valueAxis, categoryAxis } = made.axes;
      valueAxis.title.text = 'kr';
      valueAxis.numberFormat = '#,##0';
      valueAxis.minimum = 0;
      valueAxis.majorGridlines.visible = false;
      valueAxis.displayUnit = 'Thousands';
      categoryAxis.tickLabelPosition = 'Low';
      made.axes.getItem('Value', 'Secondary').maximum = 5;
    });
    expect(chart).toMatchObject({
      title: { text: 'Costs by month', size: 14 },
      legend: 'right',
      valueAxis: {
        title: { text: 'kr' },
        numberFormat: '#,##0',
        minimum: 0,
        gridlines: false,
        divisor: 1000,
      },
      categoryAxis: { labels: 'low', gridlines: false, title: undefined },
      secondaryAxis: { maximum: 5 },
    });
  });

  it('without a title or legend has none', async () => {
    const [chart] = await drawn((sheet) => {
      const made = sheet.charts.add('Line', sheet.getRange('A1:C3'));
      made.title.visible = false;
      made.legend.visible = false;
    });
    expect([chart?.title, chart?.legend]).toEqual([undefined, undefined]);
  });

  it('mixes kinds and axes', async () => {
    const [chart] = await drawn((sheet) => {
      const made = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
      const second = made.series.getItemAt(1);
      second.chartType = 'Line';
      second.axisGroup = 'Secondary';
    });
    expect(chart?.series.map(({ kind, onSecondaryAxis }) => [kind.shape, onSecondaryAxis])).toEqual([
      ['column', false],
      ['line', true],
    ]);
  });

  // Columns of 64 and rows of 20 pixels: E2 begins at 4 · 64 and 20; E2:J20 is 6 · 64 wide and 19 · 20 high.
  it('lies over the cells that it was put over, in points of three quarters of a pixel', async () => {
    const read = await onSheet(session, async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:C3'));
      chart.setPosition('E2', 'J20');
      chart.load('left,top,width,height');
      await context.sync();
      const over = [chart.left, chart.top, chart.width, chart.height];
      sheet.getRange('A:A').format.columnWidth = 96;
      chart.load('left,width');
      await context.sync();
      return [...over, chart.left, chart.width];
    });
    expect(read).toEqual([192, 15, 288, 285, 240, 288]);
  });

  it('stays where it is put by numbers, and is only moved by one cell', async () => {
    const [chart] = await drawn((sheet) => {
      const made = sheet.charts.add('Line', sheet.getRange('A1:C3'));
      made.left = 75;
      made.width = 300;
      made.height = 150;
      made.setPosition('B3');
    });
    expect(chart?.place).toEqual({ left: 64, top: 40, width: 400, height: 200 });
  });

  it('moves, and still points at its cells, when rows are inserted above', async () => {
    const [chart] = await drawn((sheet) => {
      const made = sheet.charts.add('Line', sheet.getRange('A1:C3'), 'Columns');
      made.setPosition('A5', 'C9');
      sheet.getRange('1:2').insert('Down');
    });
    expect(chart?.place.top).toBe(6 * 20);
    expect(chart?.series.map(({ name, values }) => [name, values])).toEqual([
      ['Budget', [100, 200]],
      ['Actual', [120, null]],
    ]);
  });

  it('is found by its name, listed, and deleted', async () => {
    const read = await onSheet(session, async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:B3'));
      chart.name = 'Costs';
      await context.sync();
      sheet.charts.load('items/name');
      const found = sheet.charts.getItem('Costs').load('name');
      const place = found.worksheet.load('name');
      sheet.load('name');
      await context.sync();
      const listed = sheet.charts.items.map(({ name }) => name);
      found.delete();
      const count = sheet.charts.getCount();
      const none = sheet.charts.getItemOrNullObject('Costs').load('name');
      await context.sync();
      return [listed, place.name === sheet.name, count.value, none.isNullObject];
    });
    expect(read).toEqual([['Costs'], true, 0, true]);
  });

  it.each<[string, (chart: Excel.Chart, sheet: Excel.Worksheet) => void]>([
    ['a kind that is not drawn', (chart) => (chart.chartType = 'Radar')],
    [
      'a colour that is none',
      (chart) => {
        chart.series.getItemAt(0).format.fill.setSolidColor('nice');
      },
    ],
    ['a width of nothing', (chart) => (chart.width = 0)],
    [
      'a point that is not there',
      (chart) => {
        chart.series.getItemAt(0).points.getItemAt(2).markerSize = 3;
      },
    ],
  ])('refuses %s', async (_, work) => {
    const failure = await failureOf(
      drawn((sheet) => {
        work(sheet.charts.add('Line', sheet.getRange('A1:C3'), 'Columns'), sheet);
      }),
    );
    expect(failure).toMatchObject({ code: 'InvalidArgument' });
  });

  it('has no picture: what the model cannot do fails loudly', async () => {
    const failure = await failureOf(
      drawn((sheet) => {
        sheet.charts.add('Line', sheet.getRange('A1:B3')).getImage();
      }),
    );
    expect(failure).toMatchObject({ code: 'NotImplemented', location: 'Chart.getImage()' });
  });
});
