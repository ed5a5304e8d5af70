import type { Delimiter } from '../list';
import { withPlainNewlines } from '../source/plainText';
import { longestCell, mostColumns } from './cellLimits';
import type { RowStore } from './rowStore';
import { firstHash, hashedWith } from './textHash';

/**
 * Takes the rows that begin between two places of the text, one after another, and tells the place after the last one. It stops before
 * that at a row that is not plain.
 */
export type PlainRows = (from: number, until: number) => number;

/** Where the text goes on after a row that is not plain: nowhere, since it was not taken. */
const notPlain = -1;

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Reads plain rows straight into the store, without making an array of each: that would take longer than everything else. A row is
 * plain where its cells stand between delimiters as they are, or wholly in quotation marks that are doubled within, and where it ends in a
 * line break. Of such a row there is but one reading, which the tests hold against the parser's; every other is left to the parser.
 */
export function plainRows(text: string, delimiter: Delimiter, rows: RowStore): PlainRows {
  const delimiterCode = delimiter.charCodeAt(0);
  const numbers = new Int32Array(mostColumns);
  const cell: OpenCell = { text, from: 0, until: 0, hash: firstHash };
  const takeRow = (from: number): number => {
    let at = from;
    for (let column = 0; column < mostColumns; column++) {
      const isQuoted = text.charCodeAt(at) === quote;
      const end = isQuoted ? endOfQuoted(text, at) : endOfOpen(cell, at, delimiterCode);
      if (end === notPlain || end - at > longestCell) return notPlain;
      if (isQuoted) numbers[column] = rows.numberOf(column, withoutQuotes(text, at, end));
      else numbers[column] = end === at ? 0 : rows.numberOfPart(column, cell);
      const code = text.charCodeAt(end);
      if (code === lineFeed || code === carriageReturn) {
        rows.addNumbers(numbers, column + 1);
        return afterLineBreak(text, end);
      }
      if (code !== delimiterCode) return notPlain;
      at = end + 1;
    }
    return notPlain;
  };
  return (from, until) => {
    let at = from;
    while (at < until) {
      const next = takeRow(at);
      if (next === notPlain) return at;
      at = next;
    }
    return at;
  };
}

/** A cell that stands as it is, as part of the text; one such record is used for all of them. */
interface OpenCell {
  readonly text: string;
  from: number;
  until: number;
  hash: number;
}

/** Looks through the cell that begins at a place, and tells the place after it. */
function endOfOpen(cell: OpenCell, from: number, delimiterCode: number): number {
  const { text } = cell;
  let hash = firstHash;
  let at = from;
  let code = text.charCodeAt(at);
  while (at < text.length && code !== delimiterCode && code !== lineFeed && code !== carriageReturn) {
    hash = hashedWith(hash, code);
    at++;
    code = text.charCodeAt(at);
  }
  cell.from = from;
  cell.until = at;
  cell.hash = hash;
  return at;
}

/** The place after the closing quotation mark of a cell that begins with one; `notPlain` where there is none. */
function endOfQuoted(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 2))
    if (text.charCodeAt(at + 1) !== quote) return at + 1;
  return notPlain;
}

function withoutQuotes(text: string, from: number, end: number): string {
  return withPlainNewlines(text.slice(from + 1, end - 1)).replaceAll('""', '"');
}

function afterLineBreak(text: string, at: number): number {
  const isPair = text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed;
  return isPair ? at + 2 : at + 1;
}
