import type { Day } from '../core/day';
import type { ListRefusal, ListRemarkCode, LocatedRemark } from '../text/listProblem';

/** Where a list comes from: the bytes of a file, or a text that was pasted. */
export interface ListSource {
  /** The file's name, or what stands for it; it is shown and becomes part of each row's source. */
  readonly name: string;
  readonly content: Uint8Array | string;
  /** The day on which the file was last written; null where nobody knows. */
  readonly written: Day | null;
}

/** The kinds of list that can be read, each the list of one table of the workbook. The id is the table's. */
export type ListKindId = 'placements' | 'prices' | 'budget';

/** How the letters of a file are stored. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh' | 'ibm850';

/** What stands between the cells of a row. */
export type Delimiter = ';' | ',' | '\t' | '|';

/** What stands before the decimals. */
export type DecimalSign = ',' | '.';

/** The order of a date's parts where they are written with signs between; ISO dates and serial numbers need none. */
export type DateOrder = 'yearMonthDay' | 'dayMonthYear' | 'monthDayYear';

/** Everything about a list that can be told from its content and that a user may know better. */
export interface Detected {
  readonly kind: ListKindId;
  /** Null for a pasted text. */
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter;
  /** The number of the row with the headers, from 1; 0 where the list has none. */
  readonly headerRow: number;
  readonly decimal: DecimalSign;
  readonly dates: DateOrder;
  /** The day that the list shows: through it open placements count. */
  readonly asOf: Day | null;
}

/** What the user has chosen instead of what was detected; what is left out is as detected. */
export interface ReadingChoices extends Partial<Detected> {
  /** By the id of a table's column: the index of the list's column that fills it, or null for none. */
  readonly columns?: Readonly<Record<string, number | null>>;
  /** Keys for every person, even where no personal number was found. */
  readonly alwaysKeys?: boolean;
}

/** A column of the list. */
export interface ListHeader {
  /** From 0. */
  readonly index: number;
  /** As it stands, or a name of our own (`Kolumn 3`) where it is blank; personal numbers masked. */
  readonly name: string;
  /** False where the name is our own, or nothing but a personal number: it says nothing about the column. */
  readonly isNamed: boolean;
  /** The first few values that are not blank, masked. */
  readonly samples: readonly string[];
}

/** How a column of the list came to fill a column of the table. */
export type MatchOrigin = 'remembered' | 'exact' | 'near' | 'chosen';

/** What fills a column of the table. */
export interface ColumnMatch {
  /** The id of the table's column. */
  readonly columnId: string;
  /** The index of the list's column; null: nothing fills it. */
  readonly header: number | null;
  readonly origin: MatchOrigin | null;
  /** A column of the list that might fill it, for the user to accept; null where there is none. */
  readonly suggestion: number | null;
  /** The list cannot be imported without it. */
  readonly required: boolean;
  /** Where no column of the list fills it: the ids of the columns that it is made of instead; empty: it stays as it is. */
  readonly madeOf: readonly string[];
}

/** A row as it will be written: dates as 2026-01-31, numbers as people write them, blank as the empty text. */
export interface PreviewRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Sums over the rows that are kept, to be compared with the system that the list comes from. */
export interface ControlSums {
  /** Billable days, each row by its own day rule else `both`, through the as-of date. Null where the list has none. */
  readonly days: number | null;
  /** Kronor: days times own day price for placements, the sum of amounts for a budget. Null where the list has none. */
  readonly kronor: number | null;
  /** Unique persons. Null where the list has none. */
  readonly persons: number | null;
  /** The earliest and the latest date in the list's columns of first and last days. */
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
}

/** What was found about personal numbers. */
export interface PersonsFound {
  /** How many distinct personal numbers stand in the columns that are read. */
  readonly personalNumbers: number;
  /** Whether keys take the place of persons: because of those numbers, or because the user wants it. */
  readonly needKeys: boolean;
  /** Whether the secret that makes the keys has been given. */
  readonly hasSecret: boolean;
}

/** How often something was found. */
export interface RemarkCount {
  readonly code: ListRemarkCode;
  readonly leavesOut: boolean;
  readonly count: number;
}

/** What the pane shows of a list that was read. Small and plain: the rows themselves stay where they were read. */
export interface ListReport {
  readonly name: string;
  /** What the content told. */
  readonly detected: Detected;
  /** What holds: the user's choices over what was detected. */
  readonly used: Detected;
  readonly headers: readonly ListHeader[];
  /** One for each column of the table that a list can fill, in the table's order. */
  readonly matches: readonly ColumnMatch[];
  /** The ids of the columns that will be written, in the table's order. */
  readonly written: readonly string[];
  readonly preview: readonly PreviewRow[];
  /** read = kept + leftOut. Blank rows and a row of totals are no rows of the list; they are counted apart. */
  readonly counts: {
    readonly read: number;
    readonly kept: number;
    readonly leftOut: number;
    readonly blank: number;
    readonly totals: number;
  };
  readonly sums: ControlSums;
  readonly remarks: readonly RemarkCount[];
  readonly persons: PersonsFound;
  /** Ids of required columns that nothing fills. While there are any, nothing can be written. */
  readonly missing: readonly string[];
}

/** Some of the remarks, in the order of the rows. */
export interface RemarkPage {
  readonly total: number;
  readonly remarks: readonly LocatedRemark[];
}

/** Which remarks are wanted. */
export interface RemarkQuery {
  /** Null: all. */
  readonly code: ListRemarkCode | null;
  readonly from: number;
  readonly count: number;
}

/** A cell as Excel takes it: a number, a text, or "" for blank. Dates are serial numbers. */
export type TableCell = number | string | boolean;

/** By the id of a kind of list: the header that filled each column of its table when a list was last imported. */
export type RememberedColumns = Readonly<Partial<Record<ListKindId, Readonly<Record<string, string>>>>>;

/** How the list differs from the table, by rows. */
export interface Difference {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Rows of the table that the list does not have. */
  readonly missing: number;
}

/** What will stand in the table. */
export interface TablePlan {
  readonly difference: Difference;
  /** The ids of the columns that are written; every other column keeps what it holds, row by row. */
  readonly columnIds: readonly string[];
  /** For each row that the table will have: the index of the row that it holds today, or −1 for a new one. */
  readonly origins: Int32Array;
  /** Those of the rows that the list fills, new ones and changed ones, ascending; every other row stays as it is. */
  readonly filled: Int32Array;
}

/** Some of the rows that the list fills, as many as fit. */
export interface PlanBlock {
  /** The place of the first one among the plan's filled rows. */
  readonly from: number;
  /** A cell for each of the plan's columns. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** Whether nothing could be read, and why. */
export function isRefusal(result: object): result is ListRefusal {
  return 'refusal' in result;
}
