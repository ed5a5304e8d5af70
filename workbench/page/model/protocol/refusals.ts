/**
 * Numbers by which a host refuses a whole sync, outside the answer to its batch (`OSF.DDA.ErrorCodeManager` of
 * office.js, and `_processOfficeJsErrorResponse` of its part for Excel).
 */

/** The request is larger than the host takes. */
export const requestTooLarge = 5103;

/** The answer would be larger than the host gives. */
export const responseTooLarge = 5104;

const cellEditMode = 5004;

/** The number that an error code is told by; undefined for a code that stands in the answer to a batch. */
export function refusalOf(code: string): number | undefined {
  return refusals.get(code);
}

const refusals: ReadonlyMap<string, number> = new Map([
  ['InvalidOperationInCellEditMode', cellEditMode],
  ['RequestPayloadSizeLimitExceeded', requestTooLarge],
  ['ResponsePayloadSizeLimitExceeded', responseTooLarge],
]);
