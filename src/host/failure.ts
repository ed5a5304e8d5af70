import { ReaderStopped } from './lists/readerWatch';
import type { Text } from '../text/language';
import type { LockTrouble } from '../text/lockTrouble';

/** Why something that the pane asked of the workbook was not done. */
export type Failure =
  /** The user is writing in a cell, and Excel waits for that. */
  | { readonly failure: 'cellEdit' }
  /** The sheet or the workbook is protected. */
  | { readonly failure: 'protected' }
  /** More at once than Excel takes. */
  | { readonly failure: 'tooLarge' }
  /** There is a sheet of that name, and it is not ours. */
  | { readonly failure: 'sheetTaken'; readonly name: string }
  /** There is a defined name of that name. */
  | { readonly failure: 'nameTaken'; readonly name: string }
  /** The table that was to be shown is no longer there. */
  | { readonly failure: 'tableGone' }
  /** The formula would fill several cells, which Excel refuses inside a table. */
  | { readonly failure: 'insideTable'; readonly table: string }
  /** The list needs rows or columns where something else stands: `address` is the first cell that is in the way. */
  | { readonly failure: 'noRoom'; readonly table: string; readonly address: string }
  /** Rows of the table are hidden by a filter. */
  | { readonly failure: 'tableFiltered'; readonly table: string }
  /** The table has a row of totals, which cannot be moved. */
  | { readonly failure: 'totalsRow'; readonly table: string }
  /** The list would write over the user's own formulas in this column of the table. */
  | { readonly failure: 'formulasInColumn'; readonly table: string; readonly header: string }
  /** Rows cannot be taken out: this column of the user's own holds formulas that differ from row to row. */
  | { readonly failure: 'mixedColumn'; readonly table: string; readonly header: string }
  /** What Excel held after the writing was not what had been written. */
  | { readonly failure: 'stagedWrongly' }
  /** The user stopped it. */
  | { readonly failure: 'cancelled' }
  /** The reader of the list broke down or stopped answering. */
  | { readonly failure: 'readerFailed' }
  /** What forecasts broke down or stopped answering. */
  | { readonly failure: 'forecastFailed' }
  /** The keys of the list were made with another secret than those of the workbook. */
  | { readonly failure: 'otherKey' }
  /** Somebody changed the table while the list was being written; what the import had done was taken back. */
  | { readonly failure: 'tableChanged'; readonly table: string }
  /** An import that was cut off earlier has left the workbook half written, and that could not be put right. */
  | { readonly failure: 'notTidied' }
  /** Excel refused something while a list was being written, and all that the import had done was taken back. */
  | { readonly failure: 'takenBack'; readonly why: (typeof excelRefusals)[number]; readonly code: string }
  /** What an import had done could not be taken back either: the workbook is half written, and can be restored. */
  | { readonly failure: 'notTakenBack' }
  /** An import was cut off, or a colleague's is under way: until it is over or restored nothing is written. */
  | { readonly failure: 'importUnderWay'; readonly list: string; readonly when: string }
  /** There is no import that was cut off. */
  | { readonly failure: 'nothingToRestore' }
  /** There is no import to undo. */
  | { readonly failure: 'nothingToUndo' }
  /** The table has been changed since the import, so it is left as it is. */
  | { readonly failure: 'undoChanged'; readonly table: string }
  /** The cells that were selected hold nothing, or too little to be a list: a row of headers and one beneath it. */
  | { readonly failure: 'nothingSelected' }
  /** Cells that do not hang together were selected. */
  | { readonly failure: 'severalAreas' }
  /** More cells were selected than can be handed to the reader without keeping the user waiting. */
  | { readonly failure: 'selectionTooLarge' }
  /** Keys were to be made anew, but the list does not have so many of the persons of the workbook. */
  | { readonly failure: 'unknownPersons'; readonly count: number }
  /** A personal number stood in something that we had written; what the import had done was taken back. */
  | { readonly failure: 'personalNumberWritten' }
  /** There are no placements to follow up: the table is missing or has no rows. */
  | { readonly failure: 'noPlacements' }
  /** There is no table of kinds, and the reports have a row for each kind. */
  | { readonly failure: 'noTableOfKinds' }
  /** The table of kinds is empty, or missing where it cannot be made in passing. */
  | { readonly failure: 'noKinds' }
  /** A report sheet needs tables that the workbook lacks: their ids. */
  | { readonly failure: 'tablesMissing'; readonly tables: readonly string[] }
  /** A new report sheet was asked for without the days that it is to be about. */
  | { readonly failure: 'noWindow' }
  /** The placements are more than Excel hands to a function at once. */
  | { readonly failure: 'tooManyRows'; readonly rows: number; readonly most: number }
  /** The top of a report sheet has been changed or taken away, and with it the days that its formulas refer to. */
  | { readonly failure: 'headingChanged'; readonly sheet: string }
  /** A text was to be drafted, but there is no sheet of the bridge with its top and its answer. */
  | { readonly failure: 'noBridge' }
  /** The bridge on its sheet is no whole answer, so that a text of it would be wrong. */
  | { readonly failure: 'bridgeInError'; readonly sheet: string }
  /** Excel refused something while a report sheet was being refreshed, and it could not be put back. */
  | { readonly failure: 'halfRefreshed' }
  /** The sheet has no formulas that could be frozen. */
  | { readonly failure: 'nothingToFreeze'; readonly sheet: string }
  /** A cell of the sheet that was to be frozen shows an error, or is being calculated. */
  | {
      readonly failure: 'notReadyToFreeze';
      readonly sheet: string;
      readonly address: string;
      readonly shows: string;
    }
  /** The frozen copy did not show what the sheet showed, and was taken away. */
  | { readonly failure: 'frozenWrongly' }
  /** Months cannot be locked, or compared with what is locked. */
  | { readonly failure: 'locks'; readonly trouble: LockTrouble }
  /** The forecast that was to be frozen is frozen already for the same people, under this name. */
  | { readonly failure: 'forecastFrozenAlready'; readonly forecast: string }
  /** A table cannot be read, by the sentence for what is wrong. */
  | { readonly failure: 'tableUnread'; readonly sentence: Text }
  /** The table of the year's budget has no rows. */
  | { readonly failure: 'yearBudgetEmpty' }
  /** The host does not let a file be saved, or a text be copied. */
  | { readonly failure: 'notSaved' }
  /** Anything else, with Excel's own code for it. */
  | { readonly failure: 'other'; readonly code: string };

/** What Excel refuses for; `other` has a code of Excel's. */
export const excelRefusals = ['cellEdit', 'protected', 'tooLarge', 'other'] as const;

/** What was asked for, or why not. */
export type Outcome<T> = T | Failure;

/** Whether it was not done. */
export function isFailure(outcome: unknown): outcome is Failure {
  return typeof outcome === 'object' && outcome !== null && 'failure' in outcome;
}

/** Excel's error codes for which there is a sentence of its own. Source: Excel.ErrorCodes and Microsoft's table of errors. */
const known: Readonly<Record<string, 'cellEdit' | 'protected' | 'tooLarge' | 'severalAreas'>> = {
  InvalidOperationInCellEditMode: 'cellEdit',
  AccessDenied: 'protected',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  InvalidSelection: 'severalAreas',
};

/** Thrown inside a conversation with Excel to end it with a failure of our own. */
export class Refused extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(`It was not done: ${failure.failure}.`);
    this.name = 'Refused';
    this.failure = failure;
  }
}

/** What an error thrown by the host, or by us, means. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Refused) return error.failure;
  if (error instanceof ReaderStopped)
    return { failure: error.why === 'cancelled' ? 'cancelled' : 'readerFailed' };
  const code = codeOf(error);
  const failure = known[code];
  return failure === undefined ? { failure: 'other', code } : { failure };
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.name : 'Unknown';
}
