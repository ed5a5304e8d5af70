import { numberAt } from '../numberAt';
import { type RegistrationLag, registrationLag } from '../lag/registrationLag';
import { isProblem, type Result } from '../result';
import { type Adjustment, countedAdjustments, type CountedAdjustment } from './adjustment';
import { drawsOf } from './draws';
import { type ForecastAhead, forecastAhead } from './forecastAhead';
import type { ForecastList, ForecastQuestion } from './forecastList';
import { type ForecastLine, linesOf, type MoneySoFar } from './lines';
import { type OneMore, oneMoreOf } from './oneMore';
import { pricePerDay } from './pricePerDay';
import { type Draws, simulate, type SimulatedYears } from './simulate';
import { type BookedSoFar, type ListedSoFar, listedSoFar } from './soFar';

/** What is known beside the list of placements. */
export interface ForecastBeside {
  /** Null: no ledger is given, and all that has been is priced by the list. */
  readonly booked: BookedSoFar | null;
  /** Whether what the closed months were booked above the list goes on at the same pace. */
  readonly carriesForward: boolean;
  readonly adjustments: readonly Adjustment[];
  /** Kinds that have a line in any case, in the order of the lines. */
  readonly kinds: readonly number[];
}

/** Where a year ends, and how sure that is. */
export interface Forecast extends ForecastAhead {
  readonly lines: readonly ForecastLine[];
  readonly total: ForecastLine;
  readonly listed: readonly ListedSoFar[];
  readonly adjustments: readonly CountedAdjustment[];
  /** What one more placement of the dearest kind would add; null where nothing new is forecast. */
  readonly oneMore: OneMore | null;
  readonly lag: RegistrationLag;
  /** What simulated years are drawn from; null where the history is too short. */
  readonly draws: Draws | null;
  /** Öre ahead of committed and new placements, year by year, by line; null where the history is too short. */
  readonly simulated: SimulatedYears | null;
}

/** Simulated years in which no more placements than this are drawn together: a second's work. */
const mostDraws = 20_000_000;
const fewestYears = 100;

/** Forecasts a year from what was known on the as-of date. Problem: amountOutOfRange. */
export function forecast(
  list: ForecastList,
  question: ForecastQuestion,
  beside: ForecastBeside,
): Result<Forecast> {
  const found = forecastAhead(list, question);
  const listed = listedSoFar(found.known, question, beside.booked?.through ?? null);
  if (isProblem(listed)) return listed;
  const adjustments = countedAdjustments(beside.adjustments, {
    ...question,
    pricePerDay: (kind) => pricePerDay(found, question, kind),
  });
  const kinds = kindsOf(found, beside);
  const draws = found.refusal === null ? drawsOf(found, question, kinds) : null;
  const simulation = { years: yearsOf(found, question), seed: question.seed };
  const simulated = draws === null ? null : simulate(draws, simulation);
  const money: MoneySoFar = { ...beside, listed, adjustments, question };
  const { lines, total } = linesOf({ found, money, simulated, kinds });
  const lag = registrationLag(registrationsOf(list, found));
  const oneMore = oneMoreOf(found);
  return { ...found, lines, total, listed, adjustments, oneMore, lag, draws, simulated };
}

function kindsOf({ known, committed }: ForecastAhead, beside: ForecastBeside): readonly number[] {
  const { booked, adjustments, kinds } = beside;
  const met = [...known.placements.kind, ...committed.map(({ kind }) => kind)];
  return [
    ...new Set([...kinds, ...met, ...(booked?.byKind.keys() ?? []), ...adjustments.map(({ kind }) => kind)]),
  ];
}

/** Fewer years of a list so long that they would take more than about a second. */
function yearsOf({ committed, arriving, ahead }: ForecastAhead, { years }: ForecastQuestion): number {
  const news = arriving.reduce((sum, { rate }) => sum + (rate.arrivals / rate.days) * ahead.dates, 0);
  const most = Math.floor(mostDraws / (1 + committed.length + news));
  return Math.max(Math.min(years, fewestYears), Math.min(years, most));
}

function registrationsOf(
  list: ForecastList,
  { known }: ForecastAhead,
): readonly { readonly start: number; readonly registered: number | null }[] {
  return known.rows.map((row, index) => {
    const registered = numberAt(list.registered, row);
    return {
      start: numberAt(known.placements.start, index),
      registered: registered === 0 ? null : registered,
    };
  });
}
