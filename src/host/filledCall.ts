import { civilFromDay, type Day } from '../core/day';
import type { ParameterShape } from '../functions/defineFunction';
import { namespace } from '../functions/examples/formula';
import { tables as workbookTables } from '../tables';
import { computedBlock } from '../tables/computedColumns';
import { type Filling, fillingOf, furtherTablesOf, optionalFillingOf } from '../tables/fillings';
import { placements } from '../tables/placements';
import { headerOf, isTable } from '../tables/recognise';
import { tableReference } from '../tables/reference';
import { dayRule } from '../tables/sharedColumns';
import type { Language } from '../text/language';
import { dayRuleWords } from '../text/words';
import type { WorkbookSettings } from './workbookSettings';

/** A call that is to be filled in. */
interface Call {
  readonly wanted: { readonly id: string; readonly parameters: readonly ParameterShape[] };
  readonly settings: WorkbookSettings;
  readonly language: Language;
}

/** The table that columns are taken from, and how a formula refers to one of them. */
interface Source {
  readonly headers: readonly string[];
  readonly refer: (header: string) => string;
  /** All tables of the workbook. */
  readonly tables: readonly NamedTable[];
}

interface NamedTable {
  readonly name: string;
  readonly headers: readonly string[];
}

/**
 * The call as a formula in en-US syntax: required arguments from the table, as-of date from the settings, day rule from the table
 * where it has the column and else from the settings (a function over whole tables reads the column itself), what else is optional left out. Null when a required argument cannot be
 * filled in.
 */
export function filledCall(call: Call, source: Source): string | null {
  const { wanted } = call;
  const args: string[] = [];
  for (const { name, optional, dimensionality } of wanted.parameters) {
    const argument = optional
      ? optionalArgument({ name: name.en, dimensionality }, call, source)
      : filledArgument(fillingOf(wanted.id, name.en), call, source);
    if (argument === null) return null;
    args.push(argument);
  }
  while (args.at(-1) === '') args.pop();
  return `=${namespace}.${wanted.id}(${args.join(',')})`;
}

function filledArgument(filling: Filling | undefined, call: Call, source: Source): string | null {
  if (filling === undefined) return null;
  if ('number' in filling) return String(filling.number);
  if ('word' in filling) return `"${filling.word[call.language]}"`;
  if ('column' in filling) return columnOf(filling.column, source);
  if ('list' in filling) return listOf(source.tables);
  if ('table' in filling) {
    const table = wholeTable(filling.table, source.tables);
    return table === '' && filling.isNeeded === true ? null : table;
  }
  const { asOf } = call.settings;
  if (asOf === null) return null;
  return 'setting' in filling ? dateFormula(asOf) : dayOfYear(asOf, filling.yearOfAsOf);
}

/** The computed columns of the workbook's placements; null where it has none. */
function listOf(tables: readonly NamedTable[]): string | null {
  const list = tables.find(({ name }) => isTable(placements, name));
  return list === undefined ? null : computedBlock(list.name, list.headers);
}

/** The workbook's table with this id; nothing where it has none. */
function wholeTable(id: string, tables: readonly NamedTable[]): string {
  const wanted = workbookTables.find((table) => table.id === id);
  const found = tables.find(({ name }) => wanted !== undefined && isTable(wanted, name));
  return found === undefined ? '' : tableReference(found.name);
}

/** The table for the parameter table1, table2 …: the first, the second … of those that the workbook has. */
function furtherTable(functionId: string, position: number, tables: readonly NamedTable[]): string {
  const there = furtherTablesOf(functionId)
    .map(({ id }) => wholeTable(id, tables))
    .filter((reference) => reference !== '');
  return there[position - 1] ?? '';
}

/** The reference to the table's column of this id; null where the table has none. */
function columnOf(id: string, source: Source): string | null {
  const column = placements.columns.find((each) => each.id === id);
  const header = column === undefined ? undefined : headerOf(column, source.headers);
  return header === undefined ? null : source.refer(header);
}

interface OptionalParameter {
  readonly name: string;
  readonly dimensionality: ParameterShape['dimensionality'];
}

function optionalArgument(
  { name: parameter, dimensionality }: OptionalParameter,
  call: Call,
  source: Source,
): string {
  if (parameter === 'dayRule')
    return dayRuleArgument(call, dimensionality === 'scalar' ? null : columnOf(dayRule.id, source));
  if (parameter === 'asOf' && call.settings.asOf !== null) return dateFormula(call.settings.asOf);
  const position = /^table(\d)$/u.exec(parameter)?.[1];
  if (position !== undefined) return furtherTable(call.wanted.id, Number(position), source.tables);
  return filledArgument(optionalFillingOf(call.wanted.id, parameter), call, source) ?? '';
}

function dayOfYear(date: Day, which: 'first' | 'last'): string {
  const { year } = civilFromDay(date);
  return which === 'first' ? `DATE(${year},1,1)` : `DATE(${year},12,31)`;
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
