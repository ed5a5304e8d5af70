import { isWritable } from '../../../workbench/page/file/fileCharts';
import { takeWorkbook } from '../../../workbench/page/file/takeWorkbook';
import { writeFile } from '../../../workbench/page/file/writeFile';
import type { ChartPicture } from '../../../workbench/page/model/charts/pictureTypes';
import { openOffice, type OfficeSession } from '../officeInNode';
import { onSheet } from '../trial';
import { opened, partsOf } from './savedFile';

let session: OfficeSession;
beforeEach(async () => {
  session = await openOffice();
});

/** A chart of budget and actual on a sheet of its own, and its picture. */
const withChart = (
  type: Excel.ChartType | 'ColumnStacked' | 'ColumnClustered',
  work: (chart: Excel.Chart, sheet: Excel.Worksheet) => void,
): Promise<ChartPicture | undefined> =>
  onSheet(session, async (sheet, context) => {
    sheet.load('id');
    sheet.getRange('A1:C3').values = [
      ['Kind', 'Budget', 'Actual'],
      ['HVB', 100, 120],
      ['SiS', 200, 150],
    ];
    const chart = sheet.charts.add(type, sheet.getRange('A1:C3'), 'Columns');
    chart.title.text = 'Budget & actual';
    chart.setPosition('B5', 'E12');
    work(chart, sheet);
    await context.sync();
    return session.host.charts(sheet.id)[0];
  });

async function savedParts(): Promise<ReadonlyMap<string, string>> {
  const { grid, host } = session;
  const bytes = await writeFile(takeWorkbook({ grid, contents: host.contents, charts: host.charts }));
  expect((await opened(bytes)).remarks).toEqual([{ code: 'charts', count: 1 }]);
  return partsOf(bytes);
}

describe('a chart in a saved file', () => {
  it('points at its cells, has its titles and lies over the same cells', async () => {
    const picture = await withChart('ColumnStacked', (chart) => {
      chart.axes.valueAxis.numberFormat = '#,##0';
      chart.axes.valueAxis.title.text = 'kr';
      chart.series.getItemAt(1).format.fill.setSolidColor('#0F5A4A');
    });
    expect(picture === undefined ? undefined : isWritable(picture)).toBe(true);
    const parts = await savedParts();
    const chart = parts.get('xl/charts/chart1.xml') ?? '';
    expect(chart).toMatch(/<c:f>Trial\d+!\$B\$2:\$B\$3<\/c:f>/u);
    expect(chart).toMatch(/<c:f>Trial\d+!\$A\$2:\$A\$3<\/c:f>/u);
    expect(chart).toContain('Budget &amp; actual');
    expect(chart).toContain('<c:grouping val="stacked"/>');
    expect(chart).toContain('0F5A4A');
    expect(chart).toContain('formatCode="#,##0"');
    const drawing = (
      [...parts].find(([name]) => name.startsWith('xl/drawings/drawing'))?.[1] ?? ''
    ).replaceAll(/\s/gu, '');
    // B5 to E12: it begins in the second column and fifth row, and ends where the sixth and the thirteenth begin.
    expect(drawing).toMatch(/<xdr:from><xdr:col>1<.*<xdr:row>4</u);
    expect(drawing).toMatch(/<xdr:to><xdr:col>5<.*<xdr:row>12</u);
  });

  it.each<[string, (chart: Excel.Chart) => void]>([
    ['of two kinds', (chart) => (chart.series.getItemAt(1).chartType = 'Line')],
    ['on two axes', (chart) => (chart.series.getItemAt(1).axisGroup = 'Secondary')],
    [
      'with a series that has no fill',
      (chart) => {
        chart.series.getItemAt(0).format.fill.clear();
      },
    ],
  ])('is left out, to be named, if it is one %s', async (_, work) => {
    const picture = await withChart('ColumnClustered', work);
    expect(picture === undefined ? undefined : isWritable(picture)).toBe(false);
    const { grid, host } = session;
    const taken = takeWorkbook({ grid, contents: host.contents, charts: host.charts });
    expect(taken.sheets.flatMap(({ charts }) => charts)).toEqual([]);
  });
});
