import { civilFromDay, type Day } from '../core/day';
import type { ParameterDescription } from '../functions/defineFunction';
import { namespace } from '../functions/examples/formula';
import { type Filling, fillingOf } from '../tables/fillings';
import { placements } from '../tables/placements';
import { headerOf } from '../tables/recognise';
import { dayRule } from '../tables/sharedColumns';
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
 * The call as a formula in en-US syntax: required arguments from the table, as-of date from the settings, day rule from the table
 * where it has the column and else from the settings, what else is optional left out. Null when a required argument cannot be
 * filled in.
 */
export function filledCall(call: Call, source: Source): string | null {
  const { wanted, settings } = call;
  const args: string[] = [];
  for (const { name, optional } of wanted.parameters) {
    const argument = optional
      ? optionalArgument(name.en, call, source)
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
  return columnOf(filling.column, source);
}

/** The reference to the table's column of this id; null where the table has none. */
function columnOf(id: string, source: Source): string | null {
  const column = placements.columns.find((each) => each.id === id);
  const header = column === undefined ? undefined : headerOf(column, source.headers);
  return header === undefined ? null : source.refer(header);
}

function optionalArgument(parameter: string, call: Call, source: Source): string {
  if (parameter === 'dayRule') return dayRuleArgument(call, columnOf(dayRule.id, source));
  if (parameter === 'asOf' && call.settings.asOf !== null) return dateFormula(call.settings.asOf);
  return '';
}

/** A row's own rule always wins; a blank one is the workbook's. The functions themselves read a blank rule as both. */
function dayRuleArgument({ settings, language }: Call, ownRule: string | null): string {
  const word = `"${dayRuleWords[settings.dayRule][language]}"`;
  if (ownRule === null) return word;
  return settings.dayRule === 'both' ? ownRule : `IF(${ownRule}="",${word},${ownRule})`;
}

function dateFormula(date: Day): string {
  const { year, month, day } = civilFromDay(date);
  return `DATE(${year},${month},${day})`;
}
