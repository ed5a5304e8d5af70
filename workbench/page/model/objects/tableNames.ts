import { follows } from '../behaviours/behaviours';
import { hostError } from '../protocol/hostError';
import { parseAddress } from '../range/address';
import type { Book } from './book';

const shape = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** Refuses what cannot be the name of a table or of cells: wrong characters, or the shape of an address. */
export function requireName(name: string): string {
  const isAddress = parseAddress(name) !== undefined || /^[rc]$/i.test(name);
  if (!shape.test(name) || isAddress) throw hostError('InvalidArgument');
  return name;
}

/** Refuses a name that another table or a name of the workbook bears. */
export function requireFree(book: Book, name: string, ownTableId?: string): string {
  const same = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  const taken =
    book.grid.tables().some((table) => table.id !== ownTableId && same(table.name)) ||
    book.names.some((entry) => entry.sheetId === undefined && same(entry.name));
  if (taken) throw hostError('ItemAlreadyExists');
  return name;
}

const words = {
  'sv-SE': { table: 'Tabell', column: 'Kolumn', sheet: 'Blad', chart: 'Diagram' },
  'en-US': { table: 'Table', column: 'Column', sheet: 'Sheet', chart: 'Chart' },
} as const;

/** The word that Excel numbers new things with, in the language of its user interface. */
export function wordFor({ language }: Book, thing: keyof (typeof words)['sv-SE']): string {
  follows('newThingsAreNamedInLanguage');
  return words[language][thing];
}

/** The first of `Word1`, `Word2`, … that is not taken. */
export function firstFree(word: string, isTaken: (name: string) => boolean): string {
  let number = 1;
  while (isTaken(`${word}${number}`)) number += 1;
  return `${word}${number}`;
}
