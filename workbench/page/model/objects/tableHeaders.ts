import type { Area, CellContent } from '../../grid/grid';
import { follows } from '../behaviours/behaviours';
import type { Book } from './book';
import { wordFor } from './tableNames';

/** Header texts as Excel makes them: text, none blank, none twice. */
export function headerTexts(found: readonly CellContent[], word: string): string[] {
  const taken = new Set<string>();
  return found.map((content, index) => {
    const wanted = content === '' ? `${word}${index + 1}` : String(content);
    let text = wanted;
    for (let number = 2; taken.has(text.toLowerCase()); number += 1) text = `${wanted}${number}`;
    taken.add(text.toLowerCase());
    return text;
  });
}

/** Writes the header row of a table to be, where its cells are not header texts already. */
export function writeHeaders(book: Book, header: Area): void {
  follows('headersBecomeUniqueTexts');
  const found = book.grid.values(header)[0] ?? [];
  const texts = headerTexts(found, wordFor(book, 'column'));
  if (texts.every((text, index) => text === found[index])) return;
  book.grid.write(header, [texts.map((content) => ({ kind: 'constant', content }))]);
}
