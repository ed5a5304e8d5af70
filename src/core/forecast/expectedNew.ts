import { numberAt } from '../numberAt';
import { type ArrivalRate, perDay } from './arrivals';
import type { Ahead } from './ahead';
import { cutThrough, type MeasureAhead, type PlacementAhead } from './placementAhead';
import { type Stays, staysByHazards } from './stays';
import type { Era, NewPrices } from './templates';
import type { KindLengths } from './learnt';

/** The new placements of a kind: how many, how long they stay and what they cost. */
export interface NewOfKind {
  readonly kind: number;
  readonly rate: ArrivalRate;
  readonly stays: Stays;
  readonly prices: NewPrices;
}

/** What they are expected to amount to ahead: exact öre, days and dates that lack a price, unrounded. */
export interface NewMeans {
  readonly cost: number;
  readonly days: number;
  readonly unpriced: number;
}

/** The measures of a placement ahead. */
type Measure = keyof PlacementAhead;

/** The stays of those who begin ahead, counted from the day before their first. */
export function staysOfNew({ hazards }: KindLengths, { dates }: Ahead): Stays {
  return staysByHazards(hazards, 0, dates);
}

/** λ times, over all first dates ahead, the mean of one that begins then. */
export function meansOfNew(arriving: NewOfKind): NewMeans {
  const measure = (name: Measure): number => perDay(arriving.rate) * sumOverStarts(arriving, name);
  return { cost: measure('cost'), days: measure('days'), unpriced: measure('unpriced') };
}

/** What new placements come to, as a product. */
export interface NewFactors {
  /** How many are expected to begin on the dates ahead. */
  readonly arrivals: number;
  /** Care days ahead of one of them on average. */
  readonly daysOfOne: number;
  /** Öre of one of them on average; unrounded. */
  readonly costOfOne: number;
}

/** The same means by how many they are of; null where none is expected. */
export function factorsOfNew(arriving: NewOfKind, { dates }: Ahead): NewFactors | null {
  const arrivals = perDay(arriving.rate) * dates;
  if (arrivals === 0) return null;
  const { cost, days } = meansOfNew(arriving);
  return { arrivals, daysOfOne: days / arrivals, costOfOne: cost / arrivals };
}

/** The cost of those of its dates that lie ahead through one of them: exact öre. */
export function costOfNewThrough({ rate, prices, stays }: NewOfKind, date: number): number {
  const sums = prices.eras.map((era, index) => {
    const average = cutThrough(averageOf(prices, index, 'cost'), date);
    return sumInEra(average, stays, { from: era.from, until: Math.min(era.until, date + 1) });
  });
  return perDay(rate) * sums.reduce((sum, one) => sum + one, 0);
}

/** What one placement that begins on a date ahead is expected to cost through the last one, in öre. */
export function meanOfOne(arriving: NewOfKind, start: number): number {
  const index = arriving.prices.eras.findIndex(({ from, until }) => from <= start && start < until);
  return index < 0 ? 0 : meanFrom(averageOf(arriving.prices, index, 'cost'), arriving.stays, start);
}

function sumOverStarts({ prices, stays }: NewOfKind, name: Measure): number {
  return prices.eras.reduce(
    (sum, era, index) => sum + sumInEra(averageOf(prices, index, name), stays, era),
    0,
  );
}

function sumInEra(average: MeasureAhead, stays: Stays, { from, until }: Era): number {
  let sum = 0;
  for (let start = from; start < until; start += 1) sum += meanFrom(average, stays, start);
  return sum;
}

/** The mean of one that begins on a date ahead: what each date from that on adds, times the probability that it is there. */
function meanFrom({ outcome, before }: MeasureAhead, stays: Stays, start: number): number {
  let mean = numberAt(outcome, start) - numberAt(before, start);
  for (let date = start + 1; date < outcome.length; date += 1)
    mean += (numberAt(outcome, date) - numberAt(outcome, date - 1)) * numberAt(stays, date - start + 1);
  return mean;
}

/** The average of the ways of being paid, weighted by the dates on which somebody was placed so. */
export function averageOf({ templates }: NewPrices, era: number, name: Measure): MeasureAhead {
  const weights = templates.reduce((sum, { weight }) => sum + weight, 0);
  const averaged = (part: keyof MeasureAhead): Float64Array => {
    const average = new Float64Array(templates[0]?.ahead[era]?.[name][part].length ?? 0);
    for (const { ahead, weight } of templates) {
      const column = ahead[era]?.[name][part];
      if (column !== undefined) addWeighed(average, column, weight / weights);
    }
    return average;
  };
  return { outcome: averaged('outcome'), before: averaged('before') };
}

function addWeighed(sums: Float64Array, column: Float64Array, share: number): void {
  for (let date = 0; date < sums.length; date += 1)
    sums[date] = numberAt(sums, date) + numberAt(column, date) * share;
}
