import { arrivalTails } from './counts';
import type { NewOfKind } from './expectedNew';
import type { ForecastAhead } from './forecastAhead';
import type { ForecastQuestion } from './forecastList';
import { possibleLengths } from './possibleLengths';
import type { Draws, NewDraw } from './simulate';
import { tailsOfWeights } from './tails';
import type { Era } from './templates';

/** Makes the tables that simulated years are drawn from. Sums are those of the given kinds, in their order. */
export function drawsOf(found: ForecastAhead, question: ForecastQuestion, kinds: readonly number[]): Draws {
  const { ahead, committed, arriving } = found;
  const places = new Map(kinds.map((kind, place) => [kind, place]));
  const placeOf = (kind: number): number => places.get(kind) ?? 0;
  return {
    dates: ahead.dates,
    kinds: kinds.length,
    open: committed.map(({ kind, ahead: { cost } }) => ({ kind: placeOf(kind), cost })),
    arriving: arriving.map((each) => newDraw(each, ahead.dates, placeOf(each.kind))),
    lengths: possibleLengths(found, question),
  };
}

function newDraw({ rate, prices }: NewOfKind, dates: number, kind: number): NewDraw {
  const { templates, eras } = prices;
  return {
    counts: arrivalTails(rate.arrivals, rate.days, dates),
    ways: tailsOfWeights(templates.map(({ weight }) => weight)),
    eraOf: erasByDate(eras, dates),
    costs: templates.map(({ ahead }) => ahead.map(({ cost }) => ({ kind, cost }))),
  };
}

function erasByDate(eras: readonly Era[], dates: number): Int32Array {
  const eraOf = new Int32Array(dates + 1);
  for (const [index, { from, until }] of eras.entries()) eraOf.fill(index, from, until);
  return eraOf;
}
