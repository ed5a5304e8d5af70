import { civilFromNumber, daysInMonth, numberFromCivil } from '../calendar';
import { numberAt } from '../numberAt';
import type { ForecastQuestion, KnownList } from './forecastList';
import type { Observation } from './hazards';

/** How far back the placements are looked at to learn how long they last. */
const yearsLookedAt = 5;

/** How far back the list tells. */
export interface History {
  /** The first day from which the list is complete; the day after the as-of date where nothing tells. */
  readonly from: number;
  /** Days from it through the as-of date. */
  readonly days: number;
  /** The first of the days by which lengths and prices are learnt: five years at most. */
  readonly windowFrom: number;
}

/**
 * The history of a list. A list of those who were there from some day on has first days from long before, but no last day from before;
 * so it is complete from the day after its first last day, unless people say from when.
 */
export function historyOf({ placements }: KnownList, { asOf, historyFrom }: ForecastQuestion): History {
  const ends = placements.end.filter((end) => end !== 0);
  const told = ends.reduce((first, end) => Math.min(first, end + 1), asOf + 1);
  const from = Math.min(historyFrom ?? told, asOf + 1);
  return { from, days: asOf + 1 - from, windowFrom: Math.max(from, yearsBefore(asOf, yearsLookedAt) + 1) };
}

/** The same date some years earlier; for 29 February the 28th, where there is none. */
function yearsBefore(dayNumber: number, years: number): number {
  const { year, month, day } = civilFromNumber(dayNumber);
  const last = daysInMonth({ year: year - years, month });
  return numberFromCivil({ year: year - years, month, day: Math.min(day, last) });
}

/** What the window shows of a placement, or null where it was over before. */
export function observationOf(
  { placements }: KnownList,
  row: number,
  { windowFrom, asOf }: { readonly windowFrom: number; readonly asOf: number },
): Observation | null {
  const start = numberAt(placements.start, row);
  const end = numberAt(placements.end, row);
  const hasEnded = end !== 0;
  const last = hasEnded ? end : asOf;
  if (last < windowFrom) return null;
  return { entry: Math.max(start, windowFrom) - start + 1, exit: last - start + 1, hasEnded };
}
