import type { Area } from '../../grid/grid';
import { follows } from '../behaviours/behaviours';
import { markModelObject, type ModelObject } from '../interpreter/modelObject';
import type { Bag } from './bagTypes';
import type { Book } from './book';
import { sideBag } from './sideBags';

/** A value of a chart as it was set; cells stand as their area. */
export type DescribedValue = unknown;

/** A chart, or a part of one (title, axis, series), as the add-in set it. */
export interface ChartDescription {
  readonly className: string;
  /** Set properties, by name. */
  readonly values: Readonly<Record<string, DescribedValue>>;
  /** Calls that set something (`setValues`, `setPosition`, and `add` with which it was made). */
  readonly calls: readonly { readonly method: string; readonly values: readonly DescribedValue[] }[];
  readonly parts: Readonly<Record<string, ChartDescription>>;
  readonly items: readonly ChartDescription[];
}

function plain(book: Book, value: unknown): DescribedValue {
  return book.make.areaOf(value) ?? value;
}

function describe(book: Book, { className, values, calls, parts, items }: Bag): ChartDescription {
  const describeObject = (object: ModelObject): ChartDescription[] => {
    const bag = book.bags.open(object);
    return bag === undefined ? [] : [describe(book, bag)];
  };
  return {
    className,
    values: Object.fromEntries([...values].map(([name, value]) => [name, plain(book, value)])),
    calls: calls.map((call) => ({
      method: call.method,
      values: call.values.map((value) => plain(book, value)),
    })),
    parts: Object.fromEntries(
      [...parts].flatMap(([name, part]) => describeObject(part).map((found) => [name, found])),
    ),
    items: items.flatMap(describeObject),
  };
}

function isTextColumn(book: Book, area: Area): boolean {
  const below = { ...area, row: area.row + 1, rows: Math.max(1, area.rows - 1), columns: 1 };
  return book.grid.values(below).every(([value]) => typeof value === 'string');
}

/** How many series Excel makes of the cells: one for each column of numbers beside the categories. */
function countSeries(book: Book, area: Area, seriesBy: unknown): number {
  follows('chartSeriesByColumns');
  if (seriesBy === 'Rows') return Math.max(1, area.rows - 1);
  return Math.max(1, area.columns - (isTextColumn(book, area) ? 1 : 0));
}

function addSeries(book: Book, chart: ModelObject, source: unknown): void {
  const series = chart.link('series')?.();
  const area = book.make.areaOf(source);
  const bag = series === undefined || series === null ? undefined : book.bags.open(series);
  if (bag === undefined || area === undefined) return;
  const count = countSeries(book, area, chart.property('seriesBy')?.read?.());
  for (let index = 0; index < count; index += 1)
    bag.items.push(book.bags.create('ChartSeries', { owner: bag }));
}

/** The charts of a sheet. They keep what is set; a new one has the series that its cells give. */
export function chartsOf(book: Book, sheetId: string): ModelObject {
  const charts = sideBag(book, 'ChartCollection', sheetId);
  const method: ModelObject['method'] = (name) => {
    const found = charts.method(name);
    if (found === undefined || name !== 'add') return found;
    return (values) => {
      const chart = found(values);
      const made = book.bags.open(charts)?.items.at(-1);
      if (made !== undefined) addSeries(book, made, values[1]);
      return chart;
    };
  };
  return markModelObject({ ...charts, method });
}

/** The charts of a sheet, described. */
export function describeCharts(book: Book, sheetId: string): readonly ChartDescription[] {
  const bag = book.bags.open(sideBag(book, 'ChartCollection', sheetId));
  return bag === undefined ? [] : describe(book, bag).items;
}
