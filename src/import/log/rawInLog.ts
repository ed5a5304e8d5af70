/** What stands in the log in place of a text that may say something of somebody. */
const maskedText = '[text]';

/** Words of letters, and single letters; those within brackets are masks of ours. */
const word = /\p{L}[\p{L}\p{M}]*/gu;
const mask = /\[(?:personnummer|person)\]/gu;

/**
 * What a cell says as the log, which stays in the workbook, may show it: with at most one word of letters, which no sentence about a
 * person has. `Anna flyttade hem` is `[text]`; `2026-02-30`, `12,5O` and `N/A` are shown as they are.
 */
export function rawInLog(raw: string): string {
  const words = raw.replace(mask, ' ').match(word) ?? [];
  return words.length > 1 && words.some(isLong) ? maskedText : raw;
}

/** Single letters alone are signs, such as N/A. */
function isLong(word: string): boolean {
  return word.normalize('NFC').length > 1;
}
