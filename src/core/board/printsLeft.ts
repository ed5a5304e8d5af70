import type { BoardList } from './boardList';
import { fingerprint } from './fingerprint';
import type { PersonSum } from './people';

/** The fingerprints of an earlier figure, of which each is taken once. */
export interface Prints {
  /** Takes that of a person; false: it is not there. */
  readonly take: (person: number, sum: PersonSum) => boolean;
  /** How many have not been taken. */
  readonly left: () => number;
}

/** The fingerprints of a figure, before any is taken. */
export function printsLeft(
  prints: readonly number[],
  { salt, list }: { readonly salt: string; readonly list: BoardList },
): Prints {
  const counts = new Map<number, number>();
  for (const print of prints) counts.set(print, (counts.get(print) ?? 0) + 1);
  return {
    take: (person, sum) => {
      const print = fingerprint(salt, list.persons[person] ?? '', sum);
      const count = counts.get(print) ?? 0;
      counts.set(print, Math.max(0, count - 1));
      return count > 0;
    },
    left: () => [...counts.values()].reduce((all, count) => all + count, 0),
  };
}
