import { follows } from '../behaviours/behaviours';
import { hostError } from '../protocol/hostError';
import type { Book } from './book';

const longest = 31;

/** Refuses what cannot be a sheet's name: empty, too long, forbidden characters, or another sheet's. */
export function requireSheetName(book: Book, name: string, ownSheetId?: string): string {
  follows('sheetNameRules');
  const isWrong = name === '' || name.length > longest || /[\\/?*[\]:]|^'|'$/.test(name);
  if (isWrong) throw hostError('InvalidArgument');
  const isTaken = book.grid
    .sheets()
    .some((sheet) => sheet.id !== ownSheetId && sheet.name.toLowerCase() === name.toLowerCase());
  if (isTaken) throw hostError('ItemAlreadyExists');
  return name;
}
