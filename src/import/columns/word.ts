import type { Text } from '../../text/language';
import { meaningOf, type Words } from '../../text/words';

/**
 * Reads a trimmed text as one of the words that a column takes, and gives the word in the language it was written in; null where it is
 * none of them.
 */
export function readWord(text: string, words: Words<string>): string | null {
  const meaning = meaningOf(text, words);
  const word = meaning === undefined ? undefined : words[meaning];
  if (word === undefined) return null;
  return meaningOf(text, { swedish: { sv: word.sv, en: word.sv } }) === undefined ? word.en : word.sv;
}

/** The words of a column, for a sentence that says which there are. */
export function wordsTaken(words: Words<string>): readonly Text[] {
  return Object.values(words);
}
