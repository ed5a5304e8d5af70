import { oncePerColumn } from './oncePerColumn';

/** Headers are short; what follows tells nothing, and a cell of a hostile list may be long. */
const longestHeader = 200;

/** Kronor are what amounts are in anyway. Thousands of kronor (tkr) are another amount, and stay. */
const unitAtEnd = /[\s,([]+(?:i\s)?(?:kr|sek|kronor)[\s.)\]]*$/u;

/** What headers were normalised to: every formula of a report has the same ones, and asks them once for each table. */
const known = new Map<string, string>();
const mostKnown = 1_000;

/**
 * A header as far as it tells columns apart: lower case, without dots and rings (å is a), punctuation, spaces and a last (kr) or SEK.
 * A percent sign is a word, since a share is no amount.
 */
export function normalisedHeader(text: string): string {
  const header = text.slice(0, longestHeader);
  const before = known.get(header);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const normalised = normalise(header);
  known.set(header, normalised);
  return normalised;
}

function normalise(header: string): string {
  const plain = header.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(unitAtEnd, '');
  return plain.replaceAll('%', 'procent').replace(/[^\p{L}\p{N}]/gu, '');
}

/** The column's own headers in every language, normalised. */
export const ownNames = oncePerColumn((column): readonly string[] => [
  normalisedHeader(column.header.sv),
  normalisedHeader(column.header.en),
]);

/** What else the column is called in the lists of other systems, normalised. */
export const otherNames = oncePerColumn((column): readonly string[] =>
  (column.aliases ?? []).map(normalisedHeader),
);

/** What may mean the column and may mean something else, normalised. */
export const vagueNames = oncePerColumn((column): readonly string[] =>
  (column.vagueAliases ?? []).map(normalisedHeader),
);

/** What is only suggested for the column, normalised. */
export const suggestedNames = oncePerColumn((column): readonly string[] =>
  (column.suggestedAliases ?? []).map(normalisedHeader),
);
