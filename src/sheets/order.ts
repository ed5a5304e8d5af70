import type { DayRule } from '../core/dayRule';
import type { Language } from '../text/language';
import type { Corner } from './cells';
import type { Counts } from './counts';

/** Where the blocks of a sheet stand, by their ids; one that is left out has been taken away by the user. Without the heading there is no sheet. */
export interface Places extends Readonly<Partial<Record<string, Corner>>> {
  readonly heading: Corner;
}

/** The tables of the workbook as formulas name them. */
export interface ReportTables {
  /** The block of the placements that is computed with, with its header row. */
  readonly placements: string;
  /** The same as far as the day on which each row was registered, for forecasts. */
  readonly placementsRegistered: string;
  /** Null where there is no price list. */
  readonly prices: string | null;
  /** The column of the price list with the first days. */
  readonly pricesFrom: string | null;
  /** Kinds, contributions, absences, add-ons: those that there are. */
  readonly others: readonly string[];
  /** Null where nothing has been imported. */
  readonly log: ImportLog | null;
  /** Every table of ours that the workbook has, by its id. */
  readonly named: Readonly<Partial<Record<string, NamedTable>>>;
}

/** A table of the workbook as formulas name it. */
export interface NamedTable {
  /** The whole of it, with its header row. */
  readonly all: string;
  /** Its columns by their ids: those that it has. */
  readonly columns: Readonly<Partial<Record<string, string>>>;
}

/** The log of imports: its columns, and what it calls the imports of the placements. */
export interface ImportLog {
  readonly kind: string;
  readonly placements: string;
  readonly listDate: string;
  readonly importId: string;
  readonly controlSum: string;
}

/** The days that a sheet is about, as Excel's serial numbers, both included. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly asOf: number;
}

/** What a report sheet is made from. */
export interface SheetOrder {
  readonly language: Language;
  readonly tables: ReportTables;
  /** How many there are of what decides how large its blocks are; 0 of what its kind does not count. */
  readonly shape: Counts;
  readonly window: Window;
  /** The workbook's own, where its tables say none. */
  readonly dayRule: DayRule;
  /** Of the product. */
  readonly version: string;
}
