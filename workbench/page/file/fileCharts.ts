/** Charts of the workbook as a file holds them. */

import type { WriteSheet } from 'hucre/xlsx';
import type { Area, Grid } from '../grid/grid';
import type { AxisPicture, ChartPicture, SeriesPicture } from '../model/charts/pictureTypes';
import { formatAbsolute } from '../model/range/address';

type FileChart = NonNullable<WriteSheet['charts']>[number];
type FileAxis = NonNullable<NonNullable<FileChart['axes']>['y']>;

/** What a chart needs to know of the workbook. */
export interface ChartPlaces {
  readonly grid: Pick<Grid, 'place'>;
  readonly sheetId: string;
  readonly nameOf: (sheetId: string) => string | undefined;
}

/**
 * Can the library write the chart as it is? It writes one kind for all series, on one pair of axes, and no series
 * without a fill.
 */
export function isWritable({ series, kind }: ChartPicture): boolean {
  return series.every(
    (one) =>
      one.kind.shape === kind.shape &&
      one.kind.stacking === kind.stacking &&
      !one.onSecondaryAxis &&
      one.fill !== 'none' &&
      one.source.values !== undefined,
  );
}

const groupings = { none: 'standard', stacked: 'stacked', percent: 'percentStacked' } as const;

/** The chart in a file. */
export function toFileChart(picture: ChartPicture, places: ChartPlaces): FileChart {
  const { kind, title, legend, gapWidth } = picture;
  const isUpright = kind.shape === 'column' || kind.shape === 'bar';
  const grouping = groupings[kind.stacking];
  return {
    type: kind.shape,
    ...(title === undefined ? { showTitle: false } : { title: title.text }),
    legend: legend ?? false,
    anchor: anchorOf(picture, places),
    series: picture.series.map((series) => fileSeries(series, places)),
    ...(isUpright ? { barGrouping: grouping === 'standard' ? 'clustered' : grouping } : {}),
    ...(isUpright && kind.stacking !== 'none' ? { overlap: 100 } : {}),
    ...(isUpright && gapWidth !== undefined ? { gapWidth } : {}),
    ...(kind.shape === 'line' ? { lineGrouping: grouping } : {}),
    ...(kind.shape === 'area' ? { areaGrouping: grouping } : {}),
    axes: { x: fileAxis(picture.categoryAxis), y: { ...fileAxis(picture.valueAxis), ...numbersOf(picture) } },
  };
}

function fileSeries(series: SeriesPicture, { nameOf }: ChartPlaces): FileChart['series'][number] {
  const { values, categories } = series.source;
  const reference = (area: Area): string => formatAbsolute(nameOf(area.sheetId) ?? '', area);
  const color = series.kind.shape === 'line' ? (series.line.color ?? series.fill) : series.fill;
  const points = [...series.pointFills].map(([idx, fill]) => ({ idx, fillColor: digits(fill) }));
  return {
    name: series.name,
    values: values === undefined ? '' : reference(values),
    ...(categories === undefined ? {} : { categories: reference(categories) }),
    ...(color === undefined ? {} : { color: digits(color) }),
    ...(points.length === 0 ? {} : { dataPoints: points }),
  };
}

const digits = (color: string): string => color.replace('#', '');

function fileAxis(axis: AxisPicture): Pick<FileAxis, 'title' | 'gridlines' | 'hidden' | 'reverse'> {
  return {
    ...(axis.title === undefined ? {} : { title: axis.title.text }),
    gridlines: { major: axis.gridlines },
    ...(axis.visible ? {} : { hidden: true }),
    ...(axis.reversed ? { reverse: true } : {}),
  };
}

function numbersOf({ valueAxis }: ChartPicture): Pick<FileAxis, 'scale' | 'numberFormat' | 'dispUnits'> {
  const { minimum, maximum, majorUnit, numberFormat, divisor } = valueAxis;
  return {
    scale: {
      ...(minimum === undefined ? {} : { min: minimum }),
      ...(maximum === undefined ? {} : { max: maximum }),
      ...(majorUnit === undefined ? {} : { majorUnit }),
    },
    ...(numberFormat === 'General' ? {} : { numberFormat: { formatCode: numberFormat } }),
    ...(divisor === 1 ? {} : { dispUnits: { custUnit: divisor, showLabel: true } }),
  };
}

/** The cells that the corners of a chart lie in. */
function anchorOf({ place }: ChartPicture, { grid, sheetId }: ChartPlaces): FileChart['anchor'] {
  const cell = { sheetId, row: 0, column: 0, rows: 1, columns: 1 };
  const columnAt = (x: number): number => firstBeyond(x, (column) => grid.place({ ...cell, column }).width);
  const rowAt = (y: number): number => firstBeyond(y, (row) => grid.place({ ...cell, row }).height);
  const { left, top, width, height } = place;
  return {
    from: { col: columnAt(left), row: rowAt(top) },
    to: { col: columnAt(left + width), row: rowAt(top + height) },
  };
}

const most = 100_000;

/** The row or column in which a distance ends, to the nearest edge before it. */
function firstBeyond(distance: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < most; index += 1) {
    sum += size(index);
    if (sum > distance + 0.5) return index;
  }
  return most;
}
