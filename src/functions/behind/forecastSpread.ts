import { certainPart, type ForecastLine } from '../../core/forecast/lines';
import {
  forecastBehindTexts as texts,
  spreadOfAll,
  spreadSentence,
  withinSentence,
} from '../../text/behindForecast';
import type { ToldForecast } from './forecastCallOf';
import { behindTerms, type FigureBehind, noFigure } from './forecastFigure';

/** The figures that come from simulated years. */
export type SpreadFigure = 'low' | 'high' | 'withinBudget';

/** How a figure of simulated years arises, as a sentence, and what of it is the same in all of them. */
export function spreadBehind(told: ToldForecast, line: ForecastLine, figure: SpreadFigure): FigureBehind {
  const { language, read } = told;
  const years = read.found.simulated?.total.length;
  if (years === undefined) return noFigure;
  if (figure === 'withinBudget')
    return read.budget === null ? noFigure : { sum: withinSentence(years)[language], tables: [] };
  const ore = line[figure];
  if (ore === null) return noFigure;
  const sentence = spreadSentence(figure, years)[language];
  const certain = certainPart(line);
  const { tables } = behindTerms(told, [
    [texts.certain, certain],
    [texts.simulated, ore - certain],
  ]);
  return { sum: line.kind === null ? `${sentence} ${spreadOfAll[language]}` : sentence, tables };
}
