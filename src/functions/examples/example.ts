import { type Day, parseIsoDay } from '../../core/day';
import type { WorkbookTable } from '../../tables/table';
import type { Language, Text } from '../../text/language';
import type { ErrorKind } from '../errorKind';

/** A date in an example, held as a day and shown as people write it. */
export interface ExampleDate {
  readonly date: Day;
}

/** An error in an example, with its sentence; #DIV/0! has none in Excel. */
export interface ExampleError {
  readonly error: ErrorKind;
  readonly sentence?: Text;
}

/** A value that an argument or an answer may hold. */
export type ExampleValue = number | string | boolean | ExampleDate;

/** What stands in a column or a table of an example. Dates are ISO texts there. */
export type ExampleContent = number | string;

/** An argument that is one of the workbook's tables: some of its columns, by their ids, and its rows. */
export interface ExampleTable {
  readonly table: WorkbookTable;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ExampleContent[])[];
}

/** An argument: a value, a word in the reader's language, null where it is left out, a column as the list of its cells, or a table. */
export type ExampleArgument = ExampleValue | Text | null | readonly ExampleContent[] | ExampleTable;

/** A cell of an answer. A text is in the language of the table's headers, as labels are. */
export type ExampleCell = ExampleValue | ExampleError | Text;

/** A call with its answer, worked out by hand. It is shown on the reference page and runs as a test. */
export interface Example {
  readonly arguments: readonly ExampleArgument[];
  /** A single cell, or the rows of the answer. */
  readonly gives: ExampleCell | readonly (readonly ExampleCell[])[];
  /** How the answer is worked out. */
  readonly because: Text;
}

/** A date of an example, from its ISO form. */
export function date(iso: string): ExampleDate {
  const day = parseIsoDay(iso);
  if (day === undefined) throw new RangeError(`no such date: ${iso}`);
  return { date: day };
}

/**
 * The argument as Excel hands it to the function: dates as serial numbers, columns as rows of one cell, tables as rows below their
 * headers in the language.
 */
export function argumentValue(argument: ExampleArgument, language: Language): unknown {
  const rows = rowsOf(argument, language);
  if (rows !== null) return rows;
  if (isWord(argument)) return argument[language];
  return isDate(argument) ? argument.date : argument;
}

/** The rows of an argument that is a column or a table; null where it is neither. */
export function rowsOf(
  argument: ExampleArgument,
  language: Language,
): readonly (readonly ExampleContent[])[] | null {
  if (isColumn(argument)) return argument.map((cell) => [cell]);
  return isTable(argument) ? [headersOf(argument, language), ...argument.rows] : null;
}

/** The headers of a table in an example. */
export function headersOf({ table, columns }: ExampleTable, language: Language): readonly string[] {
  return columns.map((id) => {
    const column = table.columns.find((each) => each.id === id);
    if (column === undefined) throw new RangeError(`no column ${id} in ${table.id}`);
    return column.header[language];
  });
}

/** Whether the argument is a column. */
export function isColumn(argument: ExampleArgument): argument is readonly ExampleContent[] {
  return Array.isArray(argument);
}

/** Whether the argument is a table. */
export function isTable(argument: ExampleArgument): argument is ExampleTable {
  return typeof argument === 'object' && argument !== null && 'table' in argument;
}

/** Whether the argument is a word that is written in the reader's language. */
export function isWord(argument: ExampleArgument): argument is Text {
  return typeof argument === 'object' && argument !== null && 'sv' in argument;
}

function isDate(argument: ExampleArgument): argument is ExampleDate {
  return typeof argument === 'object' && argument !== null && 'date' in argument;
}

/** The tables that the examples are about, each once, in the order in which they are met. */
export function tablesOf(examples: readonly Example[]): readonly ExampleTable[] {
  return [...new Set(examples.flatMap((example) => example.arguments.filter(isTable)))];
}

/** The rows of the example's answer. */
export function answerRows({ gives }: Example): readonly (readonly ExampleCell[])[] {
  return isRows(gives) ? gives : [[gives]];
}

function isRows(gives: Example['gives']): gives is readonly (readonly ExampleCell[])[] {
  return Array.isArray(gives);
}
