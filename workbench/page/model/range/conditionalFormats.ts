import type { ConditionalNumberFormat } from '../../grid/conditionalFormats';
import type { Area } from '../../grid/grid';
import { follows } from '../behaviours/behaviours';
import type { ModelObject } from '../interpreter/modelObject';
import type { Bag } from '../objects/bagTypes';
import type { Book } from '../objects/book';
import { sideBag } from '../objects/sideBags';
import { partAt, textIn } from '../charts/reading';
import { parseAddress } from './address';
import { shifted, type Shift } from './shift';

/** Conditional formats that were asked for, and the cells that they are of by now. */
interface Held {
  area: Area;
  readonly collection: Bag;
}

const stores = new WeakMap<Book, Held[]>();

function heldIn(book: Book): Held[] {
  const found = stores.get(book) ?? [];
  stores.set(book, found);
  return found;
}

/** The conditional formats of cells, which move with them. */
export function conditionalFormatsOf(book: Book, area: Area): ModelObject {
  const object = sideBag(book, 'ConditionalFormatCollection', area);
  const collection = book.bags.open(object);
  const held = heldIn(book);
  if (collection !== undefined && !held.some((each) => each.collection === collection))
    held.push({ area, collection });
  return object;
}

/** Moves conditional formats with cells that were inserted or deleted. */
export function shiftConditionalFormats(book: Book, shift: Shift): void {
  for (const each of heldIn(book)) each.area = shifted(each.area, shift) ?? { ...each.area, rows: 0 };
}

const contains = (outer: Area, inner: Area): boolean =>
  outer.sheetId === inner.sheetId &&
  outer.row <= inner.row &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  outer.column <= inner.column &&
  inner.column + inner.columns <= outer.column + outer.columns;

/** Cells whose formats are cleared lose their conditional ones too. */
export function clearConditionalFormats(book: Book, area: Area): void {
  follows('clearTakesConditionalFormats');
  for (const each of heldIn(book)) if (contains(area, each.area)) each.collection.items = [];
}

/** The rules that change number formats on a sheet, as cells show them. Of conditions the workbench knows one: a cell holds a text. */
export function conditionalNumberFormats(book: Book, sheetId: string): readonly ConditionalNumberFormat[] {
  return heldIn(book).flatMap(({ area, collection }) => {
    if (area.sheetId !== sheetId || area.rows === 0) return [];
    return collection.items.flatMap((item) => ruleOf(book, area, book.bags.open(item)) ?? []);
  });
}

const cellHoldsText = /^=(\$[A-Z]+\$\d+)="((?:[^"]|"")*)"$/u;

function ruleOf(book: Book, area: Area, item: Bag | undefined): ConditionalNumberFormat | undefined {
  const custom = partAt(book, item, 'custom');
  const numberFormat = textIn(partAt(book, custom, 'format'), 'numberFormat');
  const [, address = '', text = ''] =
    cellHoldsText.exec(textIn(partAt(book, custom, 'rule'), 'formula') ?? '') ?? [];
  const cell = address === '' ? undefined : parseAddress(address);
  if (numberFormat === undefined || cell === undefined) return undefined;
  return {
    area,
    cell: { row: cell.row, column: cell.column },
    text: text.replaceAll('""', '"'),
    numberFormat,
  };
}
