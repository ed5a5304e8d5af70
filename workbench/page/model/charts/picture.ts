import type { Area, CellContent } from '../../grid/grid';
import { follows } from '../behaviours/behaviours';
import type { Bag } from '../objects/bagTypes';
import type { Book } from '../objects/book';
import { chartsOn, seriesOn } from './chartSheets';
import { kindOf } from './kinds';
import type { AxisPicture, ChartPicture, SeriesPicture } from './pictureTypes';
import { placeOfChart } from './places';
import { flagIn, lineOf, numberIn, partAt, textIn, textOf } from './reading';
import { sourceIn } from './sources';
import { seriesName } from './texts';

/** An empty cell and an error leave a gap; a text counts as nothing. */
function drawnValue(content: CellContent): number | null {
  if (typeof content === 'number') return content;
  if (typeof content === 'boolean') return Number(content);
  return content === '' || content.startsWith('#') ? null : 0;
}

function pointFills(book: Book, series: Bag): ReadonlyMap<number, string> {
  const points = partAt(book, series, 'points');
  const indexes = [...(points?.parts.keys() ?? [])];
  return new Map(
    indexes.flatMap((index): [number, string][] => {
      const color = textIn(partAt(book, points, index, 'format', 'fill'), 'color');
      return color === undefined ? [] : [[Number(index), color]];
    }),
  );
}

function labelsOf(book: Book, chart: Bag, series: Bag): string | undefined {
  const labels = partAt(book, series, 'dataLabels') ?? partAt(book, chart, 'dataLabels');
  const shown = flagIn(labels, 'showValue') ?? flagIn(series, 'hasDataLabels') ?? false;
  return shown
    ? (textIn(labels, 'numberFormat') ?? formatOf(book, sourceIn(book, series).values))
    : undefined;
}

function seriesPicture(book: Book, chart: Bag, series: Bag): SeriesPicture {
  const source = sourceIn(book, series);
  return {
    name: seriesName(book, series),
    kind: kindOf(series.values.get('chartType') ?? chart.values.get('chartType')),
    values: source.values === undefined ? [] : book.grid.values(source.values).flat().map(drawnValue),
    fill: textIn(partAt(book, series, 'format', 'fill'), 'color'),
    line: lineOf(partAt(book, series, 'format', 'line')),
    pointFills: pointFills(book, series),
    isInLegend: isInLegend(book, chart, series),
    onSecondaryAxis: series.values.get('axisGroup') === 'Secondary',
    labels: labelsOf(book, chart, series),
    source,
  };
}

function isInLegend(book: Book, chart: Bag, series: Bag): boolean {
  const place = seriesOn(book, chart).indexOf(series);
  const entry = partAt(book, chart, 'legend', 'legendEntries', String(place));
  return flagIn(entry, 'visible') ?? true;
}

/** The number format of the first cell. */
function formatOf(book: Book, area: Area | undefined): string {
  if (area === undefined) return 'General';
  return book.grid.numberFormats({ ...area, rows: 1, columns: 1 })[0]?.[0] ?? 'General';
}

const units: ReadonlyMap<string, number> = new Map([
  ['Hundreds', 100],
  ['Thousands', 1e3],
  ['TenThousands', 1e4],
  ['HundredThousands', 1e5],
  ['Millions', 1e6],
  ['TenMillions', 1e7],
  ['HundredMillions', 1e8],
  ['Billions', 1e9],
]);

const labelPlaces: ReadonlyMap<string, AxisPicture['labels']> = new Map([
  ['Low', 'low'],
  ['High', 'high'],
  ['None', 'none'],
]);

function axisPicture(
  book: Book,
  axis: Bag | undefined,
  usual: Pick<AxisPicture, 'numberFormat' | 'gridlines'>,
): AxisPicture {
  return {
    visible: flagIn(axis, 'visible') ?? true,
    title: textOf(book, partAt(book, axis, 'title')),
    numberFormat: textIn(axis, 'numberFormat') ?? usual.numberFormat,
    minimum: numberIn(axis, 'minimum'),
    maximum: numberIn(axis, 'maximum'),
    majorUnit: numberIn(axis, 'majorUnit'),
    gridlines: flagIn(partAt(book, axis, 'majorGridlines'), 'visible') ?? usual.gridlines,
    labels: labelPlaces.get(textIn(axis, 'tickLabelPosition') ?? '') ?? 'beside',
    reversed: flagIn(axis, 'reversePlotOrder') ?? false,
    divisor: units.get(textIn(axis, 'displayUnit') ?? '') ?? 1,
  };
}

function categoriesOf(book: Book, series: readonly Bag[]): readonly string[] {
  follows('categoriesOfFirstSeries');
  const area = series
    .map((one) => sourceIn(book, one).categories)
    .find((categories) => categories !== undefined);
  if (area !== undefined) return book.grid.texts(area).flat();
  const longest = Math.max(
    0,
    ...series.map(
      (one) => (sourceIn(book, one).values?.rows ?? 0) * (sourceIn(book, one).values?.columns ?? 0),
    ),
  );
  return Array.from({ length: longest }, (_, index) => String(index + 1));
}

const legends: ReadonlyMap<string, NonNullable<ChartPicture['legend']>> = new Map([
  ['Top', 'top'],
  ['Bottom', 'bottom'],
  ['Left', 'left'],
  ['Right', 'right'],
  ['Corner', 'right'],
]);

function legendOf(book: Book, chart: Bag): ChartPicture['legend'] {
  const legend = partAt(book, chart, 'legend');
  if (flagIn(legend, 'visible') !== true) return undefined;
  return legends.get(textIn(legend, 'position') ?? 'Bottom') ?? 'bottom';
}

function chartPicture(book: Book, chart: Bag): ChartPicture {
  const series = seriesOn(book, chart);
  const axis = (name: string): Bag | undefined => partAt(book, chart, 'axes', name);
  const numberFormat = formatOf(
    book,
    series.map((one) => sourceIn(book, one).values).find((area) => area !== undefined),
  );
  return {
    id: chart.id,
    name: String(chart.values.get('name')),
    place: placeOfChart(book, chart),
    title: textOf(book, partAt(book, chart, 'title')),
    legend: legendOf(book, chart),
    kind: kindOf(chart.values.get('chartType')),
    categories: categoriesOf(book, series),
    series: series.map((one) => seriesPicture(book, chart, one)),
    categoryAxis: axisPicture(book, axis('categoryAxis'), { numberFormat: 'General', gridlines: false }),
    valueAxis: axisPicture(book, axis('valueAxis'), { numberFormat, gridlines: true }),
    secondaryAxis: axisPicture(book, axis('valueAxis2'), { numberFormat, gridlines: false }),
    gapWidth: series.map((one) => numberIn(one, 'gapWidth')).find((width) => width !== undefined),
    isSmooth: series.some((one) => flagIn(one, 'smooth') === true),
  };
}

/** The charts of a sheet as they look now. */
export const chartPictures = (book: Book, sheetId: string): readonly ChartPicture[] =>
  chartsOn(book, sheetId).map((chart) => chartPicture(book, chart));
