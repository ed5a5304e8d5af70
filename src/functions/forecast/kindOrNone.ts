import { summaryLabels } from '../../text/summaryWords';
import { meaningOf } from '../../text/words';
import type { Names } from '../tables/names';
import { noName } from '../tables/nameTable';

/** The number of a kind; what stands for a blank one is none, in whichever language. */
export function kindOrNone(kind: number, names: Names): number {
  const { blank } = summaryLabels;
  return meaningOf(names.textOf(kind), { blank }) === undefined ? kind : noName;
}

/** Öre by kind, where what names none is at the number of no kind, as placements without one are. */
export function byKindOrNone(sums: ReadonlyMap<number, number>, names: Names): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [kind, ore] of sums) {
    const known = kindOrNone(kind, names);
    found.set(known, (found.get(known) ?? 0) + ore);
  }
  return found;
}
