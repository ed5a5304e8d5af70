import { civilFromDay } from '../../core/day';
import type { Language } from '../../text/language';
import { type Example, type ExampleArgument, type ExampleValue, isTable, isWord, rowsOf } from './example';

/** The namespace that stands before every function in a formula. */
export const namespace = 'IFO';

/** How Excel in each language writes a formula. Swedish Excel has decimal commas, hence other signs between arguments and columns. */
const syntaxes = {
  sv: { separator: ';', columns: '\\', decimal: ',', date: 'DATUM', yes: 'SANT', no: 'FALSKT', all: '#Alla' },
  en: { separator: ',', columns: ',', decimal: '.', date: 'DATE', yes: 'TRUE', no: 'FALSE', all: '#All' },
} as const;

/**
 * The example as a formula that can be typed into Excel of that language: `=IFO.CAREDAYS(DATE(2026,1,28), DATE(2026,2,3))`. Tables
 * are named as in a workbook that has them: `Placements[#All]`.
 */
export function formulaOf(id: string, example: Example, language: Language): string {
  const named = (argument: ExampleArgument): string =>
    isTable(argument)
      ? `${argument.table.name[language]}[${syntaxes[language].all}]`
      : argumentFormula(argument, language);
  return callOf(id, example.arguments.map(named), language);
}

/** The same with the rows of its tables in it, which can be typed into any workbook. */
export function standaloneFormula(id: string, example: Example, language: Language): string {
  return callOf(
    id,
    example.arguments.map((argument) => argumentFormula(argument, language)),
    language,
  );
}

function callOf(id: string, args: readonly string[], language: Language): string {
  return `=${namespace}.${id}(${args.join(`${syntaxes[language].separator} `)})`;
}

/** Rows of an array constant are separated by semicolons in both languages. */
function argumentFormula(argument: ExampleArgument, language: Language): string {
  const rows = rowsOf(argument, language);
  if (isWord(argument)) return valueFormula(argument[language], language);
  if (rows === null) return isSingle(argument) ? valueFormula(argument, language) : '';
  const { columns } = syntaxes[language];
  const written = rows.map((row) => row.map((cell) => valueFormula(cell, language)).join(columns));
  return `{${written.join(';')}}`;
}

/** Whether the argument is a value: neither left out, nor a column or a table. */
function isSingle(argument: ExampleArgument): argument is ExampleValue {
  return argument !== null && (typeof argument !== 'object' || 'date' in argument);
}

function valueFormula(value: ExampleValue, language: Language): string {
  const { separator, decimal, date, yes, no } = syntaxes[language];
  if (typeof value === 'number') return String(value).replace('.', decimal);
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  const { year, month, day } = civilFromDay(value.date);
  return `${date}(${[year, month, day].join(separator)})`;
}
