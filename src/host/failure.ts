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

/** What an error thrown by the host means. */
export function failureOf(error: unknown): Failure {
  const code = codeOf(error);
  const failure = known[code];
  return failure === undefined ? { failure: 'other', code } : { failure };
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.name : 'Unknown';
}
