import { drawChart, redrawChart } from '../../../src/host/sheets/drawChart';
import type { ReportChart } from '../../../src/sheets/report';
import { useOffice } from '../useOffice';

const office = useOffice();
const { session } = office;

/** A waterfall as columns on a base that nobody sees, with a line over it. */
const waterfall: ReportChart = {
  name: 'Vårddygn 1',
  title: 'Bro',
  type: 'ColumnStacked',
  source: { row: 0, column: 0, rows: 4, columns: 4 },
  seriesBy: 'Columns',
  over: { row: 6, column: 0, rows: 10, columns: 5 },
  series: [
    { color: null },
    { color: '#C4314B', labels: '#,##0', isUnlisted: true },
    { color: '#0C7D72', type: 'Line' },
  ],
  gapWidth: 50,
  labelsBelow: true,
};

async function onSheet(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await session().window.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Diagram');
    sheet.load('name');
    await context.sync();
    const own = sheet.isNullObject ? context.workbook.worksheets.add('Diagram') : sheet;
    if (sheet.isNullObject)
      own.getRange('A1:D4').values = [
        ['', 'Bas', 'Dyrare', 'Snitt'],
        ['Budget', 0, 100, 50],
        ['Volym', 100, 20, 50],
        ['Utfall', 0, 120, 50],
      ];
    work(own);
    await context.sync();
  });
}

function drawn(): unknown {
  const { grid, host } = session();
  const id = grid.sheets().find(({ name }) => name === 'Diagram')?.id ?? '';
  return host.charts(id).map(({ series, categories, gapWidth, categoryAxis }) => ({
    categories,
    gapWidth,
    labels: categoryAxis.labels,
    series: series.map(({ name, kind, fill, line, labels, isInLegend }) => ({
      ...{ name, shape: kind.shape, fill, color: line.color, hasLine: line.visible, labels, isInLegend },
    })),
  }));
}

const expected = [
  {
    categories: ['Budget', 'Volym', 'Utfall'],
    gapWidth: 50,
    labels: 'low',
    series: [
      { name: 'Bas', shape: 'column', fill: 'none', hasLine: false, isInLegend: false },
      { name: 'Dyrare', shape: 'column', fill: '#C4314B', hasLine: true, isInLegend: false, labels: '#,##0' },
      { name: 'Snitt', shape: 'line', color: '#0C7D72', hasLine: true, isInLegend: true },
    ],
  },
];

it('draws what a waterfall needs: a base of nothing, figures at the points, a line, labels below', async () => {
  await onSheet((sheet) => {
    drawChart(sheet, waterfall);
  });
  expect(drawn()).toEqual(expected);
});

it('looks the same over other cells, where it has been put', async () => {
  await onSheet((sheet) => {
    drawChart(sheet, { ...waterfall, source: { ...waterfall.source, rows: 3 } });
  });
  await onSheet((sheet) => {
    redrawChart(sheet, waterfall);
  });
  expect(drawn()).toEqual(expected);
});
