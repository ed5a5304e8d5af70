import { civilFromDay, type Day } from '../core/day';
import type { ParameterDescription } from '../functions/defineFunction';
import { namespace } from '../functions/examples/formula';
import { type Filling, fillingOf } from '../tables/fillings';
import { placements } from '../tables/placements';
import { headerOf } from '../tables/recognise';
import type { Language } from '../text/language';
import { dayRuleWords } from '../text/words';
import type { WorkbookSettings } from './workbookSettings';

/** A call that is to be filled in. */
interface Call {
  readonly wanted: { readonly id: string; readonly parameters: readonly ParameterDescription[] };
  readonly settings: WorkbookSettings;
  readonly language: Language;
}

/** The table that columns are taken from, and how a formula refers to one of them. */
interface Source {
  readonly headers: readonly string[];
  readonly refer: (header: string) => string;
}

/**
 * The call as a formula in en-US syntax: required arguments from the table, day rule and as-of date from the settings, what else
 * is optional left out. Null when a required argument cannot be filled in.
 */
export function filledCall({ wanted, settings, language }: Call, source: Source): string | null {
  const args: string[] = [];
  for (const { name, optional } of wanted.parameters) {
    const argument = optional
      ? optionalArgument(name.en, settings, language)
      : requiredArgument(fillingOf(wanted.id, name.en), source, settings);
    if (argument === null) return null;
    args.push(argument);
  }
  while (args.at(-1) === '') args.pop();
  return `=${namespace}.${wanted.id}(${args.join(',')})`;
}

function requiredArgument(
  filling: Filling | undefined,
  source: Source,
  settings: WorkbookSettings,
): string | null {
  if (filling === undefined) return null;
  if ('number' in filling) return String(filling.number);
  if ('setting' in filling) return settings.asOf === null ? null : dateFormula(settings.asOf);
  const column = placements.columns.find(({ id }) => id === filling.column);
  const header = column === undefined ? undefined : headerOf(column, source.headers);
  return header === undefined ? null : source.refer(header);
}

function optionalArgument(parameter: string, settings: WorkbookSettings, language: Language): string {
  if (parameter === 'dayRule') return `"${dayRuleWords[settings.dayRule][language]}"`;
  if (parameter === 'asOf' && settings.asOf !== null) return dateFormula(settings.asOf);
  return '';
}

function dateFormula(date: Day): string {
  const { year, month, day } = civilFromDay(date);
  return `DATE(${year},${month},${day})`;
}
