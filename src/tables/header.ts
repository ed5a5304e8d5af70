import type { Column } from './column';

/** Headers are short; what follows tells nothing, and a cell of a hostile list may be long. */
const longestHeader = 200;

/** Kronor are what amounts are in anyway. Thousands of kronor (tkr) are another amount, and stay. */
const unitAtEnd = /[\s,([]+(?:i\s)?(?:kr|sek|kronor)[\s.)\]]*$/u;

/**
 * A header as far as it tells columns apart: lower case, without dots and rings (å is a), punctuation, spaces and a last (kr) or SEK.
 * A percent sign is a word, since a share is no amount.
 */
export function normalisedHeader(text: string): string {
  const plain = text
    .slice(0, longestHeader)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replace(unitAtEnd, '');
  return plain.replaceAll('%', 'procent').replace(/[^\p{L}\p{N}]/gu, '');
}

/** The column's own headers in every language, normalised. */
export function ownNames(column: Column): readonly string[] {
  return [normalisedHeader(column.header.sv), normalisedHeader(column.header.en)];
}

/** What else the column is called in the lists of other systems, normalised. */
export function otherNames(column: Column): readonly string[] {
  return (column.aliases ?? []).map(normalisedHeader);
}
