import { formatIsoDay, isDay } from '../../core/day';
import { certainOf, type MonthLine } from '../../core/forecast/byMonth';
import { itemsThrough } from '../../core/forecast/itemsThrough';
import type { SnapshotLine } from '../../core/forecast/snapshot';
import { isProblem } from '../../core/result';
import { forecastBehindTexts as texts } from '../../text/behindForecast';
import { forecastMonthHeaders as headers } from '../../text/forecastWords';
import { readMonths } from '../forecast/monthTable';
import type { ToldForecast } from './forecastCallOf';
import { behindTerms, type FigureBehind, type ForecastBehind, noFigure, termsOfYear } from './forecastFigure';
import { itemsTable, soFarTable } from './forecastItems';
import { spreadBehind } from './forecastSpread';
import type { Question } from './question';

/** A column of a forecast by month. */
type Figure = Exclude<keyof typeof headers, 'through'>;

const figures = ['soFar', 'expected', 'low', 'high', 'budget'] as const satisfies readonly Figure[];

/** A month of a forecast, and its lines by placement and flow. */
export interface ToldMonth {
  readonly line: MonthLine;
  readonly items: readonly SnapshotLine[];
}

/** The month of a row of the answer; null: it has none. */
export function monthAsked({ read, items }: ToldForecast, row: number): ToldMonth | null {
  const lines = readMonths(read);
  const line = isProblem(lines) ? undefined : lines[row - 1];
  if (line === undefined) return null;
  const { question, adjustments } = read;
  const asked = { line, month: row - 1, items, question, adjustments: adjustments?.rows ?? [] };
  return { line, items: itemsThrough(read.found, asked) };
}

/** A figure through the last day of a month; the day itself stands for what is expected. */
export function forecastMonthBehind(told: ToldForecast, { row, column }: Question): ForecastBehind {
  const month = monthAsked(told, row);
  if (month === null) return { about: null, ...noFigure };
  const id = Object.keys(headers)[column];
  const figure = figures.find((each) => each === id) ?? 'expected';
  const { language } = told;
  const { last } = month.line;
  const day = isDay(last) ? formatIsoDay(last) : '';
  return {
    about: `${headers.through[language]} ${day} · ${headers[figure][language]}`,
    ...behindMonth(told, month, figure),
  };
}

function behindMonth(told: ToldForecast, { line, items }: ToldMonth, figure: Figure): FigureBehind {
  const { parts, last } = line;
  switch (figure) {
    case 'soFar':
      return { sum: null, tables: line.soFar === null ? [] : soFarTable(told, items) };
    case 'expected':
      return behindExpected(told, { line, items });
    case 'low':
    case 'high':
      // What is over is the same in all years.
      return last <= told.read.question.asOf
        ? behindExpected(told, { line, items })
        : spreadBehind(told, { figure, ore: line[figure], certain: certainOf(parts), isOfAll: false });
    case 'budget':
      return told.read.budget === null ? noFigure : { sum: texts.budgetThrough[told.language], tables: [] };
  }
}

function behindExpected(told: ToldForecast, { line, items }: ToldMonth): FigureBehind {
  if (line.expected === null) return noFigure;
  const { sum, tables } = behindTerms(told, termsOfYear(line.parts));
  return { sum, tables: [...tables, ...itemsTable(told, items)] };
}
