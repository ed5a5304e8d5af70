import { forecastOptions } from '../../tables/forecastOptions';
import {
  type ForecastOption,
  forecastOptionWords,
  type ForecastView,
  forecastViewWords,
} from '../../text/forecastOptionWords';
import { type Cell, cellArea, type Corner, fixedArea, offset, quoted } from '../cells';
import type { SheetOrder } from '../order';
import type { Look } from '../report';

/** What the sheet itself decides of a forecast; all else is chosen in the table Prognosval, where the workbook has it. */
export type DecidedOptions = Readonly<Partial<Record<ForecastOption, Cell>>>;

/** Rows of the options of a call: the headers, and one for each option that a call reads; it reads no payment lag. */
const optionIds = Object.keys(forecastOptionWords).filter(
  (id): id is ForecastOption => id in forecastOptionWords && id !== 'paymentLag',
);
const rowCount = optionIds.length + 1;

/** How many rows a block of options has, with its heading. */
export const optionRows = rowCount + 1;

/** Two columns of options for each call: every call needs its own, since each shows another view. */
export function optionColumns(calls: number): number {
  return calls * 2;
}

/** Where the options of a call stand in their block, the first call being 0. */
function optionArea(call: number): Corner {
  return { row: 1, column: call * 2 };
}

/** The options of a call as formulas name them. */
export function optionsName(block: Corner, call: number): string {
  const { row, column } = optionArea(call);
  return fixedArea({ ...offset(block, row, column), rows: rowCount, columns: 2 });
}

/** The cells of the options of a call. */
export function optionCells(
  order: Pick<SheetOrder, 'language' | 'tables'>,
  decided: DecidedOptions,
): readonly (readonly Cell[])[] {
  const { language } = order;
  const headers = ['option', 'value'].map((id) => headerOf(id, order));
  return [
    headers,
    ...optionIds.map((id): readonly Cell[] => [
      forecastOptionWords[id][language],
      decided[id] ?? chosenCell(order, id),
    ]),
  ];
}

/** The word of a view, as an option. */
export function viewWord({ language }: Pick<SheetOrder, 'language'>, view: ForecastView): Cell {
  return forecastViewWords[view][language];
}

function headerOf(id: string, { language }: Pick<SheetOrder, 'language'>): Cell {
  const column = forecastOptions.columns.find((each) => each.id === id);
  if (column === undefined) throw new Error(`there is no column ${id} of options`);
  return column.header[language];
}

/** How the options of a call look. */
export function optionLooks(call: number, dates: readonly ForecastOption[]): Look[] {
  const { row, column } = optionArea(call);
  return [
    { area: { row, column, rows: 1, columns: 2 }, style: 'headerLeft' },
    { area: { row: row + 1, column, rows: optionIds.length, columns: 1 }, style: 'label' },
    ...optionIds.map((id, index): Look => ({
      area: cellArea(row + 1 + index, column + 1),
      style: dates.includes(id) ? 'day' : 'wordRight',
    })),
  ];
}

/**
 * What the table Prognosval has for an option, by its word in either language, as a formula; blank where it has nothing. A word that
 * stands there twice counts as FORECAST counts it: the last one.
 */
export function chosenCell(order: Pick<SheetOrder, 'tables'>, id: ForecastOption): Cell {
  const formula = chosenFormula(order, id);
  return formula === null ? '' : `=IF(${formula}="","",${formula})`;
}

/** The same as part of a formula, an empty cell where it has nothing; null without the table. */
export function chosenFormula({ tables }: Pick<SheetOrder, 'tables'>, id: ForecastOption): string | null {
  const { option, value } = tables.named[forecastOptions.id]?.columns ?? {};
  if (option === undefined || value === undefined) return null;
  const { sv, en } = forecastOptionWords[id];
  const look = (word: string, otherwise: string): string =>
    `XLOOKUP(${quoted(word)},${option},${value},${otherwise},0,-1)`;
  return look(sv, look(en, '""'));
}
