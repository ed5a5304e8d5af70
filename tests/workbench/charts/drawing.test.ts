import { datasetsOf } from '../../../workbench/page/charts/datasets';
import { paletteFor, readableInk } from '../../../workbench/page/charts/palette';
import type { ChartPicture, SeriesPicture } from '../../../workbench/page/model/charts/pictureTypes';
import { kindOf } from '../../../workbench/page/model/charts/kinds';

const axis = {
  visible: true,
  title: undefined,
  numberFormat: 'General',
  minimum: undefined,
  maximum: undefined,
  majorUnit: undefined,
  gridlines: true,
  labels: 'beside',
  reversed: false,
  divisor: 1,
} as const;

const nowhere = { name: undefined, values: undefined, categories: undefined };

function series(type: string, values: (number | null)[], more: Partial<SeriesPicture> = {}): SeriesPicture {
  return {
    name: type,
    kind: kindOf(type),
    values,
    fill: undefined,
    line: { visible: true, dashed: false },
    pointFills: new Map(),
    onSecondaryAxis: false,
    isInLegend: true,
    labels: undefined,
    source: nowhere,
    ...more,
  };
}

const picture = (type: string, all: readonly SeriesPicture[], gapWidth?: number): ChartPicture => ({
  id: 'chart',
  name: 'Chart 1',
  place: { left: 0, top: 0, width: 400, height: 300 },
  title: undefined,
  legend: undefined,
  kind: kindOf(type),
  categories: ['a', 'b'],
  series: all,
  categoryAxis: axis,
  valueAxis: axis,
  secondaryAxis: axis,
  gapWidth,
  isSmooth: false,
});

const light = paletteFor(false);

describe('series', () => {
  it('that are stacked share a stack, those that are not have one each', () => {
    const stacked = picture('ColumnStacked', [
      series('ColumnStacked', [1, 2]),
      series('ColumnStacked', [3, 4]),
      series('Line', [5, 6]),
    ]);
    const [one, two, line] = datasetsOf(stacked, light).map(({ stack }) => stack);
    expect(one).toBe(two);
    expect(line).not.toBe(one);
    const plain = picture('ColumnClustered', [
      series('ColumnClustered', [1]),
      series('ColumnClustered', [2]),
    ]);
    expect(new Set(datasetsOf(plain, light).map(({ stack }) => stack)).size).toBe(2);
  });

  // Of 1 and 3 the shares are a quarter and three; a gap has none.
  it('of a hundred percent are shares', () => {
    const chart = picture('ColumnStacked100', [
      series('ColumnStacked100', [1, null]),
      series('ColumnStacked100', [3, 5]),
    ]);
    expect(datasetsOf(chart, light).map(({ data }) => data)).toEqual([
      [0.25, null],
      [0.75, 1],
    ]);
  });

  it('of areas go down to the one below, the first to the axis', () => {
    const chart = picture('AreaStacked', [
      series('AreaStacked', [1, 2], { fill: 'none' }),
      series('Line', [1, 1]),
      series('AreaStacked', [3, 4], { fill: '#B7D7CF' }),
    ]);
    expect(datasetsOf(chart, light).map((set) => ('fill' in set ? set.fill : undefined))).toEqual([
      'origin',
      false,
      0,
    ]);
    expect(datasetsOf(chart, light)[0]?.backgroundColor).toBe('transparent');
  });

  // Two columns side by side and a gap of one column: two thirds of the room of a category.
  it('leave the room between their columns that was set', () => {
    const chart = picture(
      'ColumnClustered',
      [series('ColumnClustered', [1]), series('ColumnClustered', [2])],
      100,
    );
    const shares = datasetsOf(chart, light).map((set) =>
      'categoryPercentage' in set ? set.categoryPercentage : undefined,
    );
    expect(shares).toEqual([2 / 3, 2 / 3]);
  });

  it('have the colour that was set, that of a point, or the theme’s', () => {
    const chart = picture('ColumnClustered', [
      series('ColumnClustered', [1, 2], { fill: '#0F5A4A', pointFills: new Map([[1, '#FF0000']]) }),
      series('ColumnClustered', [1]),
    ]);
    expect(datasetsOf(chart, light).map(({ backgroundColor }) => backgroundColor)).toEqual([
      ['#0F5A4A', '#FF0000'],
      [light.series[1]],
    ]);
  });

  it('of bars have their values along the other axis', () => {
    const [bar] = datasetsOf(picture('BarClustered', [series('BarClustered', [1])]), light);
    const [column] = datasetsOf(picture('ColumnClustered', [series('ColumnClustered', [1])]), light);
    expect(bar).toMatchObject({ xAxisID: 'value', yAxisID: 'category' });
    expect(column).toMatchObject({ xAxisID: 'category', yAxisID: 'value' });
  });
});

describe('text on dark paper', () => {
  const dark = paletteFor(true);
  it.each([
    { what: 'black on white stays', color: '#000000', palette: light, expected: '#000000' },
    { what: 'black on black becomes light', color: '#000000', palette: dark, expected: dark.ink },
    { what: 'white on black stays', color: '#FFFFFF', palette: dark, expected: '#FFFFFF' },
    { what: 'white on white becomes dark', color: '#FFFFFF', palette: light, expected: light.ink },
  ])('$what', ({ color, palette, expected }) => {
    expect(readableInk(color, palette)).toBe(expected);
  });
});

it.each([false, true])('gives twelve series colours of their own (dark: %s)', (isDark) => {
  const { series: colours } = paletteFor(isDark);
  expect(new Set(colours).size).toBe(12);
  // 0x15 × 0.6 = 12.6, 0x60 × 0.6 = 57.6, 0x82 × 0.6 = 78: rounded 0d, 3a, 4e.
  expect(paletteFor(false).series[6]).toBe('#0d3a4e');
});
