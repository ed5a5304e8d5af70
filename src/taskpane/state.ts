import type { CostCheck } from '../functions/checks/costChecks';
import type { Choices } from '../host/choices';
import type { Insertion } from '../host/insertion';
import type { CutOff } from '../host/lists/cutOff';
import type { Surroundings, Theme } from '../host/office';
import type { Cell } from '../host/selection';
import type { WorkbookSettings } from '../host/workbookSettings';
import type { Language, Text } from '../text/language';
import { type BehindState, nothingBehind } from './behind/behindState';
import { type BoardState, noBoard } from './boardCopy/boardState';
import { type ForecastState, nothingForecast } from './forecast/forecastState';
import { type FreezeForecastState, nothingFrozen } from './forecast/freezeForecastState';
import { type CalculationsState, noCalculations } from './calculations/calculationsState';
import { type FollowUpState, nothingFollowed } from './followUp/followUpState';
import { type ImportState, noImport } from './import/importState';
import { type InvoiceState, noInvoice } from './invoice/invoiceState';
import { type LocksState, nothingCompared } from './locks/locksState';

/** The pane's places. */
export type Place =
  'start' | 'import' | 'followUp' | 'forecast' | 'calculations' | 'functions' | 'behind' | 'settings';

/** What the pane is waiting for Excel to do. */
export interface Work {
  readonly on:
    | 'table'
    | 'function'
    | 'cutOff'
    | 'followUp'
    | 'checks'
    | 'board'
    | 'locks'
    | 'freeze'
    | 'freezeForecast'
    | 'forecast'
    | 'calculation';
  /** The table's or the function's id; what is done about an import that was cut off. */
  readonly id: string;
}

/** What the pane has to say about what was just done. */
export interface Notice {
  readonly tone: 'success' | 'problem';
  readonly text: Text;
}

/** A formula that waits for leave to replace what stands in its cell. */
export interface Question {
  readonly functionId: string;
  readonly cell: Cell;
  readonly insertion: Insertion;
  /** Whether the cell has changed since the question was first asked. */
  readonly isAskedAgain: boolean;
}

/** Everything that the pane shows, in one record. */
export interface PaneState {
  readonly place: Place;
  readonly surroundings: Surroundings;
  /** The operating system's theme, for hosts that tell none. */
  readonly systemTheme: Theme;
  readonly choices: Choices;
  /** The names of the workbook's tables; null until they have been read. */
  readonly tableNames: readonly string[] | null;
  /** What the workbook remembers; null until it has been read. */
  readonly settings: WorkbookSettings | null;
  /** The as-of date as it is being typed, and whether it was found not to be a date. */
  readonly asOf: { readonly typed: string; readonly isWrong: boolean };
  readonly search: string;
  readonly work: Work | null;
  readonly question: Question | null;
  readonly notice: Notice | null;
  /** An import that is not over, and that the user has not said to leave be. */
  readonly cutOff: CutOff | null;
  /** The list that is being imported. */
  readonly importing: ImportState;
  /** What the tables that prices depend on were found to need a look at; null: they have not been looked through. */
  readonly checks: readonly CostCheck[] | null;
  /** The figure in the selected cell. */
  readonly behind: BehindState;
  /** The sheet with the follow-up. */
  readonly followUp: FollowUpState;
  /** The copy for the board. */
  readonly board: BoardState;
  /** The months that are locked. */
  readonly locks: LocksState;
  /** Where the year ends, and what scenarios would make of it. */
  readonly forecast: ForecastState;
  /** The forecasts that have been frozen. */
  readonly frozen: FreezeForecastState;
  /** The invoice that is to be checked. */
  readonly invoice: InvoiceState;
  /** The forms of the calculations. */
  readonly calculations: CalculationsState;
}

/** What is known when the pane opens. */
export type Opening = Pick<PaneState, 'surroundings' | 'systemTheme' | 'choices'>;

/** The pane as it opens. */
export function openingState(opening: Opening): PaneState {
  return {
    ...opening,
    place: 'start',
    tableNames: null,
    settings: null,
    asOf: { typed: '', isWrong: false },
    search: '',
    work: null,
    question: null,
    notice: null,
    cutOff: null,
    importing: noImport,
    checks: null,
    behind: nothingBehind,
    followUp: nothingFollowed,
    board: noBoard,
    locks: nothingCompared,
    forecast: nothingForecast,
    frozen: nothingFrozen,
    invoice: noInvoice,
    calculations: noCalculations,
  };
}

/** The language that the pane speaks: the chosen one, else the host's. */
export function languageOf({ choices, surroundings }: PaneState): Language {
  return choices.language ?? surroundings.language;
}

/** The theme that the pane wears: the chosen one, else the host's, else the system's. */
export function themeOf({ choices, surroundings, systemTheme }: PaneState): Theme {
  return choices.theme ?? surroundings.theme ?? systemTheme;
}
