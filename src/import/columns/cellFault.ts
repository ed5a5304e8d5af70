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
  'ambiguousDate',
  'ambiguousNumber',
  'numberCutOff',
  'errorCell',
  'nobodyNamed',
] as const;

/** The code of what is wrong in a cell. */
export type CellFault = Exclude<(typeof cellFaults)[number], null>;

/** By the code, its number. */
export const cellFaultNumbers: ReadonlyMap<CellFault, number> = new Map(
  cellFaults.flatMap((fault, number) => (fault === null ? [] : [[fault, number]])),
);

/** By the number of a fault, whether a row with it is left out; a wrong check digit is a warning only. */
export const leavesRowOut: readonly boolean[] = cellFaults.map(
  (fault) => fault !== null && fault !== 'wrongCheckDigit',
);
