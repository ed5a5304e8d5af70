import type { Day } from '../core/day';
import type { ListRemarkCode, LocatedRemark } from '../text/listRemark';
import type { ListRefusal } from '../text/listRefusal';
import type { ColumnForm, ColumnPart, FormOfColumn } from './forms';
import type { RepairChoices, RepairReport } from './repairs/repair';

/** Cells that stand in the workbook already, as Excel gives them; dates are serial numbers. */
export interface ListCells {
  readonly values: readonly (readonly TableCell[])[];
  /** The number that the first of the rows has in its sheet. */
  readonly firstRow: number;
}

/** Where a list comes from: the bytes of a file, a text that was pasted, or cells of the workbook. */
export interface ListSource {
  /** The file's name, or what stands for it; it is shown and becomes part of each row's source. */
  readonly name: string;
  readonly content: Uint8Array | string | ListCells;
  /** The day on which the file was last written; null where nobody knows. */
  readonly written: Day | null;
}

/** The ids, in the order in which the kinds are offered. */
export const listKindIds = [
  'placements',
  'prices',
  'budget',
  'ledger',
  'absences',
  'addOns',
  'persons',
  'claims',
] as const;

/** The kinds of list that can be read, each the list of one table of the workbook. The id is the table's. */
export type ListKindId = (typeof listKindIds)[number];

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
  /** The index of the sheet among the file's; null for everything but Excel workbooks. */
  readonly sheet: number | null;
  /** Null for everything but text files. */
  readonly encoding: Encoding | null;
  /** Null for cells, which nothing stands between. */
  readonly delimiter: Delimiter | null;
  /** The number of the row with the headers, from 1; 0 where the list has none. */
  readonly headerRow: number;
  /** How many rows the headers take: with two, the one above names groups (`Period`) of those beneath (`Från`, `Till`). */
  readonly headerRows: 1 | 2;
  readonly decimal: DecimalSign;
  readonly dates: DateOrder;
  /** The day that the list shows: through it open placements count. */
  readonly asOf: Day | null;
}

/** What the user has chosen instead of what was detected; what is left out is as detected. */
export interface ReadingChoices extends Partial<Detected> {
  /** By the id of a table's column: the index of the list's column that fills it, or null for none. */
  readonly columns?: Readonly<Record<string, number | null>>;
  /** By the id of a table's column: the part of the list's column that fills it; null for the whole, also where a part is remembered. */
  readonly parts?: Readonly<Record<string, ColumnPart | null>>;
  /** By the id of a table's column: what stands in every row of it, written as a list would write it; null for nothing. */
  readonly constants?: Readonly<Record<string, string | null>>;
  /** By the id of a table's column: how its values are written; null for as detected. */
  readonly forms?: Readonly<Record<string, ColumnForm | null>>;
  /** By the id of a table's column: what its values mean, by the value as it stands in the list. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly repairs?: Partial<RepairChoices>;
  /** The indexes of columns of the list that are brought along though no column of the table takes them. */
  readonly extras?: readonly number[];
  /** Keys for every person, even where no personal number was found. */
  readonly alwaysKeys?: boolean;
}

/** Choices in which nothing is taken back any more: what was is left out. */
export interface HeldChoices extends ReadingChoices {
  readonly parts?: Readonly<Record<string, ColumnPart>>;
  readonly constants?: Readonly<Record<string, string>>;
  readonly forms?: Readonly<Record<string, ColumnForm>>;
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

/** What fills a column of the table, or a side of one. */
export interface ColumnMatch {
  /** The id of the table's column, or of the side. */
  readonly columnId: string;
  /** The index of the list's column; null: nothing fills it. */
  readonly header: number | null;
  readonly origin: MatchOrigin | null;
  /** The part of that column, where it is not the whole. */
  readonly part: ColumnPart | null;
  /** What fills every row of it instead of a column; null: nothing. */
  readonly constant: string | null;
  /** A column of the list that might fill it, for the user to accept; null where there is none. */
  readonly suggestion: number | null;
  /** The list cannot be imported without it. */
  readonly required: boolean;
  /** Where no column of the list fills it: the ids of the columns that it is made of instead; empty: it stays as it is. */
  readonly madeOf: readonly string[];
  /** The id of the table's column that it is a side of (debit, credit); null for a column of the table. */
  readonly sideOf: string | null;
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

/** A value of a column that takes certain values only, such as a kind of placement. */
export interface ValueFound {
  /** As it stands in the list, masked. */
  readonly raw: string;
  /** In how many of the rows that are read. */
  readonly count: number;
  /** What is written; null: nobody knows it, and it is written as it stands. */
  readonly meaning: string | null;
  /** How its meaning came to be known. */
  readonly origin: MatchOrigin | null;
}

/** The values of one such column, those that nobody knows first, then by how often they stand there. */
export interface ValuesOfColumn {
  readonly columnId: string;
  readonly values: readonly ValueFound[];
  /** How many values there are beyond those that are shown. */
  readonly more: number;
  /** What a value can mean. */
  readonly options: readonly string[];
}

/** What the pane shows of a list that was read. Small and plain: the rows themselves stay where they were read. */
export interface ListReport {
  readonly name: string;
  /** What the content told. */
  readonly detected: Detected;
  /** What holds: the user's choices over what was detected. */
  readonly used: Detected;
  /** The names of the sheets of an Excel workbook; none for everything else. */
  readonly sheets: readonly string[];
  readonly headers: readonly ListHeader[];
  /** Cells with letters beyond the plain alphabet, masked: by them people see whether the encoding is right. */
  readonly letterSamples: readonly string[];
  /** One for each column of the table that a list can fill, in the table's order, and after an amount that has two sides one for each of them. */
  readonly matches: readonly ColumnMatch[];
  /** One for each column of dates or numbers that the list fills. */
  readonly forms: readonly FormOfColumn[];
  readonly values: readonly ValuesOfColumn[];
  /** The ids of the columns that will be written, in the table's order. */
  readonly written: readonly string[];
  readonly preview: readonly PreviewRow[];
  /** read = kept + removed (by repairs) + leftOut. Blank rows and a row of totals are no rows of the list; they are counted apart. */
  readonly counts: {
    readonly read: number;
    readonly kept: number;
    readonly removed: number;
    readonly leftOut: number;
    readonly blank: number;
    readonly totals: number;
  };
  readonly sums: ControlSums;
  readonly repairs: RepairReport;
  readonly remarks: readonly RemarkCount[];
  readonly persons: PersonsFound;
  /** Ids of required columns that nothing fills. While there are any, nothing can be written. */
  readonly missing: readonly string[];
}

/** Some of the remarks: what leaves rows out first, each in the order of the rows. */
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

/** Whether nothing could be read, and why. */
export function isRefusal(result: object): result is ListRefusal {
  return 'refusal' in result;
}
