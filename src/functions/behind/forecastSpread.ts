import {
  forecastBehindTexts as texts,
  spreadOfAll,
  spreadSentence,
  withinSentence,
} from '../../text/behindForecast';
import type { ToldForecast } from './forecastCallOf';
import { behindTerms, type FigureBehind, noFigure } from './forecastFigure';

/** A figure of simulated years, in öre, and what of it is the same in all of them. */
export interface Spread {
  readonly figure: 'low' | 'high';
  readonly ore: number | null;
  readonly certain: number;
  /** Whether it is of all kinds together. */
  readonly isOfAll: boolean;
}

/** How it arises, as a sentence, and what of it is the same in all years. */
export function spreadBehind(told: ToldForecast, { figure, ore, certain, isOfAll }: Spread): FigureBehind {
  const { language } = told;
  const years = yearsOf(told);
  if (years === null || ore === null) return noFigure;
  const sentence = spreadSentence(figure, years)[language];
  const { tables } = behindTerms(told, [
    [texts.certain, certain],
    [texts.simulated, ore - certain],
  ]);
  return { sum: isOfAll ? `${sentence} ${spreadOfAll[language]}` : sentence, tables };
}

/** How the probability to stay within the budget arises, as a sentence. */
export function withinBehind(told: ToldForecast): FigureBehind {
  const years = yearsOf(told);
  if (years === null || told.read.budget === null) return noFigure;
  return { sum: withinSentence(years)[told.language], tables: [] };
}

/** How many years are simulated; null: none, the history is too short. */
function yearsOf({ read }: ToldForecast): number | null {
  return read.found.simulated?.total.length ?? null;
}
