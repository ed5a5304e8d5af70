import { followUpTexts } from '../../text/followUpSheet';
import { type Area, type Corner, offset } from '../cells';
import type { ReportChart } from '../report';
import { comparedYears } from './comparison';
import type { BlockOrder } from './order';
import { yearCount, yearFigures } from './reports';
import { headerRow, labelColumns, mostFigures } from './sections';

/** Rows that the charts cover. */
export const chartRows = 16;
/** Labels and twelve months. */
const sourceColumns = 13;
/** Between the table by year and the chart beside it. */
const roomBeside = 1;
/** The two years that are compared: last year stands behind. */
const yearLooks = [{ color: '#0C7D72' }, { color: '#B9C4C3' }] as const;

/** Each chart covers so many columns. */
const chartColumns = 5;

/** The native charts of the sheet: side by side from a row on, and one beside the table by year. */
export function followUpCharts(order: BlockOrder, firstRow: number): ReportChart[] {
  return [...monthCharts(order, firstRow), ...yearChart(order)];
}

/** Cost by month and kind, and two against last year. */
function monthCharts(order: BlockOrder, firstRow: number): ReportChart[] {
  const { months, comparison } = order.places;
  if (months === undefined || comparison === undefined) return [];
  const { language, shape } = order;
  const costs = costsByKind(order, months, sourceColumns);
  const years = (which: 'days' | 'cost'): Area => ({
    ...offset(comparison, comparedYears(shape.kinds, which), 1),
    rows: 3,
    columns: sourceColumns,
  });
  const compared = { type: 'ColumnClustered', series: yearLooks } as const;
  const charts = [
    { type: 'ColumnStacked', series: [], title: followUpTexts.costChart, source: costs } as const,
    { ...compared, title: followUpTexts.comparedDays, source: years('days') },
    { ...compared, title: followUpTexts.accumulatedCost, source: years('cost') },
  ];
  return charts.map((chart, index) => ({
    ...chart,
    name: `Vårddygn ${index + 1}`,
    title: chart.title[language],
    seriesBy: 'Rows',
    over: { row: firstRow, column: index * chartColumns, rows: chartRows, columns: chartColumns },
  }));
}

/** What each year has cost by kind, beside its table. */
function yearChart(order: BlockOrder): ReportChart[] {
  const { years } = order.places;
  if (years === undefined) return [];
  const column = labelColumns + yearFigures + roomBeside;
  return [
    {
      name: 'Vårddygn 4',
      title: followUpTexts.yearChart[order.language],
      type: 'ColumnStacked',
      source: costsByKind(order, years, 1 + yearCount),
      seriesBy: 'Rows',
      over: {
        ...offset(years, headerRow, column),
        rows: chartRows,
        columns: labelColumns + mostFigures - column,
      },
      series: [],
    },
  ];
}

/** The headers and the cost of each kind and of unknown ones, with which a table begins: names and so many columns. */
function costsByKind({ shape }: BlockOrder, table: Corner, columns: number): Area {
  return { ...offset(table, headerRow, 1), rows: shape.kinds + 2, columns };
}
