import type { ChartDataset } from 'chart.js';
import type { ChartPicture, SeriesPicture } from '../model/charts/pictureTypes';
import type { Palette } from './palette';

/** A series as the drawing library takes it. */
export type Drawn = ChartDataset<'bar' | 'line', (number | null)[]>;

const pixelsPerPoint = 4 / 3;
const usualLine = 2.25;
const transparent = 'transparent';

/** The shares of a value in all values of its category that are stacked with it. */
function shares(picture: ChartPicture, series: SeriesPicture): (number | null)[] {
  const together = picture.series.filter(
    ({ kind }) => kind.stacking === 'percent' && kind.shape === series.kind.shape,
  );
  return series.values.map((value, index) => {
    const sum = together.reduce((total, { values }) => total + Math.abs(values[index] ?? 0), 0);
    return value === null || sum === 0 ? null : value / sum;
  });
}

/** What is stacked has a name in common; what is not has one of its own. */
const stackOf = ({ kind, onSecondaryAxis }: SeriesPicture, index: number): string =>
  kind.stacking === 'none' ? `series ${index}` : `${kind.shape} ${String(onSecondaryAxis)}`;

interface Placed {
  readonly picture: ChartPicture;
  readonly index: number;
  readonly palette: Palette;
}

/** The datasets of a chart, in the order of its series. */
export function datasetsOf(picture: ChartPicture, palette: Palette): Drawn[] {
  return picture.series.map((series, index) => {
    const placed = { picture, index, palette };
    const isLine = series.kind.shape === 'line' || series.kind.shape === 'area';
    return isLine ? lineDataset(series, placed) : barDataset(series, placed);
  });
}

function common(series: SeriesPicture, { picture, index }: Placed): Pick<Drawn, 'label' | 'data' | 'stack'> {
  return {
    label: series.name,
    data: series.kind.stacking === 'percent' ? shares(picture, series) : [...series.values],
    stack: stackOf(series, index),
  };
}

const themeColor = ({ index, palette }: Placed): string =>
  palette.series[index % palette.series.length] ?? '#808080';

const fillOf = (series: SeriesPicture, placed: Placed): string =>
  series.fill === 'none' ? transparent : (series.fill ?? themeColor(placed));

/** The names of the axes, as `drawing.ts` has them. */
function axesOf({ onSecondaryAxis }: SeriesPicture, isAcross: boolean): Pick<Drawn, 'xAxisID' | 'yAxisID'> {
  const value = onSecondaryAxis ? 'secondary' : 'value';
  return isAcross ? { xAxisID: value, yAxisID: 'category' } : { xAxisID: 'category', yAxisID: value };
}

function barDataset(series: SeriesPicture, placed: Placed): Drawn {
  const usual = fillOf(series, placed);
  const hasEdge = series.line.visible && series.line.color !== undefined;
  const isAcross = series.kind.shape === 'bar';
  const stacks = new Set(
    placed.picture.series.flatMap((one, index) =>
      one.kind.shape === series.kind.shape ? [stackOf(one, index)] : [],
    ),
  );
  const gap = (placed.picture.gapWidth ?? usualGap) / 100;
  return {
    ...common(series, placed),
    type: 'bar',
    ...axesOf(series, isAcross),
    backgroundColor: series.values.map((_, index) => series.pointFills.get(index) ?? usual),
    borderColor: hasEdge ? series.line.color : transparent,
    borderWidth: hasEdge ? (series.line.weight ?? 0.75) * pixelsPerPoint : 0,
    categoryPercentage: stacks.size / (stacks.size + gap),
    barPercentage: 1,
    order: 1,
  };
}

/** The room between groups of columns in Excel, in percent of one column. */
const usualGap = 150;

function lineDataset(series: SeriesPicture, placed: Placed): Drawn {
  const isArea = series.kind.shape === 'area';
  const fill = fillOf(series, placed);
  const lineColor = series.line.color ?? (series.fill === undefined ? themeColor(placed) : fill);
  const hasLine = series.line.visible && (!isArea || series.line.color !== undefined);
  return {
    ...common(series, placed),
    type: 'line',
    ...axesOf(series, false),
    borderColor: hasLine ? lineColor : transparent,
    borderWidth: hasLine ? (series.line.weight ?? usualLine) * pixelsPerPoint : 0,
    borderDash: series.line.dashed ? [6, 4] : [],
    backgroundColor: isArea ? fill : lineColor,
    fill: isArea ? floorOf(series, placed) : false,
    pointRadius: series.kind.markers ? 3.5 : 0,
    pointBackgroundColor: lineColor,
    tension: placed.picture.isSmooth ? 0.4 : 0,
    order: isArea ? 2 : 0,
  };
}

/** An area goes down to the one that it is stacked upon, or to the axis. */
function floorOf(series: SeriesPicture, { picture, index }: Placed): string | number {
  if (series.kind.stacking === 'none') return 'origin';
  const stack = stackOf(series, index);
  const below = [...picture.series.keys()].filter((other) => {
    const one = picture.series[other];
    return other < index && one?.kind.shape === 'area' && stackOf(one, other) === stack;
  });
  return below.at(-1) ?? 'origin';
}
