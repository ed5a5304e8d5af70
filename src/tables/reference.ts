/** Characters that stand for something else inside a structured reference unless an apostrophe precedes them (Excel's rule). */
const escaped = /['[\]#@]/g;

function columnName(header: string): string {
  return header.replace(escaped, "'$&");
}

/** A whole column of a table: `Placeringar[Startdatum]`, and `Priser[[Tak kr/mån]]` where the header holds other signs. */
export function columnReference(table: string, header: string): string {
  const name = columnName(header);
  return /^[\p{L}\p{N}_ ]+$/u.test(header) ? `${table}[${name}]` : `${table}[[${name}]]`;
}

/**
 * A column's cell on the formula's own row: `[@Startdatum]`, and `[@[Planerat slut]]` where the header is not one word.
 * Inside the table its name is left out (null); beside it the name is needed.
 */
export function rowReference(table: string | null, header: string): string {
  const name = columnName(header);
  const cell = /^[\p{L}\p{N}_]+$/u.test(header) ? `@${name}` : `@[${name}]`;
  return `${table ?? ''}[${cell}]`;
}

/** Neighbouring columns of a table with their headers, and with its totals where it has some: `Placeringar[[#All],[Person]:[Antal]]`. */
export function blockReference(table: string, first: string, last: string): string {
  return `${table}[[#All],[${columnName(first)}]:[${columnName(last)}]]`;
}

/** A whole table with its header row. */
export function tableReference(table: string): string {
  return `${table}[#All]`;
}
