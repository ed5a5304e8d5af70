/** The repairs, in the order in which they are made. */
export const repairIds = ['duplicates', 'repeated', 'sameEnd', 'openRows', 'overlaps', 'continued'] as const;

/** What can be repaired in a list. */
export type RepairId = (typeof repairIds)[number];

/** How each repair is to be made. */
export interface RepairChoices {
  /**
   * Rows that stand twice: the first is kept. `identical`: every cell of the row is alike as the file has it, also in columns that are not
   * read; `keepFirst`: alike in every column that is read.
   */
  readonly duplicates: 'off' | 'identical' | 'keepFirst';
  /**
   * A placement that stands with an end and without one: the row with the end is kept. `samePlacement`: the same person, first day, kind
   * and provider; `sameStart`: the same person and first day, and of several rows the one that ends last is kept.
   */
  readonly repeated: 'off' | 'samePlacement' | 'sameStart';
  /** The same person and last day: the row that began first is kept. */
  readonly sameEnd: 'off' | 'keepLongest';
  /**
   * An open row ends where the person's next placement begins. `placedElsewhere`: the next one that is open itself, so that the person
   * is known to be elsewhere; `always`: the next one, also where its last day is known. Rows of kinds that are no care round the clock
   * (tables/kindsBeside.ts) and rows with an agreed number of days neither end others nor are ended.
   */
  readonly openRows: 'off' | 'placedElsewhere' | 'always';
  /** A row with an end past the next first day of the same person: kept, with a warning, or cut there; of placements round the clock. */
  readonly overlaps: 'keep' | 'cut';
  /**
   * A row that goes on without a gap where the one before ends is made one with it. `sameTerms`: everything that is counted with is
   * alike; `anyLaw`: the legal basis may differ; `byReason`: a column of the list says why the row begins.
   */
  readonly continued: 'off' | 'sameTerms' | 'anyLaw' | 'byReason';
  /** For `byReason`: the index of the list's column, and the values that mean that the placement goes on. */
  readonly reason: { readonly header: number; readonly values: readonly string[] } | null;
}

/** The repairs that are made unless the user says otherwise. */
export const defaultRepairs: RepairChoices = {
  duplicates: 'identical',
  repeated: 'samePlacement',
  sameEnd: 'off',
  openRows: 'placedElsewhere',
  overlaps: 'keep',
  continued: 'sameTerms',
  reason: null,
};

/** What a list amounts to at some point of its repair. Null where it cannot be told. */
export interface RepairSums {
  readonly rows: number;
  readonly persons: number | null;
  /** Billable days, each row by its own day rule else `both`, through the as-of date. */
  readonly days: number | null;
  /** Kronor: days times own day price. */
  readonly kronor: number | null;
}

/**
 * What a repair did. A row that one repair ended and another went on with counts in both; what finally became of each row is told
 * row by row.
 */
export interface RepairEffect {
  readonly id: RepairId;
  /** How many rows it took away; also those that it made alike to another one, which are told of row by row as duplicates. */
  readonly removed: number;
  /** How many rows it changed. */
  readonly changed: number;
  readonly after: RepairSums;
}

/** What all repairs did. Lists of which the rows are no placements are not repaired: no effects, and before is after. */
export interface RepairReport {
  readonly used: RepairChoices;
  readonly before: RepairSums;
  /** In the order in which they were made, each beginning with what the one before left. */
  readonly effects: readonly RepairEffect[];
  readonly after: RepairSums;
  /** How many rows were taken away in the end. */
  readonly removedRows: number;
  /** How many of the rows that are left have another last day in the end; a row that several repairs changed counts once. */
  readonly changedRows: number;
}

/** One row that was repaired. */
export interface RepairedRow {
  readonly repair: RepairId;
  /** As the user sees it in the file, from 1. */
  readonly row: number;
  /** The row that caused it; null where none did. */
  readonly because: number | null;
  readonly wasRemoved: boolean;
  /** The last day before and after, as 2026-01-31, blank where it is open; null where the row was taken away. */
  readonly end: { readonly before: string; readonly after: string } | null;
  /** By how much the row's days and kronor changed; null where it cannot be told. */
  readonly days: number | null;
  readonly kronor: number | null;
}

/** Some of the repaired rows, in the order of the rows. */
export interface RepairPage {
  readonly total: number;
  readonly rows: readonly RepairedRow[];
}

/** Which repaired rows are wanted; null: of all repairs. */
export interface RepairQuery {
  readonly repair: RepairId | null;
  readonly from: number;
  readonly count: number;
}
