import { type ColumnCells, forEachText } from '../columns/cells';
import type { ValueFound, ValuesOfColumn } from '../list';
import { likeness, pairsOf } from '../matching/likeness';
import { maskedCell } from '../records/maskedCell';
import { comparedValue } from './compared';
import type { ColumnMeanings } from './meanings';

/** More values than these nobody looks through: then the wrong column fills this one. */
const mostShown = 200;
/** The options are put in the order of what so many of the unknown values may mean. */
const mostCompared = 20;
const longestRaw = 200;
/** Less alike than this is not alike. */
const leastLikeness = 0.4;

/** The values of a column of the list, and what they mean. */
export function valuesFound(columnId: string, cells: ColumnCells, meanings: ColumnMeanings): ValuesOfColumn {
  const counts = new Map<string, number>();
  forEachText(cells, (text, _, count) => {
    counts.set(text, (counts.get(text) ?? 0) + count);
  });
  const found = Array.from(counts, ([text, count]) => ({ text, count, meaning: meanings.meaningOf(text) }));
  found.sort((one, other) => inOrder(one, other) || (one.text < other.text ? -1 : 1));
  const unknown = found.filter(({ meaning }) => meaning === null).slice(0, mostCompared);
  return {
    columnId,
    values: shown(found.slice(0, mostShown)),
    more: Math.max(0, found.length - mostShown),
    options: byLikeness(
      meanings,
      unknown.map(({ text }) => text),
    ),
  };
}

interface Found {
  readonly text: string;
  readonly count: number;
  readonly meaning: ReturnType<ColumnMeanings['meaningOf']>;
}

/** Values that only differ in a personal number are shown as one. */
function shown(found: readonly Found[]): readonly ValueFound[] {
  const byRaw = new Map<string, ValueFound>();
  for (const { text, count, meaning } of found) {
    const raw = maskedCell(text).slice(0, longestRaw);
    const before = byRaw.get(raw)?.count ?? 0;
    byRaw.set(raw, {
      raw,
      count: before + count,
      meaning: meaning?.text ?? null,
      origin: meaning?.origin ?? null,
    });
  }
  return [...byRaw.values()].sort(inOrder);
}

/** Those that nobody knows first, then by how often they stand there. */
function inOrder(one: Counted, other: Counted): number {
  return Number(one.meaning !== null) - Number(other.meaning !== null) || other.count - one.count;
}

interface Counted {
  readonly count: number;
  readonly meaning: unknown;
}

/** The options, those first that the unknown values may mean; the rest in their own order. */
function byLikeness(
  { options, candidatesOf }: ColumnMeanings,
  unknown: readonly string[],
): readonly string[] {
  const scores = options.map((option) => {
    const pairs = pairsOf(comparedValue(option));
    const alike = unknown.map((text) => {
      const place = candidatesOf(text).indexOf(option);
      return place === -1 ? likeness(pairsOf(comparedValue(text)), pairs) : 2 - place / options.length;
    });
    const score = Math.max(0, ...alike);
    return { option, score: score < leastLikeness ? 0 : score };
  });
  return scores.sort((one, other) => other.score - one.score).map(({ option }) => option);
}
