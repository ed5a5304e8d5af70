import type { Area } from '../../grid/grid';
import type { Book } from '../objects/book';
import { dataArea } from '../objects/tableArea';
import { textArgument } from '../objects/values';
import { hostError } from '../protocol/hostError';
import { parseAddress } from './address';

function sheetByName(book: Book, name: string): string {
  const sheet = book.grid.sheets().find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (sheet === undefined) throw hostError('InvalidArgument');
  return sheet.id;
}

/** The cells that a defined name stands for; null when it stands for something else, or when their sheet has been deleted. */
export function areaOfName(book: Book, name: string, sheetId: string): Area | null {
  const fits = book.names.filter((entry) => entry.name.toLowerCase() === name.toLowerCase());
  const entry =
    fits.find((candidate) => candidate.sheetId === sheetId) ??
    fits.find(({ sheetId: own }) => own === undefined);
  if (entry === undefined) return null;
  if (entry.meaning.kind === 'area') {
    const { area } = entry.meaning;
    return book.grid.sheets().some(({ id }) => id === area.sheetId) ? area : null;
  }
  const address = parseAddress(entry.meaning.formula.replace(/^=/, ''));
  if (address?.sheetName === undefined) return null;
  const { sheetName, ...area } = address;
  return { ...area, sheetId: sheetByName(book, sheetName) };
}

/** The cells that a text names: an address, a defined name or a table. On the given sheet unless it names another. */
export function areaOfText(book: Book, text: string, sheetId: string): Area {
  const address = parseAddress(text);
  if (address !== undefined) {
    const { sheetName, ...area } = address;
    return { ...area, sheetId: sheetName === undefined ? sheetId : sheetByName(book, sheetName) };
  }
  const table = book.grid.tables().find(({ name }) => name.toLowerCase() === text.toLowerCase());
  const named = areaOfName(book, text, sheetId) ?? (table === undefined ? null : dataArea(table.area));
  if (named === null) throw hostError('InvalidArgument');
  return named;
}

/** The cells that an argument names: a Range object, or a text. */
export function areaArgument(book: Book, value: unknown, sheetId: string): Area {
  return book.make.areaOf(value) ?? areaOfText(book, textArgument(value), sheetId);
}
