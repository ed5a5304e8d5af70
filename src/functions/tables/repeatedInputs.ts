import type { RawRows } from './cells';

/** The tables of a call, in the order of its arguments; null where one is left out. */
export type CallTables = readonly (RawRows | null)[];

/** What was made of the tables of earlier calls. */
export interface RepeatedInputs<Made> {
  /** The same as before for tables whose cells are all the same; else what `make` makes of them, kept where `isKept` says so. */
  readonly of: (tables: CallTables, make: () => Made) => Made;
}

/** A report has some formulas over the same tables; nobody has so many different ones in use at a time. */
const mostKept = 6;

/**
 * The cells are held for as long as we keep them. One takes about 15 bytes in a list of texts and days, so these are 30 MB. The newest
 * tables are kept however large they are, or every formula over a large list would read it anew: 200 000 rows of 14 columns are 42 MB.
 */
const mostCellsKept = 2_000_000;

interface Kept<Made> {
  readonly tables: CallTables;
  readonly cells: number;
  readonly made: Made;
}

/**
 * Remembers what was made of the tables that were last asked for. A workbook with twelve reports over one list hands it over twelve times; comparing
 * cells takes a part of the time of reading them. Every cell is compared, so that what is given is what reading anew would give.
 */
export function repeatedInputs<Made>(isKept: (made: Made) => boolean): RepeatedInputs<Made> {
  let kept: readonly Kept<Made>[] = [];
  return {
    of: (tables, make) => {
      const found = kept.find((each) => areSame(each.tables, tables));
      if (found !== undefined) {
        kept = [found, ...kept.filter((each) => each !== found)];
        return found.made;
      }
      const made = make();
      if (isKept(made)) kept = withinRoom([{ tables, cells: cellCount(tables), made }, ...kept]);
      return made;
    },
  };
}

/** The newest, and those after it as long as there is room for them. */
function withinRoom<Made>(kept: readonly Kept<Made>[]): readonly Kept<Made>[] {
  let cells = 0;
  let count = 0;
  for (const each of kept.slice(0, mostKept)) {
    cells += each.cells;
    if (count > 0 && cells > mostCellsKept) break;
    count += 1;
  }
  return kept.slice(0, count);
}

function cellCount(tables: CallTables): number {
  return tables.reduce(
    (cells, rows) => cells + (rows === null ? 0 : rows.length * (rows[0]?.length ?? 0)),
    0,
  );
}

function areSame(one: CallTables, other: CallTables): boolean {
  return one.length === other.length && one.every((rows, index) => isSameTable(rows, other[index] ?? null));
}

function isSameTable(one: RawRows | null, other: RawRows | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.length !== other.length) return false;
  for (let row = 0; row < one.length; row += 1)
    if (!isSameRow(one[row] ?? [], other[row] ?? [])) return false;
  return true;
}

/** Cells with a data type are never taken for the same: what they hold is not looked into. */
function isSameRow(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let column = 0; column < one.length; column += 1) {
    const cell = one[column];
    if (cell !== other[column] || (typeof cell === 'object' && cell !== null)) return false;
  }
  return true;
}
