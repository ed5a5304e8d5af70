import type { Delimiter } from '../list';
import { withPlainNewlines } from './plainText';

/** In the order of preference where a text speaks for several: a decimal comma is in most Swedish lists. */
const delimiters = [';', '\t', '|', ','] as const satisfies readonly Delimiter[];

const rowsLookedAt = 50;
/** A file without a line break is not searched to its end. */
const textLookedAt = 1 << 20;

/** How often each delimiter stands in a row, outside quotation marks. */
type Counts = Record<Delimiter, number>;

/**
 * What stands between the cells: the sign that most of the first rows have equally many of (at least one). A
 * semicolon where there is none at all: a list of one column.
 */
export function detectedDelimiter(text: string): Delimiter {
  const rows = countsOfRows(withPlainNewlines(text.slice(0, textLookedAt)));
  let best: Delimiter = ';';
  let bestRows = 0;
  for (const delimiter of delimiters) {
    const alike = rowsAlike(rows.map((counts) => counts[delimiter]));
    if (alike > bestRows) {
      best = delimiter;
      bestRows = alike;
    }
  }
  return best;
}

/** How many rows have the count that most of those with the sign have. */
function rowsAlike(counts: readonly number[]): number {
  const rowsByCount = new Map<number, number>();
  for (const count of counts) {
    if (count > 0) rowsByCount.set(count, (rowsByCount.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...rowsByCount.values());
}

function countsOfRows(text: string): Counts[] {
  const rows: Counts[] = [];
  let counts = noCounts();
  let isQuoted = false;
  for (let index = 0; index < text.length && rows.length < rowsLookedAt; index++) {
    const sign = text.charAt(index);
    if (sign === '"') {
      // A quotation mark opens a cell only at its start; two within a cell stand for one and change nothing.
      if (isQuoted || beginsCell(text, index)) isQuoted = !isQuoted;
    } else if (!isQuoted && sign === '\n') {
      rows.push(counts);
      counts = noCounts();
    } else if (!isQuoted && isDelimiter(sign)) {
      counts[sign]++;
    }
  }
  return rows.length < rowsLookedAt ? [...rows, counts] : rows;
}

function noCounts(): Counts {
  return { ';': 0, ',': 0, '\t': 0, '|': 0 };
}

function beginsCell(text: string, index: number): boolean {
  const before = text.charAt(index - 1);
  return index === 0 || before === '\n' || before === '"' || isDelimiter(before);
}

function isDelimiter(sign: string): sign is Delimiter {
  return sign === ';' || sign === ',' || sign === '\t' || sign === '|';
}
