import type { Day } from '../core/day';
import type { CheckedTable, CheckedTables, LookedThrough } from '../functions/checks/costChecks';
import type { InvoiceTables } from '../functions/invoice/invoiceTables';
import type { ListSource } from '../import/list';
import type { Table } from '../tables/table';
import type { Language } from '../text/language';
import { type Figure, readFigure } from './behind/figure';
import { followSelection } from './behind/followSelection';
import { readArguments, readCalls, readOrigins, readPlacement } from './behind/lateReader';
import { readInvoiceTables, readPriceTables, readTablesToCheck, showTableRow } from './priceTables';
import type { Origin } from './behind/origins';
import type { ReadArgument } from './behind/readArgument';
import type { PlacementCells } from './behind/reader';
import type { WrittenCall } from './behind/written';
import { forgetBoardCopy, makeBoardCopy, readBoard } from './boardCopy/late';
import { readMonthlyBudget } from './budget/late';
import { readSelectedCells, readTableCells } from './cells/readCells';
import { writeCalculation } from './calculations/late';
import { type Choices, writeChoices } from './choices';
import type { Outcome } from './failure';
import type { Unfollow } from './following';
import { freezeForecast, lookAtForecasts } from './forecasts/late';
import { createForecaster, type Forecaster } from './forecast/forecaster';
import { followTables } from './forecast/followTables';
import { readForecastAndScenarios, readForecastMarks } from './forecast/forecastTables';
import { removeScenarioRows, writeScenarioRow } from './forecast/late';
import { freezeSheet } from './freeze/late';
import { copyText, randomBytes, saveText, type TextFile } from './keeping';
import type { Comparison, ListOrder, Receipt, WritingWatch } from './lists/listImport';
import { type CutOff, readCutOff, restoreCutOff } from './lists/cutOff';
import { createListReader, type ListReader } from './lists/listReader';
import { lockMonths, lookAtLocks, unlockMonth } from './locks/late';
import { readRemembered, type Remembered } from './lists/importSettings';
import { compareList, writeList } from './lists/late';
import { tidyUp, undoList } from './lists/undoList';
import {
  type Cell,
  type CellFormula,
  readCell,
  readSelection,
  selectCell,
  type Selection,
  writeFormula,
} from './selection';
import { buildReportSheet, readReportSheets, showReportSheet, writeDraftText } from './sheets/late';
import { readListDate } from './sheets/listDate';
import { createTable, readTableNames, showTable } from './tables';
import { readSettings, type WorkbookSettings, writeSettings } from './workbookSettings';

/** Everything that the pane can ask of Excel and of the machine. Nothing here throws: what cannot be done is a failure. */
export interface Workbook {
  readonly readTableNames: () => Promise<Outcome<readonly string[]>>;
  readonly createTable: (table: Table, language: Language) => Promise<Outcome<string>>;
  readonly showTable: (name: string) => Promise<Outcome<string>>;
  readonly readSelection: () => Promise<Outcome<Selection>>;
  readonly readCell: (cell: Cell) => Promise<Outcome<Cell>>;
  readonly writeFormula: (cell: Cell, written: CellFormula) => Promise<Outcome<Cell>>;
  /** The cell that is selected, and the formula that its figure comes from. */
  readonly readFigure: () => Promise<Outcome<Figure>>;
  /** The calls of our functions in a formula; null: it cannot be read. */
  readonly readCalls: (formula: string) => Promise<Outcome<readonly WrittenCall[] | null>>;
  /** What each argument of a call hands over. */
  readonly readArguments: (call: WrittenCall, figure: Figure) => Promise<Outcome<readonly ReadArgument[]>>;
  /** Where a formula without a call of ours has its figure from. */
  readonly readOrigins: (figure: Figure) => Promise<Outcome<readonly Origin[]>>;
  /** Comes to a cell. */
  readonly selectCell: typeof selectCell;
  /** The placement in whose row the selected cell lies, and the tables that price it; null: it lies in none. */
  readonly readPlacement: (figure: Figure) => Promise<Outcome<PlacementCells | null>>;
  /** The tables that prices depend on. */
  readonly readPriceTables: () => Promise<Outcome<CheckedTables>>;
  /** The same and the tables whose rows name placements, kinds, cost centres or persons. */
  readonly readTablesToCheck: () => Promise<Outcome<LookedThrough>>;
  /** The tables that prices depend on and the ledger, which an invoice is checked against. */
  readonly readInvoiceTables: () => Promise<Outcome<InvoiceTables>>;
  /** Selects a row, from 0, of one of them; gives the table's name. */
  readonly showTableRow: (table: CheckedTable, row: number) => Promise<Outcome<string>>;
  /** Calls the listener when the user selects something else, until the following is ended. */
  readonly followSelection: (listener: () => void) => Promise<Outcome<Unfollow>>;
  readonly readSettings: () => Promise<Outcome<WorkbookSettings>>;
  readonly writeSettings: (changed: Partial<WorkbookSettings>) => Promise<Outcome<Partial<WorkbookSettings>>>;
  readonly writeChoices: (choices: Choices) => void;
  /** A reader of one list; it must be stopped when the list is no longer wanted. */
  readonly openReader: () => ListReader;
  /** The cells that are selected, or a table of the workbook, as a list; hidden rows and columns come along. */
  readonly readSelectedCells: () => Promise<Outcome<ListSource>>;
  readonly readTableCells: (name: string) => Promise<Outcome<ListSource>>;
  /** The table YearBudget spread over months, as a list. */
  readonly readMonthlyBudget: typeof readMonthlyBudget;
  readonly readRemembered: () => Promise<Outcome<Remembered>>;
  readonly compareList: (order: ListOrder, watch: WritingWatch) => Promise<Outcome<Comparison>>;
  readonly writeList: (order: ListOrder, watch: WritingWatch) => Promise<Outcome<Receipt>>;
  readonly undoList: () => Promise<Outcome<string>>;
  /** An import that was cut off, or that a colleague is at; null: none. The user decides whether it is to be restored. */
  readonly readCutOff: () => Promise<Outcome<CutOff | null>>;
  /** Puts the workbook back to what it was before that import; gives the list's name. */
  readonly restoreCutOff: () => Promise<Outcome<string>>;
  /** Takes away what an import that was finished has left for its undoing; gives what `readCutOff` does. */
  readonly tidyUp: () => Promise<Outcome<CutOff | null>>;
  /** How far the placements of the workbook reach, at most through today; null where they show no day. */
  readonly readListDate: (today: Day) => Promise<Outcome<Day | null>>;
  /** What there is to follow up, and the report sheets that there are. */
  readonly readReportSheets: typeof readReportSheets;
  /** Builds a report sheet or refreshes it. */
  readonly buildReportSheet: typeof buildReportSheet;
  /** Comes to the sheet of a kind; gives its name. */
  readonly showReportSheet: typeof showReportSheet;
  /** Puts the bridge into words, on a sheet of their own. */
  readonly writeDraftText: typeof writeDraftText;
  /** What a copy for the board would show, or why none can be made. */
  readonly readBoard: typeof readBoard;
  /** Makes the copy: a new workbook, or a file. */
  readonly makeBoardCopy: typeof makeBoardCopy;
  /** Takes the last copy as never handed out. */
  readonly forgetBoardCopy: typeof forgetBoardCopy;
  /** Writes a calculation on a new sheet; gives its name. */
  readonly writeCalculation: typeof writeCalculation;
  /** Makes a frozen copy of the sheet that is shown. */
  readonly freezeSheet: typeof freezeSheet;
  /** What is locked, and what has changed since, for a list that is known through a day. */
  readonly lookAtLocks: typeof lookAtLocks;
  /** The forecasts that have been frozen. */
  readonly lookAtForecasts: typeof lookAtForecasts;
  /** Freezes the forecast as it is now. */
  readonly freezeForecast: typeof freezeForecast;
  /** Locks months, and stores what has changed in earlier ones. */
  readonly lockMonths: typeof lockMonths;
  /** Unlocks the last locked month. */
  readonly unlockMonth: typeof unlockMonth;
  /** The tables that a forecast is made of. */
  readonly readForecastAndScenarios: typeof readForecastAndScenarios;
  /** What these tables hold now. */
  readonly readForecastMarks: typeof readForecastMarks;
  /** Calls the listener when somebody writes in a table, until the following is ended. */
  readonly followTables: typeof followTables;
  /** A forecaster beside the pane; it must be stopped when it is no longer wanted. */
  readonly openForecaster: () => Forecaster;
  /** Writes a row of the table of scenarios, or takes some away. */
  readonly writeScenarioRow: typeof writeScenarioRow;
  readonly removeScenarioRows: typeof removeScenarioRows;
  readonly saveText: (file: TextFile) => Promise<Outcome<'offered'>>;
  readonly copyText: (text: string) => Promise<Outcome<'copied'>>;
  readonly randomBytes: (count: number) => Uint8Array;
}

/** The workbook that is open in Excel. */
export const workbook: Workbook = {
  readTableNames,
  createTable,
  showTable,
  readSelection,
  readCell,
  writeFormula,
  readFigure,
  readCalls,
  readArguments,
  readOrigins,
  selectCell,
  readPlacement,
  readPriceTables,
  readTablesToCheck,
  readInvoiceTables,
  showTableRow,
  followSelection,
  readSettings,
  writeSettings,
  writeChoices,
  openReader: () => createListReader(),
  readSelectedCells,
  readTableCells,
  readMonthlyBudget,
  readRemembered,
  compareList,
  writeList,
  undoList,
  readCutOff,
  restoreCutOff,
  tidyUp,
  readListDate,
  readReportSheets,
  buildReportSheet,
  showReportSheet,
  writeDraftText,
  readBoard,
  makeBoardCopy,
  forgetBoardCopy,
  writeCalculation,
  freezeSheet,
  lookAtLocks,
  lookAtForecasts,
  freezeForecast,
  lockMonths,
  unlockMonth,
  readForecastAndScenarios,
  readForecastMarks,
  followTables,
  openForecaster: () => createForecaster(),
  writeScenarioRow,
  removeScenarioRows,
  saveText,
  copyText,
  randomBytes,
};
