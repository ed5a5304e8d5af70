import type { Day } from '../../core/day';
import type { DayRule } from '../../core/dayRule';
import { forecastOptions, usualSeed, usualYears } from '../../tables/forecastOptions';
import { yesNoWords } from '../../tables/words';
import {
  type ForecastOption,
  forecastOptionWords,
  type ForecastView,
  forecastViewWords,
} from '../../text/forecastOptionWords';
import { isProblem, type LocatedProblem, type Problem } from '../../text/problem';
import { dayRuleWords } from '../../text/words';
import { dateOrBlank } from '../arguments/dates';
import { orBlank, readCell, type Reader } from '../arguments/reader';
import { oneOf, word } from '../arguments/word';
import { isLocated } from '../cell';
import type { RawRows } from '../tables/cells';
import { doubledColumn, lackingColumn } from '../tables/neededColumns';
import { problemOfCell } from '../tables/problemOfCell';
import { cellsOf, type SheetTable, sheetTable } from '../tables/sheetTable';
import { wholeNumber } from '../tables/tableNumbers';

/** What is chosen for a forecast; null: as it usually is. */
export interface ForecastWish {
  readonly from: Day | null;
  readonly closedThrough: Day | null;
  readonly carryForward: boolean;
  readonly historyFrom: Day | null;
  readonly dayRule: DayRule;
  readonly years: number;
  readonly seed: number;
  readonly show: ForecastView;
  /** What stands where the history is too short to say; null: the error that says why. */
  readonly unsaid: string | null;
}

const mostYears = 20_000;

/** As it usually is. */
const usualWish: ForecastWish = {
  from: null,
  closedThrough: null,
  carryForward: false,
  historyFrom: null,
  dayRule: 'both',
  years: usualYears,
  seed: usualSeed,
  show: 'kinds',
  unsaid: null,
};

const optionReader: Reader<ForecastOption | null> = orBlank<ForecastOption, null>(
  oneOf(forecastOptionWords),
  null,
);
const dayRule = orBlank<DayRule, null>(oneOf(dayRuleWords), null);
const yesNo = word<'yes' | 'no'>(yesNoWords, 'no');
const years = orBlank<number, number>(wholeNumber(1), usualYears);
const seed = orBlank<number, number>(wholeNumber(0), usualWish.seed);

/** How the value of each option is read. */
const readers: Readonly<Record<ForecastOption, (cell: unknown) => Partial<ForecastWish> | Problem>> = {
  from: (cell) => chosen(readCell(cell, dateOrBlank), (from) => ({ from })),
  closedThrough: (cell) => chosen(readCell(cell, dateOrBlank), (closedThrough) => ({ closedThrough })),
  carryForward: (cell) => chosen(readCell(cell, yesNo), (answer) => ({ carryForward: answer === 'yes' })),
  historyFrom: (cell) => chosen(readCell(cell, dateOrBlank), (historyFrom) => ({ historyFrom })),
  dayRule: (cell) => chosen(readCell(cell, dayRule), (rule) => (rule === null ? {} : { dayRule: rule })),
  years: (cell) => chosen(readCell(cell, years), (count) => ({ years: Math.min(count, mostYears) })),
  seed: (cell) => chosen(readCell(cell, seed), (number) => ({ seed: number })),
  // It is for the income, which is no part of a forecast: it is read where the income is.
  paymentLag: () => ({}),
  unsaid: (cell) => ({ unsaid: typeof cell === 'string' && cell.trim() !== '' ? cell.trim() : null }),
  show: (cell) => chosen(readCell(cell, word(forecastViewWords, 'kinds')), (show) => ({ show })),
};

function chosen<Value>(
  value: Value | Problem,
  wish: (value: Value) => Partial<ForecastWish>,
): Partial<ForecastWish> | Problem {
  return isProblem(value) ? value : wish(value);
}

/**
 * Reads the table of choices; null: everything as it usually is. A workbook may have a day rule of its own, which holds where the table has
 * none. Problems: missingColumn, columnGivenTwice, unknownWord and those of the values.
 */
export function forecastWish(
  rows: RawRows | null,
  ofWorkbook: Partial<Pick<ForecastWish, 'dayRule'>> = {},
): ForecastWish | LocatedProblem {
  let wish = { ...usualWish, ...ofWorkbook };
  if (rows === null) return wish;
  const sheet = sheetTable(forecastOptions, rows);
  const wrong = lackingColumn(sheet, ['option', 'value']) ?? doubledColumn(sheet, ['option', 'value']);
  if (wrong !== null) return wrong;
  for (let row = 0; row < sheet.count; row += 1) {
    const found = chosenIn(sheet, row);
    if (isLocated(found)) return found;
    wish = { ...wish, ...found };
  }
  return wish;
}

function chosenIn(sheet: SheetTable, row: number): Partial<ForecastWish> | LocatedProblem {
  const cell = (id: string): unknown => sheet.rows[row + 1]?.[cellsOf(sheet, id).index];
  const at = (cause: Problem, id: 'option' | 'value'): LocatedProblem =>
    problemOfCell(sheet, cause, { id, row });
  const option = readCell(cell('option'), optionReader);
  if (isProblem(option)) return at(option, 'option');
  if (option === null) return {};
  const found = readers[option](cell('value'));
  return isProblem(found) ? at(found, 'value') : found;
}
