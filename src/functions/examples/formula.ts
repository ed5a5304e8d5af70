import { civilFromDay } from '../../core/day';
import type { Language } from '../../text/language';
import { type Example, type ExampleArgument, type ExampleValue, isColumn } from './example';

/** The namespace that stands before every function in a formula. */
export const namespace = 'IFO';

/** How Excel in each language writes a formula. Swedish Excel has decimal commas, hence semicolons between arguments. */
const syntaxes = {
  sv: { separator: ';', decimal: ',', date: 'DATUM', yes: 'SANT', no: 'FALSKT' },
  en: { separator: ',', decimal: '.', date: 'DATE', yes: 'TRUE', no: 'FALSE' },
} as const;

/** The example as a formula that can be typed into Excel of that language: `=IFO.CAREDAYS(DATE(2026,1,28), DATE(2026,2,3))`. */
export function formulaOf(id: string, example: Example, language: Language): string {
  const { separator } = syntaxes[language];
  const args = example.arguments.map((argument) => argumentFormula(argument, language));
  return `=${namespace}.${id}(${args.join(`${separator} `)})`;
}

/** Rows of an array constant are separated by semicolons in both languages. */
function argumentFormula(argument: ExampleArgument, language: Language): string {
  if (argument === null) return '';
  if (!isColumn(argument)) return valueFormula(argument, language);
  return `{${argument.map((cell) => valueFormula(cell, language)).join(';')}}`;
}

function valueFormula(value: ExampleValue, language: Language): string {
  const { separator, decimal, date, yes, no } = syntaxes[language];
  if (typeof value === 'number') return String(value).replace('.', decimal);
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  const { year, month, day } = civilFromDay(value.date);
  return `${date}(${[year, month, day].join(separator)})`;
}
