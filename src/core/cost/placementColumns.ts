/**
 * The placements that costs are asked for, column by column: row i of the list is element i of every array. Arrays of plain numbers,
 * since a list has a hundred thousand rows and a report passes over them many times.
 *
 * Days are day numbers, 0 where the cell is blank (an open end, no extension). Amounts are millionths of a krona, NaN where the cell is
 * blank; `fri` is 0. Names are numbers that were given out for texts, and stand for the same text in every table; -1 is blank.
 */
export interface PlacementColumns {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly extendedFrom: Int32Array;
  readonly kind: Int32Array;
  readonly provider: Int32Array;
  /** A row's own day rule, by its code; 0 where the row does not say. */
  readonly dayRule: Uint8Array;
  /** An agreed number of days that is used instead of counted ones, in millionths of a day; NaN where days are counted. */
  readonly quantity: Float64Array;
  readonly dayPrice: Float64Array;
  /** Of a month, as the two below. */
  readonly fee: Float64Array;
  readonly expense: Float64Array;
  /** Year of birth of the carer; 0 where it is not known. */
  readonly carerBorn: Int32Array;
}
