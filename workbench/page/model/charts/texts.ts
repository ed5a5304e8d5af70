import type { Area } from '../../grid/grid';
import type { Bag } from '../objects/bagTypes';
import type { Book } from '../objects/book';
import { parseAddress } from '../range/address';
import { seriesOn } from './chartSheets';
import { sourceIn } from './sources';

/** The cells of a text like `=Blad1!$B$1`; undefined for any other text. */
export function areaOfFormula(book: Book, text: string): Area | undefined {
  const address = text.startsWith('=') ? parseAddress(text.slice(1)) : undefined;
  const wanted = address?.sheetName?.toLowerCase();
  const sheet = book.grid.sheets().find(({ name }) => name.toLowerCase() === wanted);
  if (address === undefined || sheet === undefined) return undefined;
  const { row, column, rows, columns } = address;
  return { sheetId: sheet.id, row, column, rows, columns };
}

const textOfCell = (book: Book, area: Area): string =>
  book.grid.texts({ ...area, rows: 1, columns: 1 })[0]?.[0] ?? '';

/** The name of a series as the legend shows it. */
export function seriesName(book: Book, series: Bag): string {
  const { name } = sourceIn(book, series);
  if (typeof name === 'string') return name;
  if (name !== undefined) return textOfCell(book, name);
  const place = (series.owner?.items ?? []).findIndex((item) => book.bags.open(item) === series);
  return `${book.language === 'sv-SE' ? 'Serie' : 'Series'}${(place + 1).toString()}`;
}

/** The text of a title: what was set, a cell's, or what Excel puts there. */
export function titleText(book: Book, title: Bag): string {
  const text = title.values.get('text');
  if (typeof text === 'string') {
    const cell = areaOfFormula(book, text);
    return cell === undefined ? text : textOfCell(book, cell);
  }
  const chart = title.owner;
  if (title.className !== 'ChartTitle' || chart === undefined) return '';
  const series = seriesOn(book, chart);
  const [only] = series;
  if (series.length === 1 && only !== undefined) return seriesName(book, only);
  return book.language === 'sv-SE' ? 'Diagramrubrik' : 'Chart Title';
}
