import type { Area } from '../../grid/grid';
import { follows } from '../behaviours/behaviours';
import { chartsOn, seriesOn } from '../charts/chartSheets';
import { copyStanding } from '../charts/places';
import { setSource, sourceOf } from '../charts/sources';
import { isModelObject, type ModelObject } from '../interpreter/modelObject';
import { hostError } from '../protocol/hostError';
import { wholeSheet } from '../range/area';
import { copyCells } from '../range/copy';
import type { Bag } from './bagTypes';
import type { Book } from './book';
import { sideBag } from './sideBags';
import type { SheetState } from './sheetState';
import { firstFree, wordFor } from './tableNames';
import { orElse, wordArgument } from './values';

/** From one sheet to another. */
interface Copy {
  readonly book: Book;
  readonly from: string;
  readonly to: string;
}

/** Makes a copy of the sheet beside it, with all that the model knows of it, and gives the new one. */
export async function copySheet(sheet: SheetState, values: readonly unknown[]): Promise<ModelObject> {
  follows('copiedSheetIsWhole');
  const { book, id } = sheet;
  const { name } = sheetOf(book, id);
  const { id: to } = book.grid.addSheet(nameOfCopy(book, name));
  placeCopy(book, to, values);
  const copy: Copy = { book, from: id, to };
  copyContents(copy);
  copyLooks(copy);
  copyNames(copy);
  await copyTables(copy);
  copyCharts(copy);
  return book.make.worksheet(to);
}

function sheetOf(book: Book, id: string): { readonly name: string } {
  const found = book.grid.sheets().find((sheet) => sheet.id === id);
  if (found === undefined) throw hostError('ItemNotFound');
  return found;
}

const longestName = 31;

/** `Budget (2)`, or the first number that is free; a long name is cut. */
function nameOfCopy(book: Book, name: string): string {
  const taken = new Set(book.grid.sheets().map((sheet) => sheet.name.toLowerCase()));
  for (let number = 2; ; number += 1) {
    const ending = ` (${String(number)})`;
    const free = name.slice(0, longestName - ending.length) + ending;
    if (!taken.has(free.toLowerCase())) return free;
  }
}

function placeCopy(book: Book, to: string, [position, beside]: readonly unknown[]): void {
  const where = wordArgument(orElse(position, 'None'), [
    'None',
    'Before',
    'After',
    'Beginning',
    'End',
  ] as const);
  if (where === 'None' || where === 'End') return;
  if (where === 'Beginning') {
    book.grid.moveSheet(to, 0);
    return;
  }
  const id = isModelObject(beside) ? beside.identity() : undefined;
  const index = book.grid.sheets().findIndex((sheet) => sheet.id === id);
  if (index < 0) throw hostError('InvalidArgument');
  book.grid.moveSheet(to, where === 'Before' ? index : index + 1);
}

function moved({ from, to }: Copy, area: Area): Area {
  return area.sheetId === from ? { ...area, sheetId: to } : area;
}

function copyContents(copy: Copy): void {
  const { grid } = copy.book;
  const used = grid.usedArea(wholeSheet(copy.from), false);
  if (used !== null) copyCells({ grid, source: used, target: moved(copy, used) }, 'All', false);
  for (const merged of grid.merges(copy.from)) grid.merge(moved(copy, merged));
}

function copyLooks(copy: Copy): void {
  const { book, from, to } = copy;
  const { grid } = book;
  const line = { sheetId: to, row: 0, column: 0, rows: 1, columns: 1 };
  for (const [column, width] of grid.columnWidths(from)) grid.setColumnWidth({ ...line, column }, width);
  for (const [row, height] of grid.rowHeights(from)) grid.setRowHeight({ ...line, row }, height);
  grid.freezePanes(to, grid.frozenPanes(from));
  grid.setSheetLook(to, grid.sheetLook(from));
  Object.assign(book.sheetExtras(to), book.sheetExtras(from));
  copyBag(copy, sideBag(book, 'PageLayout', from), sideBag(book, 'PageLayout', to));
}

/** A name of the workbook that stands for cells of the sheet is a name of the new sheet for its own cells. */
function copyNames(copy: Copy): void {
  follows('copiedSheetHasOwnNames');
  const { book, from, to } = copy;
  for (const entry of [...book.names]) {
    const { meaning } = entry;
    const isOfSheet = entry.sheetId === from || (meaning.kind === 'area' && meaning.area.sheetId === from);
    if (!isOfSheet) continue;
    const own = meaning.kind === 'area' ? { ...meaning, area: moved(copy, meaning.area) } : meaning;
    book.names.push({ ...entry, sheetId: to, meaning: own });
  }
}

async function copyTables(copy: Copy): Promise<void> {
  const { book, from } = copy;
  for (const { area } of book.grid.tables().filter((table) => table.area.sheetId === from)) {
    const taken = new Set(book.grid.tables().map(({ name }) => name));
    const name = firstFree(wordFor(book, 'table'), (candidate) => taken.has(candidate));
    await book.grid.addTable(moved(copy, area), name);
  }
}

/** Charts show the cells of the new sheet where they showed those of the old one. */
function copyCharts(copy: Copy): void {
  follows('copiedChartsFollow');
  const { book, from, to } = copy;
  const [old, made] = [from, to].map((id) => sideBag(book, 'ChartCollection', id));
  if (old === undefined || made === undefined) return;
  copyBag(copy, old, made);
  const copies = chartsOn(book, to);
  chartsOn(book, from).forEach((chart, index) => {
    const twin = copies[index];
    if (twin !== undefined) repoint(copy, chart, twin);
  });
}

function repoint(copy: Copy, chart: Bag, twin: Bag): void {
  const { book } = copy;
  copyStanding(chart, twin, (area) => moved(copy, area));
  const series = seriesOn(book, twin);
  const cells = (area: Area | undefined): Area | undefined => area && moved(copy, area);
  seriesOn(book, chart).forEach((one, index) => {
    const other = series[index];
    if (other === undefined) return;
    const { name, values, categories } = sourceOf(one);
    const label = typeof name === 'string' ? name : cells(name);
    setSource(other, { name: label, values: cells(values), categories: cells(categories) });
  });
}

/** What was set on an object, and on all that hangs on it. */
function copyBag(copy: Copy, from: ModelObject, to: ModelObject): void {
  const { bags } = copy.book;
  const [source, target] = [bags.open(from), bags.open(to)];
  if (source === undefined || target === undefined) return;
  for (const [name, value] of source.values) target.values.set(name, value);
  target.calls.push(...source.calls);
  for (const [key, part] of source.parts)
    copyBag(copy, part, bags.part(target, { key, className: part.className }));
  for (const item of source.items) {
    const twin = bags.create(item.className, { owner: target });
    target.items.push(twin);
    copyBag(copy, item, twin);
  }
}
