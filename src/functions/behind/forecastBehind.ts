import type { ForecastView } from '../../text/forecastOptionWords';
import type { Cell, FunctionResult } from '../cell';
import { forecastCallOf, type ToldForecast } from './forecastCallOf';
import { type ForecastBehind, noFigure } from './forecastFigure';
import { forecastItemBehind } from './forecastItemBehind';
import { forecastKindBehind } from './forecastKindBehind';
import { forecastMonthBehind } from './forecastMonthBehind';
import { forecastPlaceBehind } from './forecastPlaceBehind';
import { forecastScenarioBehind } from './forecastScenarioBehind';
import type { Question } from './question';

const nothing: ForecastBehind = { about: null, ...noFigure };

/** The lists whose figures are told. */
const views: Readonly<
  Partial<
    Record<ForecastView, (told: ToldForecast, question: Question, answer: FunctionResult) => ForecastBehind>
  >
> = {
  kinds: forecastKindBehind,
  units: forecastPlaceBehind,
  months: forecastMonthBehind,
  placements: forecastItemBehind,
  scenarios: forecastScenarioBehind,
};

/** What a figure of FORECAST is made of: placements, those to come, adjustments and what is carried on; a sentence where it is no sum. */
export function forecastBehind(question: Question, _: Cell | null, answer: FunctionResult): ForecastBehind {
  const told = forecastCallOf(question);
  if (told === null || question.row < 1) return nothing;
  return views[told.show]?.(told, question, answer) ?? nothing;
}
