import { quoted } from './cells';

/*
 * Rows of a table by a name that stands in a cell. SUMIFS, COUNTIFS and MATCH would read a name such as "<18 år", "HVB*" or "1/2" as a
 * criterion: to them it is a comparison, a pattern or a date. EXACT reads no signs in it. That letter case and spaces mean nothing, here as
 * to our functions, is the doing of UPPER and SUBSTITUTE: a name with a space after it would else be in another row here than in BRIDGE.
 */

/** Which rows have the name, as part of a formula that goes through a column; a number and the same number as text are one name. */
export function isNamed(column: string, name: string): string {
  return `EXACT(${asCompared(column)},${asCompared(name)})`;
}

/** Usual spaces and those at which no line is broken, as texts from the web and from lists often have. */
function asCompared(text: string): string {
  return `SUBSTITUTE(SUBSTITUTE(UPPER(${text})," ",""),UNICHAR(160),"")`;
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
