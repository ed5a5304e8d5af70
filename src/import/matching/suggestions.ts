import { normalisedHeader, otherNames, ownNames } from '../../tables/header';
import { looksLike } from './fitting';
import { likeness, type Pairs, pairsOf } from './likeness';
import type { Matching, WantedColumn } from './matchColumns';
import { isMisread } from './misread';

interface Suggestion {
  readonly columnId: string;
  readonly header: number;
  readonly likeness: number;
}

/** A column of the list that is still free. */
interface FreeHeader {
  readonly header: number;
  readonly pairs: Pairs;
}

/** Right in nearly every case where there is a column to find, and wrong in a third of those where there is none: only worth asking. */
const leastLikeness = 0.6;

/** Nobody reads suggestions from a longer list. */
const mostHeaders = 400;

/**
 * By the id of a column that nothing fills: the column of the list that might, by likeness of the headers, if its values look like
 * those of the column. A column of the list is suggested once.
 */
export function suggestionsFor(
  open: readonly WantedColumn[],
  { headers, values }: Matching,
  taken: ReadonlySet<number>,
): ReadonlyMap<string, number> {
  const free = freeHeaders(headers, taken);
  const found = open.flatMap(({ column }) => {
    const names = [...ownNames(column), ...otherNames(column)].map(pairsOf);
    return free
      .map(({ header, pairs }) => ({ columnId: column.id, header, likeness: mostAlike(pairs, names) }))
      .filter((each) => each.likeness >= leastLikeness && looksLike(column, values[each.header] ?? []));
  });
  return bestOf(found);
}

function freeHeaders(headers: readonly string[], taken: ReadonlySet<number>): readonly FreeHeader[] {
  return headers.slice(0, mostHeaders).flatMap((text, header) => {
    if (taken.has(header) || isMisread(text)) return [];
    return [{ header, pairs: pairsOf(normalisedHeader(text)) }];
  });
}

function mostAlike(pairs: Pairs, names: readonly Pairs[]): number {
  return Math.max(...names.map((name) => likeness(pairs, name)));
}

function bestOf(found: readonly Suggestion[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  const taken = new Set<number>();
  const ordered = [...found].sort((one, other) => other.likeness - one.likeness || one.header - other.header);
  for (const { columnId, header } of ordered) {
    if (best.has(columnId) || taken.has(header)) continue;
    best.set(columnId, header);
    taken.add(header);
  }
  return best;
}
