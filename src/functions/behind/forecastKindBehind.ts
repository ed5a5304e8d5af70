import { certainPart, type ForecastLine } from '../../core/forecast/lines';
import { forecastBehindTexts as texts } from '../../text/behindForecast';
import { forecastHeaders as headers } from '../../text/forecastWords';
import { summaryLabels } from '../../text/summaryWords';
import { budgetOf } from '../forecast/forecastTable';
import { kindIn, type ToldForecast } from './forecastCallOf';
import { daysOfAll, daysOfKind } from './forecastDays';
import {
  type AmountFigure,
  amountOf,
  carriedSum,
  type FigureBehind,
  type ForecastBehind,
  type ForecastGroup,
  noFigure,
  partBehind,
  totalBehind,
} from './forecastFigure';
import { newBehind } from './forecastNew';
import { spreadBehind, withinBehind } from './forecastSpread';
import { uncountedTable } from './forecastUncounted';
import type { Question } from './question';

/** A column of a forecast by kind. */
export type KindFigure = Exclude<keyof typeof headers, 'kind'>;

/** A figure of a kind, of all kinds, or the rows that cannot be counted; the name of a line stands for its full year. */
export function forecastKindBehind(told: ToldForecast, { row, column }: Question): ForecastBehind {
  const { lines, total } = told.read.found;
  const { language } = told;
  const figure = figureAt(column);
  if (row === lines.length + 1)
    return { about: summaryLabels.uncounted[language], sum: null, tables: uncountedTable(told) };
  const line = row === lines.length + 2 ? total : lines[row - 1];
  if (line === undefined) return { about: null, ...noFigure };
  const name = line.kind === null ? summaryLabels.total[language] : kindIn(told, line.kind);
  return {
    about: `${name} · ${headers[figure][language]}`,
    ...(line.kind === null
      ? behindTotal(told, figure)
      : behindKind(told, { ...line, kind: line.kind }, figure)),
  };
}

function figureAt(column: number): KindFigure {
  const id = Object.keys(headers)[column];
  return figures.find((figure) => figure === id) ?? 'fullYear';
}

const figures = [
  ...(['soFar', 'committed', 'expectedNew', 'adjustments', 'carried', 'fullYear', 'budget'] as const),
  ...(['variance', 'low', 'high', 'withinBudget', 'residual', 'daysAhead', 'unpriced', 'scope'] as const),
] as const satisfies readonly KindFigure[];

function groupOf(told: ToldForecast, line: ForecastLine): ForecastGroup {
  const isOf = (kind: number): boolean => line.kind === null || line.kind === kind;
  return {
    parts: line,
    items: told.items.filter(({ kind }) => isOf(kind)),
    budget: budgetOf(told.read, line.kind),
  };
}

/** A line of one kind. */
export type KindLine = ForecastLine & { readonly kind: number };

/** A figure of a kind. */
export function behindKind(told: ToldForecast, line: KindLine, figure: KindFigure): FigureBehind {
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
      return behindSpread(told, line, figure);
    case 'withinBudget':
      return withinBehind(told);
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

function behindSpread(told: ToldForecast, line: ForecastLine, figure: 'low' | 'high'): FigureBehind {
  const isOfAll = line.kind === null;
  return spreadBehind(told, { figure, ore: line[figure], certain: certainPart(line), isOfAll });
}

/** What all kinds come to: that of each. */
function behindTotal(told: ToldForecast, figure: KindFigure): FigureBehind {
  const { total } = told.read.found;
  switch (figure) {
    case 'low':
    case 'high':
      return behindSpread(told, total, figure);
    case 'withinBudget':
      return withinBehind(told);
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

function behindKinds(told: ToldForecast, figure: AmountFigure): FigureBehind {
  const { lines, total } = told.read.found;
  return totalBehind(told, groupOf(told, total), {
    figure,
    heading: texts.kinds,
    headers: [headers.kind],
    lines: lines.map((line) => ({
      names: [kindIn(told, line.kind ?? -1)],
      ore: amountOf(line, budgetOf(told.read, line.kind), figure),
    })),
  });
}
