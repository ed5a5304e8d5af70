/** Styles of the engine's cells: kept once each and named by an id, so that a long column costs no more than its cells. */

import type { ICellData, IStyleData, Nullable, Styles } from '@univerjs/core';

/** A cell's style as the engine keeps it: an id, or (after some of the engine's own commands) the style itself. */
export type StyleKey = NonNullable<ICellData['s']> | undefined;

export const styleKeyOf = (cell: Nullable<ICellData>): StyleKey => cell?.s ?? undefined;

/** Reads the number formats of cells. */
export function formatReader(styles: Styles): (cell: Nullable<ICellData>) => string {
  return (cell) =>
    (cell?.s === undefined || cell.s === null ? undefined : styles.get(cell.s)?.n?.pattern) ?? 'General';
}

/** Lays a change over the style of a cell and gives the id of what comes of it; undefined where nothing is left. */
export type Restyle = (before: StyleKey, change: IStyleData) => string | undefined;

/** One change to one style is worked out once, however many cells it is for. */
export function createRestyle(styles: Styles): Restyle {
  const known = new Map<IStyleData, Map<StyleKey, string | undefined>>();
  return (before, change) => {
    const ofChange = known.get(change) ?? new Map<StyleKey, string | undefined>();
    known.set(change, ofChange);
    if (ofChange.has(before)) return ofChange.get(before);
    const style = merged(before === undefined ? {} : (styles.get(before) ?? {}), change);
    const id = Object.keys(style).length === 0 ? undefined : (styles.setValue(style) ?? undefined);
    ofChange.set(before, id);
    return id;
  };
}

/** In a change null takes away. The sides of a border are changed one by one. */
function merged(before: IStyleData, change: IStyleData): IStyleData {
  const { bd } = change;
  const sides = bd === undefined || bd === null ? bd : withoutNothing({ ...before.bd, ...bd });
  const border = sides === undefined ? {} : { bd: isEmpty(sides) ? null : sides };
  return withoutNothing({ ...before, ...change, ...border });
}

const isEmpty = (part: object | null): boolean => part === null || Object.keys(part).length === 0;

const withoutNothing = <Part extends object>(part: Part): Partial<Part> => {
  const kept: Partial<Part> = { ...part };
  for (const [key, value] of Object.entries(part)) {
    if (value === null || value === undefined) Reflect.deleteProperty(kept, key);
  }
  return kept;
};
