import type { ReportChart, SeriesLook } from '../../sheets/report';
import { rangeOf } from '../lists/ranges';

/** Adds a chart to what the next sync does. Its cells should have been calculated: Excel looks at them to find labels and series. */
export function drawChart(sheet: Excel.Worksheet, chart: ReportChart): void {
  const drawn = sheet.charts.add(chart.type, rangeOf(sheet, chart.source), chart.seriesBy);
  drawn.name = chart.name;
  drawn.title.text = chart.title;
  drawn.legend.position = 'Bottom';
  drawn.axes.valueAxis.numberFormat = chart.axisFormat ?? '#,##0';
  if (chart.labelsBelow === true) drawn.axes.categoryAxis.tickLabelPosition = 'Low';
  dressSeries(drawn, chart);
  const { row, column, rows, columns } = chart.over;
  drawn.setPosition(
    sheet.getRangeByIndexes(row, column, 1, 1),
    sheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1),
  );
}

/** Adds to what the next sync does that a chart of ours shows other cells; where it stands and how it looks is the user's by now. */
export function redrawChart(sheet: Excel.Worksheet, chart: ReportChart): void {
  const drawn = sheet.charts.getItem(chart.name);
  drawn.setData(rangeOf(sheet, chart.source), chart.seriesBy);
  dressSeries(drawn, chart);
}

function dressSeries(drawn: Excel.Chart, { series, type, gapWidth }: ReportChart): void {
  series.forEach((look, index) => {
    const item = drawn.series.getItemAt(index);
    if (look.type !== undefined) item.chartType = look.type;
    if (gapWidth !== undefined && look.type === undefined) item.gapWidth = gapWidth;
    colour(item, look, isLine(look.type ?? type));
    if (look.labels !== undefined) label(item, look.labels);
  });
  // From the last one: entries that are hidden may not be counted any longer.
  for (const [index, { color, isUnlisted }] of [...series.entries()].reverse())
    if (color === null || isUnlisted === true) drawn.legend.legendEntries.getItemAt(index).visible = false;
}

const isLine = (type: ReportChart['type']): boolean => type === 'Line' || type === 'LineMarkers';

function colour({ format }: Excel.ChartSeries, { color }: SeriesLook, asLine: boolean): void {
  if (color === undefined) return;
  if (color === null) {
    format.fill.clear();
    format.line.clear();
  } else if (asLine) format.line.color = color;
  else format.fill.setSolidColor(color);
}

function label(series: Excel.ChartSeries, numberFormat: string): void {
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.numberFormat = numberFormat;
}
