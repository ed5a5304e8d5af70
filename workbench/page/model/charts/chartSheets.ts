import type { Bag } from '../objects/bagTypes';
import type { Book } from '../objects/book';
import { sideBag } from '../objects/sideBags';
import { hostError } from '../protocol/hostError';

function collectionOf(book: Book, sheetId: string): Bag | undefined {
  return book.bags.open(sideBag(book, 'ChartCollection', sheetId));
}

/** The charts of a sheet. */
export function chartsOn(book: Book, sheetId: string): readonly Bag[] {
  return (collectionOf(book, sheetId)?.items ?? []).flatMap((item) => book.bags.open(item) ?? []);
}

/** The sheet that a chart stands on. */
export function sheetOfChart(book: Book, chart: Bag): string {
  const found = book.grid.sheets().find(({ id }) => collectionOf(book, id) === chart.owner);
  if (found === undefined) throw hostError('ItemNotFound');
  return found.id;
}

/** The series of a chart. */
export function seriesOn(book: Book, chart: Bag): readonly Bag[] {
  return (seriesCollection(book, chart)?.items ?? []).flatMap((item) => book.bags.open(item) ?? []);
}

/** The collection of a chart's series. */
export function seriesCollection(book: Book, chart: Bag): Bag | undefined {
  return book.bags.open(book.bags.part(chart, { key: 'series', className: 'ChartSeriesCollection' }));
}
