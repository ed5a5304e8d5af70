import type { Text } from './language';

/** A column that a sentence names, of a table among several. Both are called as they stand in the workbook. */
export function columnOfTable(header: string, table: string): Text {
  return { sv: `${header} i ${table}`, en: `${header} in ${table}` };
}

/** What stands in the workbook itself and is called the same in every language. */
export function asWritten(text: string): Text {
  return { sv: text, en: text };
}
