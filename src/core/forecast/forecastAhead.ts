import { aheadOf, type Ahead } from './ahead';
import { arrivalRates, type ArrivalRate } from './arrivals';
import { type Committed, committedOf } from './committed';
import { type NewOfKind, staysOfNew } from './expectedNew';
import type { ForecastList, ForecastQuestion, KnownList } from './forecastList';
import { type History, historyOf } from './history';
import { knownAt } from './knownAt';
import { learnLengths, type LengthsOf } from './learnt';
import { newPrices } from './templates';

/** With fewer days of history than this, nothing is said of the year. */
export const fewestDays = 365;
/** With fewer arrivals in the history than this, nothing is said of the year. */
export const fewestArrivals = 10;

/** Why a year is not forecast: too little history, of which so much is there. */
export interface TooLittleHistory {
  readonly days: number;
  readonly arrivals: number;
}

/** What is known on the as-of date and what follows from it for the dates ahead. */
export interface ForecastAhead {
  readonly known: KnownList;
  readonly history: History;
  readonly ahead: Ahead;
  readonly lengthsOf: LengthsOf;
  readonly rates: ReadonlyMap<number, ArrivalRate>;
  readonly committed: readonly Committed[];
  /** Empty where the history is too short. */
  readonly arriving: readonly NewOfKind[];
  readonly refusal: TooLittleHistory | null;
}

/** Works out what is committed, and what new placements are expected. */
export function forecastAhead(list: ForecastList, question: ForecastQuestion): ForecastAhead {
  const known = knownAt(list, question);
  const history = historyOf(known, question);
  const ahead = aheadOf(question.asOf, question.from, question.to);
  const lengthsOf = learnLengths(known, history, question);
  const rates = arrivalRates(known, history, question.asOf);
  const committed = committedOf(known, question, { ahead, lengthsOf });
  const refusal = refusalOf(known, history);
  const source = { list: known, history, question, ahead };
  const arrivingOf = (kind: number, rate: ArrivalRate): NewOfKind => ({
    kind,
    rate,
    stays: staysOfNew(lengthsOf(kind), ahead),
    prices: newPrices(kind, source),
  });
  const isAhead = refusal === null && ahead.dates > 0;
  const arriving = isAhead ? [...rates].map(([kind, rate]) => arrivingOf(kind, rate)) : [];
  return { known, history, ahead, lengthsOf, rates, committed, arriving, refusal };
}

function refusalOf({ placements }: KnownList, { from, days }: History): TooLittleHistory | null {
  const arrivals = placements.start.filter((start) => start >= from).length;
  return days < fewestDays || arrivals < fewestArrivals ? { days, arrivals } : null;
}
