import { normalisedHeader, otherNames, ownNames, suggestedNames, vagueNames } from '../../tables/header';
import { oncePerColumn } from '../../tables/oncePerColumn';
import { looksLike } from './fitting';
import { likeness, meaningOfHeader, type Pairs, pairsOf } from './likeness';
import type { Matching } from './matchColumns';
import { isMisread } from './misread';
import type { WantedColumn } from './wantedColumns';

interface Suggestion {
  readonly columnId: string;
  readonly header: number;
  readonly likeness: number;
}

/** A normalised header or name. */
interface Name {
  readonly meaning: number;
  readonly pairs: Pairs;
}

/** A column of the list that is still free. */
interface FreeHeader extends Name {
  readonly header: number;
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
    const names = namesOf(column);
    return free
      .map((each) => ({ columnId: column.id, header: each.header, likeness: mostAlike(each, names) }))
      .filter((each) => each.likeness >= leastLikeness && looksLike(column, values[each.header] ?? []));
  });
  return bestOf(found);
}

function freeHeaders(headers: readonly string[], taken: ReadonlySet<number>): readonly FreeHeader[] {
  return headers.slice(0, mostHeaders).flatMap((text, header) => {
    if (taken.has(header) || isMisread(text)) return [];
    return [{ header, ...nameOf(normalisedHeader(text)) }];
  });
}

const namesOf = oncePerColumn((column): readonly Name[] =>
  [...ownNames(column), ...otherNames(column), ...vagueNames(column), ...suggestedNames(column)].map(nameOf),
);

function nameOf(text: string): Name {
  return { meaning: meaningOfHeader(text), pairs: pairsOf(text) };
}

function mostAlike(header: Name, names: readonly Name[]): number {
  const alike = names.map((name) =>
    header.meaning !== name.meaning ? 0 : likeness(header.pairs, name.pairs),
  );
  return Math.max(...alike);
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
