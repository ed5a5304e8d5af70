import { formatIsoDay, isDay } from '../../core/day';
import { formatsOf } from '../../text/format';
import type { Language } from '../../text/language';
import { behindTexts, cellsGiven, rowsGiven, tableRowsGiven } from '../../text/paneBehind';
import { masked } from '../../text/personalNumbers';
import { isProblem } from '../../text/problem';
import { hostCell } from '../arguments/hostCell';
import { lineOf, singleOf } from '../arguments/range';
import type { ParameterShape } from '../defineFunction';
import type { ShownInput } from './shown';

/** Parameters that are dates, by their English names. */
const dates: ReadonlySet<string> = new Set(['start', 'end', 'from', 'to', 'asOf', 'date', 'firstDay']);

/** What each parameter was given. Those that are optional and were left out are not shown. */
export function inputsOf(
  parameters: readonly ParameterShape[],
  { values, headed }: Given,
  language: Language,
): readonly ShownInput[] {
  return parameters.flatMap(({ name, optional }, index) => {
    const table = headed[index] ?? null;
    if (table !== null) return [tableInput(table, values[index], language)];
    const value = shownValue(values[index], { isDate: dates.has(name.en), language });
    return value === null && optional ? [] : [{ name, value: value ?? behindTexts.blank[language] }];
  });
}

interface Given {
  readonly values: readonly unknown[];
  /** For each value the name of the table that it is, headers included; null: it is something else. */
  readonly headed: readonly (string | null)[];
}

/** A table by its own name: seven of them are only numbered among the parameters. */
function tableInput(table: string, value: unknown, language: Language): ShownInput {
  const rows = Array.isArray(value) ? Math.max(0, value.length - 1) : 0;
  return { name: { sv: table, en: table }, value: tableRowsGiven(rows)[language] };
}

interface Showing {
  readonly isDate: boolean;
  readonly language: Language;
}

/** A cell as people write it, or how many cells there are; null: blank. */
function shownValue(value: unknown, { isDate, language }: Showing): string | null {
  const single = singleOf(value);
  if (isProblem(single)) return shownSize(value, language);
  const cell = hostCell(single.cell);
  if (cell === null) return null;
  if (typeof cell === 'object') return 'error' in cell ? cell.error : behindTexts.unusable[language];
  if (isDate && typeof cell === 'number') return dayText(cell, language);
  return typeof cell === 'string' ? masked(cell.trim()) : formatsOf(language).value(cell);
}

/** A date of 0 is a blank one. */
function dayText(serial: number, language: Language): string | null {
  if (serial === 0) return null;
  const day = Math.floor(serial);
  return isDay(day) ? formatIsoDay(day) : formatsOf(language).number(serial);
}

function shownSize(value: unknown, language: Language): string {
  const line = lineOf(value);
  if (!isProblem(line)) return cellsGiven(line.length)[language];
  return 'rows' in line ? rowsGiven(line.rows, line.columns)[language] : behindTexts.unusable[language];
}
