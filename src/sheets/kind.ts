import type { WorkbookTable } from '../tables/table';
import type { Text } from '../text/language';
import type { Area, Corner } from './cells';
import type { CountedDays, CountId } from './counts';
import type { Places, SheetOrder, Window } from './order';
import type { PlacedBlock, ReportBlock, ReportChart } from './report';

/** How a new sheet is laid out: blocks one below the other. */
export interface SheetLayout {
  /** In characters. */
  readonly columnWidths: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The block after which the charts stand, and so many rows that they cover; null without charts. */
  readonly charts: { readonly after: string; readonly rows: number } | null;
  /** Printed pages begin with these blocks. */
  readonly pageStarts: readonly string[];
  /** Blocks in columns of their own to the right of the others, where these stand. They are not on the printed pages. */
  readonly beside?: Readonly<Partial<Record<string, Corner>>>;
}

/**
 * A kind of report sheet. Its id is in the names by which the blocks are known again and in the workbook's settings, so it is never changed.
 */
export interface SheetKind {
  readonly id: string;
  /** What the sheet is called. */
  readonly name: Text;
  /** What is on it, in a sentence. */
  readonly about: Text;
  /** The tables without which it cannot be built, beside placements and kinds. */
  readonly needs: readonly WorkbookTable[];
  /** What decides how large its blocks are, apart from what is always the same; whether a table is there too, where it does. */
  readonly counts: readonly CountId[];
  /** From above: the first is the heading, with the days. What each is called. */
  readonly blockNames: Readonly<Record<string, Text>>;
  /** Where in the heading the first and the last day and the as-of date stand, one below the other: the first of them. */
  readonly days: Corner;
  /** Where in the heading it says what lies outside the kinds: a line each of unknown kinds, without price, uncountable; null: it does not. */
  readonly outside: Area | null;
  /** Where in the heading the unit stands in which amounts are shown; left out: they are shown in kronor. */
  readonly unit?: Corner;
  readonly layout: SheetLayout;
  /** The blocks as they stand where they are told to. One without a place is left out, and so is what refers to it. */
  readonly blocks: (order: SheetOrder, places: Places) => readonly PlacedBlock[];
  /** The charts over the blocks that there are, covering cells from a row on. */
  readonly charts: (order: SheetOrder, places: Places, firstRow: number) => readonly ReportChart[];
}

/** The ids of a sheet's blocks, from above. */
export function blockIdsOf({ blockNames }: Pick<SheetKind, 'blockNames'>): readonly string[] {
  return Object.keys(blockNames);
}

/** The days of a window that are counted: none after the as-of date. */
export function countedDays({ from, to, asOf }: Window): CountedDays {
  return { from, to: Math.min(to, asOf) };
}

/** Puts blocks where they are told to stand. */
export function atPlaces(blocks: readonly ReportBlock[], places: Places): readonly PlacedBlock[] {
  return blocks.map((block) => ({ ...block, at: places[block.id] ?? places.heading }));
}
