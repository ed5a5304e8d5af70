import { quoted } from './cells';

/*
 * Rows of a table by a name that stands in a cell. SUMIFS, COUNTIFS and MATCH would read a name such as "<18 år", "HVB*" or "1/2" as a
 * criterion: to them it is a comparison, a pattern or a date. EXACT reads no signs in it; that letter case means nothing, is UPPER's doing.
 */

/** Which rows have the name, as part of a formula that goes through a column; a number and the same number as text are one name. */
export function isNamed(column: string, name: string): string {
  return `EXACT(UPPER(${column}),UPPER(${name}))`;
}

/** The amounts of the rows for which all conditions hold; what is no number is not in the sum. */
export function sumWhere(amounts: string, conditions: readonly string[]): string {
  return `SUMPRODUCT(${conditions.join('*')}*1,${amounts})`;
}

/** Where a name stands in a row or a column, from 1; #N/A where it does not. */
export function placeOf(name: string, cells: string): string {
  return `MATCH(1,${isNamed(cells, name)}*1,0)`;
}

/** The name in a cell, or no name where the cell says that it is blank. */
export function orNoName(cell: string, blank: string): string {
  return `IF(${cell}=${quoted(blank)},"",${cell})`;
}
