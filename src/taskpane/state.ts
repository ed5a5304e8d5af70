import type { Choices } from '../host/choices';
import type { Insertion } from '../host/insertion';
import type { Surroundings, Theme } from '../host/office';
import type { Cell } from '../host/selection';
import type { WorkbookSettings } from '../host/workbookSettings';
import type { Language, Text } from '../text/language';
import { type ImportState, noImport } from './import/importState';

/** The pane's places. */
export type Place = 'start' | 'import' | 'functions' | 'settings';

/** What the pane is waiting for Excel to do. */
export interface Work {
  readonly on: 'table' | 'function';
  /** The table's or the function's id. */
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
  /** The list that is being imported. */
  readonly importing: ImportState;
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
    importing: noImport,
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
