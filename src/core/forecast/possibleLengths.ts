import type { ForecastAhead } from './forecastAhead';
import { below, type RandomShare, randomShares } from './generator';
import { lengthsFrom, type LengthsOf, observedPlacements, overrunsOf } from './learnt';
import { staysOfNew } from './expectedNew';
import type { ForecastQuestion } from './forecastList';
import { remainingOf } from './remaining';
import type { PossibleLengths } from './simulate';

/** How many histories stand for those that might have been. */
const histories = 25;

/**
 * How long placements may stay: what was learnt comes from some dozens of placements, and others might have been observed instead. Each
 * history draws as many of them anew, with return (the bootstrap of B. Efron), and learns from these.
 */
export function possibleLengths(
  found: ForecastAhead,
  question: ForecastQuestion,
): readonly PossibleLengths[] {
  const { known, history } = found;
  const observed = observedPlacements(known, history, question);
  const overruns = overrunsOf(known);
  const next = randomShares(question.seed + 1);
  return Array.from({ length: histories }, () =>
    lengthsBy(found, lengthsFrom(known, drawnAgain(observed, next), overruns)),
  );
}

function lengthsBy(
  { known, ahead, committed, arriving }: ForecastAhead,
  lengthsOf: LengthsOf,
): PossibleLengths {
  return {
    open: committed.map(({ row }) => remainingOf(known, row, { ahead, lengthsOf }).stays),
    arriving: arriving.map(({ kind }) => staysOfNew(lengthsOf(kind), ahead)),
  };
}

function drawnAgain<Case>(cases: readonly Case[], next: RandomShare): readonly Case[] {
  return cases.flatMap(() => {
    const one = cases[below(cases.length, next())];
    return one === undefined ? [] : [one];
  });
}
