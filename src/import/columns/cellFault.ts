/** What can be wrong in one cell that is read, by its number; 0 is nothing. A byte for each cell holds them. */
export const cellFaults = [
  null,
  'blankCell',
  'unreadableDate',
  'noSuchDate',
  'unreadableNumber',
  'numberOutOfRange',
  'negativeCharge',
  'unreadableYear',
  'wordNotTaken',
  'textTooLong',
  'personalNumberHere',
  'endsBeforeStart',
  'twoCenturies',
  'wrongCheckDigit',
] as const;

/** The code of what is wrong in a cell. */
export type CellFault = Exclude<(typeof cellFaults)[number], null>;

/** By the code, its number. */
export const cellFaultNumbers: ReadonlyMap<CellFault, number> = new Map(
  cellFaults.flatMap((fault, number) => (fault === null ? [] : [[fault, number]])),
);

/** Whether the row is kept all the same. */
export function isWarning(fault: CellFault): boolean {
  return fault === 'wrongCheckDigit';
}
