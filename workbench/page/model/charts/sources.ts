import type { Area } from '../../grid/grid';
import { follows } from '../behaviours/behaviours';
import type { Bag } from '../objects/bagTypes';
import type { Book } from '../objects/book';
import { sheetExists } from '../range/rangeState';
import type { SeriesSource } from './pictureTypes';

const sources = new WeakMap<Bag, SeriesSource>();

const nothing: SeriesSource = { name: undefined, values: undefined, categories: undefined };

/** Where a series takes its name, values and categories from. */
export const sourceOf = (series: Bag): SeriesSource => sources.get(series) ?? nothing;

/** The same as it can be drawn: cells of a sheet that is gone are none. */
export function sourceIn(book: Book, series: Bag): SeriesSource {
  const { name, values, categories } = sourceOf(series);
  const there = (area: Area | undefined): Area | undefined =>
    area !== undefined && sheetExists(book, area.sheetId) ? area : undefined;
  return {
    name: typeof name === 'string' ? name : there(name),
    values: there(values),
    categories: there(categories),
  };
}

/** Changes a part of it. */
export function setSource(series: Bag, part: Partial<SeriesSource>): void {
  sources.set(series, { ...sourceOf(series), ...part });
}

type Contents = readonly (readonly unknown[])[];

const isWord = (content: unknown): boolean => typeof content === 'string' && content !== '';

/** Is a number in this format a day? Colours and quoted words of the format have letters that mean nothing. */
const isDayFormat = (format: string | undefined): boolean =>
  /[yd]/i.test(format?.replaceAll(/"[^"]*"|\[[^\]]*\]/g, '') ?? '');

/** Does every cell hold a text, or a day, which is no value either? */
const areLabels = (cells: readonly unknown[], formats: readonly string[]): boolean =>
  cells.every((content, index) => isWord(content) || isDayFormat(formats[index]));

interface Headed {
  readonly hasNames: boolean;
  readonly hasCategories: boolean;
}

/** Which of the first row and the first column are labels. */
function headings(book: Book, area: Area): Headed {
  const values: Contents = book.grid.values(area);
  const formats = book.grid.numberFormats(area);
  const corner = area.columns > 1 ? 1 : 0;
  const [firstRow = [], ...otherRows] = values;
  const [rowFormats = [], ...otherFormats] = formats;
  const column = otherRows.map((row) => row[0]);
  const columnFormats = otherFormats.map((row) => row[0] ?? '');
  return {
    hasNames: area.rows > 1 && areLabels(firstRow.slice(corner), rowFormats.slice(corner)),
    hasCategories: area.columns > 1 && areLabels(column, columnFormats),
  };
}

function byColumns(area: Area, { hasNames, hasCategories }: Headed): SeriesSource[] {
  const top = hasNames ? 1 : 0;
  const left = hasCategories ? 1 : 0;
  const column = (index: number): Area => ({
    ...area,
    row: area.row + top,
    rows: area.rows - top,
    column: area.column + index,
    columns: 1,
  });
  return Array.from({ length: area.columns - left }, (_, index) => ({
    name: hasNames ? { ...area, column: area.column + left + index, rows: 1, columns: 1 } : undefined,
    values: column(left + index),
    categories: hasCategories ? column(0) : undefined,
  }));
}

function byRows(area: Area, { hasNames, hasCategories }: Headed): SeriesSource[] {
  const top = hasNames ? 1 : 0;
  const left = hasCategories ? 1 : 0;
  const row = (index: number): Area => ({
    ...area,
    row: area.row + index,
    rows: 1,
    column: area.column + left,
    columns: area.columns - left,
  });
  return Array.from({ length: area.rows - top }, (_, index) => ({
    name: hasCategories ? { ...area, row: area.row + top + index, rows: 1, columns: 1 } : undefined,
    values: row(top + index),
    categories: hasNames ? row(0) : undefined,
  }));
}

/** The series that Excel makes of cells. */
export function seriesOfCells(book: Book, area: Area, seriesBy: unknown): SeriesSource[] {
  follows('chartSeriesOfCells');
  const headed = headings(book, area);
  const inRows = seriesBy === 'Rows' || (seriesBy !== 'Columns' && area.columns > area.rows);
  return inRows ? byRows(area, headed) : byColumns(area, headed);
}
