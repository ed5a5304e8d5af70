import type { WriteSheet } from 'hucre/xlsx';
import type { CopyChart } from '../../sheets/boardCopy/copySheet';
import { moneyFormat } from '../../sheets/boardCopy/copyStyles';
import type { MoneyUnit } from '../../text/boardCopy';
import { referenceTo } from './reference';

type FileChart = NonNullable<WriteSheet['charts']>[number];

/** A native chart of columns over cells of the sheet. A series that only carries others is as white as the paper, and not named. */
export function fileChart(chart: CopyChart, sheet: string, unit: MoneyUnit): FileChart {
  const { title, grouping, categories, series, over, hides } = chart;
  const hidden = series.findIndex(({ name }) => name === hides);
  const isStacked = grouping === 'stacked';
  return {
    type: 'column',
    title,
    titleFontSize: 12,
    altText: `${title}: ${series
      .filter(({ name }) => name !== hides)
      .map(({ name }) => name)
      .join(', ')}`,
    barGrouping: grouping,
    gapWidth: 60,
    ...(isStacked ? { overlap: 100 } : {}),
    legend: 'bottom',
    ...(hidden < 0 ? {} : { legendEntries: [{ idx: hidden, delete: true }] }),
    series: series.map(({ name, values, color }) => ({
      name,
      values: referenceTo(sheet, values),
      categories: referenceTo(sheet, categories),
      color,
    })),
    anchor: {
      from: { row: over.row, col: over.column },
      to: { row: over.row + over.rows, col: over.column + over.columns },
    },
    axes: {
      x: { tickLblPos: 'low' },
      y: {
        gridlines: { major: hidden < 0 },
        numberFormat: { formatCode: moneyFormat(unit) },
        ...(chart.from === undefined ? {} : { scale: { min: chart.from } }),
      },
    },
  };
}
