import type { ColumnPart } from '../forms';
import type { MatchOrigin } from '../list';

/** What fills a column of the table. */
export interface Filling {
  /** The index of the list's column. */
  readonly header: number;
  readonly origin: MatchOrigin;
}

/** Which columns of a table are filled so far, and by what. */
export interface Fillings {
  /** Fills a column by its id, if it is not filled yet and the list's column is free for it. */
  readonly fill: (id: string, header: number, origin: MatchOrigin) => void;
  readonly of: (id: string) => Filling | null;
  /** The list's columns that fill something. */
  readonly taken: () => ReadonlySet<number>;
}

/** Nothing is filled yet. A column of the list fills one of the table's, or several that each take a part of it. */
export function newFillings(parts: Readonly<Record<string, ColumnPart>>): Fillings {
  const filled = new Map<string, Filling>();
  /** By the list's column, whether it is taken as a whole. */
  const taken = new Map<number, boolean>();
  return {
    fill: (id, header, origin) => {
      const isWhole = parts[id] === undefined;
      const isFree = !taken.has(header) || (!isWhole && taken.get(header) === false);
      if (filled.has(id) || !isFree) return;
      filled.set(id, { header, origin });
      taken.set(header, isWhole);
    },
    of: (id) => filled.get(id) ?? null,
    taken: () => new Set(taken.keys()),
  };
}
