/** A chart of the workbook as a chart of the drawing library. */

import type { ChartConfiguration, ChartOptions, ScaleOptionsByType } from 'chart.js';
import type { AxisPicture, ChartPicture, ChartText } from '../model/charts/pictureTypes';
import type { NumberText } from '../grid/numberText';
import { datasetsOf } from './datasets';
import { pointLabels } from './pointLabels';
import { readableInk, type Palette } from './palette';

export type Drawing = ChartConfiguration<'bar' | 'line', (number | null)[], string>;

/** What a drawing needs beside the chart itself. */
export interface DrawingStyle {
  readonly palette: Palette;
  readonly numberText: NumberText;
  /** What a display unit is called (`tkr` is not said: `Tusental`). */
  readonly unitName: (divisor: number) => string;
  readonly zoom: number;
}

const pixelsPerPoint = 4 / 3;

export function drawingOf(picture: ChartPicture, style: DrawingStyle): Drawing {
  return {
    type: 'bar',
    plugins: [pointLabels(picture, style)],
    data: { labels: [...picture.categories], datasets: datasetsOf(picture, style.palette) },
    options: {
      animation: false,
      responsive: false,
      events: [],
      indexAxis: picture.kind.shape === 'bar' ? 'y' : 'x',
      layout: { padding: 8 * style.zoom },
      scales: scalesOf(picture, style),
      plugins: {
        title: titleOf(picture.title, style, 14),
        legend: legendOf(picture, style),
        tooltip: { enabled: false },
      },
    },
  };
}

interface Title {
  display: boolean;
  text: string;
  color: string;
  font: { size: number; weight: 'bold' | 'normal' };
}

function titleOf(title: ChartText | undefined, { palette, zoom }: DrawingStyle, usualSize: number): Title {
  return {
    display: title !== undefined && title.text !== '',
    text: title?.text ?? '',
    color: readableInk(title?.color, palette),
    font: {
      size: (title?.size ?? usualSize) * pixelsPerPoint * zoom,
      weight: title?.bold === true ? 'bold' : 'normal',
    },
  };
}

type Legend = NonNullable<NonNullable<ChartOptions<'bar' | 'line'>['plugins']>['legend']>;

/** Series that are drawn with nothing, as the base of a waterfall, would have an entry of nothing. */
function legendOf({ legend, series }: ChartPicture, { palette, zoom }: DrawingStyle): Legend {
  return {
    display: legend !== undefined,
    position: legend ?? 'bottom',
    labels: {
      color: palette.ink,
      boxWidth: 10 * zoom,
      boxHeight: 10 * zoom,
      font: { size: 9 * pixelsPerPoint * zoom },
      sort: (one, other) => (one.datasetIndex ?? 0) - (other.datasetIndex ?? 0),
      filter: ({ datasetIndex }) => series[datasetIndex ?? -1]?.isInLegend === true,
    },
  };
}

type Scales = NonNullable<ChartOptions<'bar' | 'line'>['scales']>;

function scalesOf(picture: ChartPicture, style: DrawingStyle): Scales {
  const isBar = picture.kind.shape === 'bar';
  const isStacked = picture.series.some(({ kind }) => kind.stacking !== 'none');
  const isShare = picture.series.some(({ kind }) => kind.stacking === 'percent');
  const value = valueScale(picture.valueAxis, style, isShare);
  const secondary = valueScale(picture.secondaryAxis, style, isShare);
  const second = picture.series.some(({ onSecondaryAxis }) => onSecondaryAxis);
  return {
    category: {
      axis: isBar ? 'y' : 'x',
      type: 'category',
      position: isBar ? 'left' : 'bottom',
      stacked: isStacked,
      // Excel draws the first category of bars at the bottom.
      reverse: isBar !== picture.categoryAxis.reversed,
      offset: picture.series.some(({ kind }) => kind.shape !== 'area'),
      ...shownScale(picture.categoryAxis, style),
    },
    value: {
      axis: isBar ? 'x' : 'y',
      type: 'linear',
      position: isBar ? 'bottom' : 'left',
      stacked: isStacked,
      ...value,
    },
    ...(second
      ? { secondary: { axis: 'y', type: 'linear', position: 'right', stacked: isStacked, ...secondary } }
      : {}),
  };
}

type Shown = Pick<ScaleOptionsByType<'category'>, 'display'> &
  Record<'title' | 'grid' | 'border' | 'ticks', object>;

function shownScale(axis: AxisPicture, style: DrawingStyle): Shown {
  const { palette, zoom, unitName } = style;
  const unit = axis.divisor === 1 ? [] : [unitName(axis.divisor)];
  const words = [...(axis.title === undefined ? [] : [axis.title.text]), ...unit].filter(
    (word) => word !== '',
  );
  const title = words.length === 0 ? undefined : { ...axis.title, text: words.join(', ') };
  return {
    display: axis.visible,
    title: titleOf(title, style, 10),
    grid: { display: axis.gridlines, color: palette.line },
    border: { display: true, color: palette.line },
    ticks: {
      display: axis.labels !== 'none',
      color: palette.faint,
      font: { size: 9 * pixelsPerPoint * zoom },
      autoSkip: true,
      maxRotation: 60,
    },
  };
}

function valueScale(axis: AxisPicture, style: DrawingStyle, isShare: boolean): object {
  const { minimum, maximum, majorUnit, numberFormat, divisor, reversed } = axis;
  const shown = shownScale(axis, style);
  const format = isShare ? '0%' : numberFormat;
  return {
    ...shown,
    reverse: reversed,
    ...(minimum === undefined ? {} : { min: minimum }),
    ...(maximum === undefined ? (isShare ? { max: 1 } : {}) : { max: maximum }),
    border: { display: false },
    ticks: {
      ...shown.ticks,
      ...(majorUnit === undefined ? {} : { stepSize: majorUnit }),
      callback: (value: number | string) => style.numberText(Number(value) / divisor, format),
    },
  };
}
