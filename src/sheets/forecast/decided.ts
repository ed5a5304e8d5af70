import { forecastSheetTexts } from '../../text/forecastSheet';
import type { Cell } from '../cells';
import type { SheetOrder } from '../order';
import { chosenFormula, type DecidedOptions } from './options';

/** The cells at the top of a sheet that decide of its forecast, as formulas name them. */
export interface TopCells {
  readonly yearFrom: string;
  readonly closedThrough: string;
  readonly dayRule: string;
}

/** What the top of a sheet decides of its forecast. Where no month is closed, it is the day before the year that is. */
export function decidedAtTop(
  order: Pick<SheetOrder, 'language' | 'tables'>,
  { yearFrom, closedThrough, dayRule }: TopCells,
): DecidedOptions {
  const none = forecastSheetTexts.noMonth[order.language];
  return {
    from: `=${yearFrom}`,
    closedThrough: `=IF(${closedThrough}="${none}",${yearFrom}-1,${closedThrough})`,
    dayRule: dayRuleCell(order, dayRule),
  };
}

/**
 * The first day of the forecast: that of Prognosval where it lies in the year of the last day, else the first of the year. A text is handed
 * on, for FORECAST to read or to refuse.
 */
export function yearFromCell(order: Pick<SheetOrder, 'tables'>, to: string): Cell {
  const [first, last] = [`DATE(YEAR(${to}),1,1)`, `DATE(YEAR(${to}),12,31)`];
  const chosen = chosenFormula(order, 'from');
  if (chosen === null) return `=${first}`;
  const within = `IF(AND(${chosen}>=${first},${chosen}<=${last}),${chosen},${first})`;
  return `=IF(${chosen}="",${first},IF(ISNUMBER(${chosen}),${within},${chosen}))`;
}

/** The day rule of the table Prognosval, and where it has none that of the sheet. */
export function dayRuleCell(order: Pick<SheetOrder, 'tables'>, ofSheet: string): Cell {
  return `=${dayRuleFormula(order, ofSheet)}`;
}

/** The same as part of a formula. */
export function dayRuleFormula(order: Pick<SheetOrder, 'tables'>, ofSheet: string): string {
  const chosen = chosenFormula(order, 'dayRule');
  return chosen === null ? ofSheet : `IF(${chosen}="",${ofSheet},${chosen})`;
}

/** What the table Prognosval has as the last day that is closed, no later than the as-of date, or that no month is. */
export function closedCell(order: Pick<SheetOrder, 'language' | 'tables'>, asOf: string): Cell {
  const none = forecastSheetTexts.noMonth[order.language];
  const chosen = chosenFormula(order, 'closedThrough');
  return chosen === null
    ? none
    : `=IF(${chosen}="","${none}",IF(ISNUMBER(${chosen}),MIN(${chosen},${asOf}),${chosen}))`;
}
