import { formatAbsolute, quoteSheetName } from '../range/address';
import { sheetName } from '../range/rangeState';
import type { Book, NameMeaning } from './book';

function meaningText(book: Book, meaning: NameMeaning): string {
  return meaning.kind === 'formula'
    ? meaning.formula
    : `=${formatAbsolute(sheetName(book, meaning.area.sheetId), meaning.area)}`;
}

/** The defined names, those of a sheet with its name in front, and what each stands for. */
export function describeNames(book: Book): readonly (readonly [name: string, meaning: string])[] {
  return book.names.map(({ name, sheetId, meaning }) => {
    const scope = sheetId === undefined ? '' : `${quoteSheetName(sheetName(book, sheetId))}!`;
    return [`${scope}${name}`, meaningText(book, meaning)];
  });
}
