import type { ForecastList, ForecastQuestion } from '../../../src/core/forecast/forecastList';
import { randomShares } from '../../../src/core/forecast/generator';
import { blankPlacement, noTables, type WorldPlacement } from '../naive/world';
import { listFrom, usual } from './help';

/** A kind of which the truth is known: how often placements begin, how long they last, what a day costs (kronor). */
export interface TrueKind {
  readonly perYear: number;
  /** Draws a length in days, at least 1. */
  readonly length: (next: () => number) => number;
  readonly price: (next: () => number) => number;
}

/** A municipality whose truth is known, and how its list is cut. */
export interface TrueMunicipality {
  readonly kinds: readonly TrueKind[];
  /** How many years of history the list has: who ended before is not in it. */
  readonly yearsListed: number;
}

export const asOf = 46_200;
export const year: ForecastQuestion = { ...usual, asOf, from: asOf - 120, to: asOf + 245 };

const yearsLived = 12;

/** Lengths whose hazard is the same on every date. */
export function memoryless(mean: number): TrueKind['length'] {
  return (next) => 1 + Math.floor(-Math.log(1 - next()) * mean);
}

/** Some who leave soon and some who stay for years. */
export function mixed(share: number, short: number, long: number): TrueKind['length'] {
  return (next) => memoryless(next() < share ? short : long)(next);
}

/** One of a few agreed prices, each as likely. */
export function oneOf(...prices: readonly number[]): TrueKind['price'] {
  return (next) => prices[Math.floor(next() * prices.length)] ?? NaN;
}

/** Lives through the years, and gives all that happened, also after the as-of date. */
export function live({ kinds, yearsListed }: TrueMunicipality, seed: number): readonly WorldPlacement[] {
  const next = randomShares(seed);
  const placements: WorldPlacement[] = [];
  for (const [kind, { perYear, length, price }] of kinds.entries())
    for (const start of starts(perYear, next)) {
      const end = start + length(next) - 1;
      const dayPrice = price(next) * 1_000_000;
      if (end >= asOf - yearsListed * 365) placements.push({ ...blankPlacement, start, end, kind, dayPrice });
    }
  return placements;
}

function starts(perYear: number, next: () => number): number[] {
  const days: number[] = [];
  for (let day = asOf - yearsLived * 365; ;) {
    day += (-Math.log(1 - next()) * 365) / perYear;
    if (day >= asOf + 250) return days;
    days.push(Math.floor(day));
  }
}

/** The list as the forecast gets it. */
export function listOf(placements: readonly WorldPlacement[]): ForecastList {
  return listFrom({ placements, tables: noTables });
}

/** Öre that the dates ahead cost in truth. */
export function trueCostAhead(placements: readonly WorldPlacement[]): number {
  return placements.reduce((sum, { start, end, dayPrice }) => {
    const dates = Math.min(end ?? Infinity, year.to) - Math.max(start, asOf + 1) + 1;
    return sum + (Math.max(0, dates) * (dayPrice ?? 0)) / 10_000;
  }, 0);
}
