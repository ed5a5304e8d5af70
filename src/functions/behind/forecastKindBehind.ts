import { carriedDates, type ForecastLine } from '../../core/forecast/lines';
import { kronorFromOre } from '../../core/ore';
import { forecastBehindTexts as texts } from '../../text/behindForecast';
import { formatsOf } from '../../text/format';
import { forecastHeaders as headers } from '../../text/forecastWords';
import { summaryLabels } from '../../text/summaryWords';
import { budgetOf, kindName } from '../forecast/forecastTable';
import type { AmountLine } from './amountTable';
import type { ToldForecast } from './forecastCallOf';
import { daysOfAll, daysOfKind } from './forecastDays';
import {
  behindTerms,
  type FigureBehind,
  type ForecastBehind,
  type ForecastGroup,
  noFigure,
  partBehind,
  termsOf,
} from './forecastFigure';
import { listedTable } from './forecastItems';
import { newBehind } from './forecastNew';
import { spreadBehind } from './forecastSpread';
import { uncountedTable } from './forecastUncounted';
import type { Question } from './question';

/** A column of a forecast by kind. */
type Figure = Exclude<keyof typeof headers, 'kind'>;

/** A figure of a kind, of all kinds, or the rows that cannot be counted; the name of a line stands for its full year. */
export function forecastKindBehind(told: ToldForecast, { row, column }: Question): ForecastBehind {
  const { lines, total } = told.read.found;
  const { language } = told;
  const figure = figureAt(column);
  if (row === lines.length + 1)
    return { about: summaryLabels.uncounted[language], sum: null, tables: uncountedTable(told) };
  const line = row === lines.length + 2 ? total : lines[row - 1];
  if (line === undefined) return { about: null, ...noFigure };
  const name = line.kind === null ? summaryLabels.total[language] : kindName(told.read, line.kind);
  return {
    about: `${name} · ${headers[figure][language]}`,
    ...(line.kind === null
      ? behindTotal(told, figure)
      : behindKind(told, { ...line, kind: line.kind }, figure)),
  };
}

function figureAt(column: number): Figure {
  const id = Object.keys(headers)[column];
  return figures.find((figure) => figure === id) ?? 'fullYear';
}

const figures = [
  ...(['soFar', 'committed', 'expectedNew', 'adjustments', 'carried', 'fullYear', 'budget'] as const),
  ...(['variance', 'low', 'high', 'withinBudget', 'residual', 'daysAhead', 'unpriced', 'scope'] as const),
] as const satisfies readonly Figure[];

function groupOf(told: ToldForecast, line: ForecastLine): ForecastGroup {
  const isOf = (kind: number): boolean => line.kind === null || line.kind === kind;
  return {
    parts: line,
    items: told.items.filter(({ kind }) => isOf(kind)),
    budget: budgetOf(told.read, line.kind),
  };
}

type KindLine = ForecastLine & { readonly kind: number };

function behindKind(told: ToldForecast, line: KindLine, figure: Figure): FigureBehind {
  const { language } = told;
  switch (figure) {
    case 'expectedNew':
      return newBehind(told, line.kind, line.expectedNew ?? 0);
    case 'carried':
      return { sum: carriedSum(told, line), tables: [] };
    case 'budget':
      return told.read.budget === null ? noFigure : { sum: texts.budget[language], tables: [] };
    case 'low':
    case 'high':
    case 'withinBudget':
      return spreadBehind(told, line, figure);
    case 'daysAhead':
    case 'unpriced':
      return { sum: null, tables: daysOfKind(told, line.kind, figure) };
    case 'scope':
      return line.scope === null ? noFigure : { sum: texts.scope[language], tables: [] };
    case 'soFar':
    case 'committed':
    case 'adjustments':
    case 'fullYear':
    case 'variance':
    case 'residual':
      return partBehind(told, groupOf(told, line), figure);
  }
}

/** What the closed months were booked above the list, by dates: 800 × 306 / 59 = 4 149,15. */
function carriedSum({ read, language }: ToldForecast, { residual, carried }: ForecastLine): string | null {
  const dates = read.carriesForward ? carriedDates(read) : null;
  if (dates === null || carried === 0) return null;
  const { number } = formatsOf(language);
  const pace = `${number(kronorFromOre(residual))} × ${number(dates.after)} / ${number(dates.closed)}`;
  return `${pace} = ${number(kronorFromOre(carried))}`;
}

/** What all kinds come to: that of each. */
function behindTotal(told: ToldForecast, figure: Figure): FigureBehind {
  const { total } = told.read.found;
  switch (figure) {
    case 'low':
    case 'high':
    case 'withinBudget':
      return spreadBehind(told, total, figure);
    case 'daysAhead':
    case 'unpriced':
      return { sum: null, tables: daysOfAll(told, figure) };
    case 'scope':
      return noFigure;
    case 'soFar':
    case 'committed':
    case 'expectedNew':
    case 'adjustments':
    case 'carried':
    case 'fullYear':
    case 'budget':
    case 'variance':
    case 'residual':
      return behindKinds(told, figure);
  }
}

type AmountFigure = Exclude<Figure, 'low' | 'high' | 'withinBudget' | 'daysAhead' | 'unpriced' | 'scope'>;

function behindKinds(told: ToldForecast, figure: AmountFigure): FigureBehind {
  const { lines, total } = told.read.found;
  if (amountOf(told, total, figure) === null) return noFigure;
  const isPlain = figure === 'expectedNew' || figure === 'carried' || figure === 'budget';
  const { sum, tables } = isPlain ? noFigure : behindTerms(told, termsOf(told, groupOf(told, total), figure));
  const kinds = lines.map((line): AmountLine => ({
    names: [kindName(told.read, line.kind ?? -1)],
    ore: [amountOf(told, line, figure) ?? 0],
  }));
  const table = listedTable(told, {
    heading: texts.kinds,
    headers: [headers.kind, headers[figure]],
    lines: kinds.filter(({ ore: [ore] }) => ore !== 0),
  });
  return { sum, tables: [...tables, ...table] };
}

/** Öre; null: not known, or no budget is given. */
function amountOf(told: ToldForecast, line: ForecastLine, figure: AmountFigure): number | null {
  const budget = budgetOf(told.read, line.kind);
  if (figure === 'budget') return budget;
  if (figure !== 'variance') return line[figure];
  return budget === null || line.fullYear === null ? null : budget - line.fullYear;
}
