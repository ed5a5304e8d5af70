import type { Area } from '../../grid/grid';
import { formatCells } from '../range/address';
import type { ModelObject } from '../interpreter/modelObject';
import { follows } from '../behaviours/behaviours';
import type { Book } from './book';

const stores = new WeakMap<Book, Map<string, ModelObject>>();

function storeOf(book: Book): Map<string, ModelObject> {
  const before = stores.get(book);
  if (before !== undefined) return before;
  const store = new Map<string, ModelObject>();
  stores.set(book, store);
  return store;
}

/** The one object of a class that belongs to a sheet, or to exactly these cells of it. */
export function sideBag(book: Book, className: string, place: Area | string): ModelObject {
  follows('sideObjectsByAddress');
  const key = typeof place === 'string' ? place : `${place.sheetId}!${formatCells(place)}`;
  const store = storeOf(book);
  const before = store.get(`${className} ${key}`);
  if (before !== undefined) return before;
  const made = book.bags.create(className);
  store.set(`${className} ${key}`, made);
  return made;
}

/** Was anything of the object, or of what hangs on it, set? */
export function isSet(book: Book, object: ModelObject): boolean {
  const bag = book.bags.open(object);
  if (bag === undefined) return false;
  return bag.values.size + bag.calls.length > 0 || [...bag.parts.values()].some((part) => isSet(book, part));
}
