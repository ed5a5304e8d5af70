import { ReaderStopped } from './readerWatch';

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
  /** The keys of the list were made with another secret than those of the workbook. */
  | { readonly failure: 'otherKey' }
  /** Somebody changed the table while the list was being written; what the import had done was taken back. */
  | { readonly failure: 'tableChanged'; readonly table: string }
  /** An import that was cut off earlier has left the workbook half written, and that could not be put right. */
  | { readonly failure: 'notTidied' }
  /** There is no import to undo. */
  | { readonly failure: 'nothingToUndo' }
  /** The table has been changed since the import, so it is left as it is. */
  | { readonly failure: 'undoChanged'; readonly table: string }
  /** The host does not let a file be saved, or a text be copied. */
  | { readonly failure: 'notSaved' }
  /** Anything else, with Excel's own code for it. */
  | { readonly failure: 'other'; readonly code: string };

/** What was asked for, or why not. */
export type Outcome<T> = T | Failure;

/** Whether it was not done. */
export function isFailure(outcome: unknown): outcome is Failure {
  return typeof outcome === 'object' && outcome !== null && 'failure' in outcome;
}

/** Excel's error codes for which there is a sentence of its own. Source: Excel.ErrorCodes and Microsoft's table of errors. */
const known: Readonly<Record<string, 'cellEdit' | 'protected' | 'tooLarge'>> = {
  InvalidOperationInCellEditMode: 'cellEdit',
  AccessDenied: 'protected',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
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
