import type { Area, Cell, Corner } from './cells';
import type { StyleId } from './styles';

/** Cells that are written, from a place in their block. */
export interface Entry extends Corner {
  readonly cells: readonly (readonly Cell[])[];
  /** Cells that people change: `days` are filled in again when other days are asked for, `choice` only on a new sheet. */
  readonly input?: 'days' | 'choice';
}

/** How some cells of a block look. */
export interface Look {
  readonly area: Area;
  readonly style: StyleId;
}

/** Among what is chosen in a cell: some words and nothing else, or what stands in cells of the sheet, where others can be written too. */
export type Choices = readonly string[] | Area;

/** A cell in which one of several things is chosen. */
export interface Choice extends Corner {
  readonly among: Choices;
}

/** A row of a block that is as high as so many lines of text. */
export interface TallRow {
  readonly row: number;
  readonly lines: number;
}

/** Rows that a block has for each of the groups of its report. Where there are more groups, rows are inserted after these. */
export interface GroupRows {
  /** Row of the block. */
  readonly row: number;
  readonly rows: number;
}

/** A part of a report sheet that stands by itself: it can be moved or taken away, and is known again by its name. */
export interface ReportBlock<Id extends string = string> {
  readonly id: Id;
  readonly size: { readonly rows: number; readonly columns: number };
  readonly entries: readonly Entry[];
  readonly looks: readonly Look[];
  /** None is at the very end of the block: rows that come there would not be in it. */
  readonly groups: readonly GroupRows[];
  /** Where formulas spill to, with the cell of the formula first. */
  readonly spills: readonly Area[];
  readonly choices?: readonly Choice[];
  /** Rows whose headers need more than one line: Excel does not make room for what formulas answer. */
  readonly tall?: readonly TallRow[];
}

/** A block and where it stands. */
export interface PlacedBlock<Id extends string = string> extends ReportBlock<Id> {
  readonly at: Corner;
}

/** A type of chart, or of a single series, as the Office JavaScript API calls it. */
export type ChartType = 'ColumnStacked' | 'ColumnClustered' | 'Line' | 'LineMarkers' | 'AreaStacked';

/** How a series of a chart looks, where it is not as Excel would have it. */
export interface SeriesLook {
  /** `#RRGGBB`, of the fill or of a line; null for nothing at all, as the base on which a waterfall stands: it has no place in the legend either. */
  readonly color?: string | null;
  /** It has no place in the legend: the part below zero of a series that has one. */
  readonly isUnlisted?: true;
  /** Where it is drawn otherwise than the chart. */
  readonly type?: ChartType;
  /** The number format of the figures at its points. */
  readonly labels?: string;
}

/** A native chart over cells of the sheet. */
export interface ReportChart {
  /** Under which it is known again. */
  readonly name: string;
  readonly title: string;
  readonly type: ChartType;
  /** Header row and label column included; each further row is a series, or each further column. */
  readonly source: Area;
  readonly seriesBy: 'Rows' | 'Columns';
  /** The cells that it covers. */
  readonly over: Area;
  /** Of the series, in order; those that have none are as Excel would have them. */
  readonly series: readonly SeriesLook[];
  /** The room between columns, in percent of a column; left out: Excel's. */
  readonly gapWidth?: number;
  /** The number format of the axis of figures; left out: whole numbers. */
  readonly axisFormat?: string;
  /** The categories stand below the figures, also where these are below 0. */
  readonly labelsBelow?: true;
}

/** How the sheet is printed: A4 landscape, as wide as a page. */
export interface PrintSetup {
  readonly area: Area;
  /** The rows that stand on every page, from the first. */
  readonly titleRows: number;
  /** Rows with which a page begins. */
  readonly breaks: readonly number[];
  readonly header: string;
  readonly footerLeft: string;
  /** With &P and &N for the page and the count of pages, as Excel writes them. */
  readonly footerRight: string;
}

/** A report sheet as data: nothing in it depends on who writes it. */
export interface ReportSheet<Id extends string = string> {
  readonly name: string;
  /** In characters. */
  readonly columnWidths: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly blocks: readonly PlacedBlock<Id>[];
  readonly charts: readonly ReportChart[];
  readonly print: PrintSetup;
}
