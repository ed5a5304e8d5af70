import { numberAt } from '../numberAt';
import { below, type RandomShare, randomShares } from './generator';
import { amountThrough, type MeasureAhead } from './placementAhead';
import type { Stays } from './stays';
import { drawn, type Tails } from './tails';

/** What a placement that is drawn costs, by its first and its last date. */
export interface CostDraw {
  /** Which of the sums it is added to. */
  readonly kind: number;
  readonly cost: MeasureAhead;
}

/** How long placements may stay, as one of several possible histories says. */
export interface PossibleLengths {
  /** Of the open placements, in their order. */
  readonly open: readonly Stays[];
  /** Of those that begin, by kind in the order of `arriving`, counted from the day before the first date. */
  readonly arriving: readonly Stays[];
}

/** The new placements of a kind as they are drawn. */
export interface NewDraw {
  /** How many begin. */
  readonly counts: Tails;
  /** How one is paid: which of the ways. */
  readonly ways: Tails;
  /** Which prices a start date ahead meets, by the date. */
  readonly eraOf: Int32Array;
  /** By way and era. */
  readonly costs: readonly (readonly CostDraw[])[];
}

/** What is drawn in each simulated year. */
export interface Draws {
  readonly dates: number;
  /** How many sums there are. */
  readonly kinds: number;
  readonly open: readonly CostDraw[];
  readonly arriving: readonly NewDraw[];
  /** Each holds for as many of the simulated years, one after the other, so that its tables stay at hand; there is at least one. */
  readonly lengths: readonly PossibleLengths[];
}

/** How many years are drawn, and from which seed. */
export interface Simulation {
  readonly years: number;
  readonly seed: number;
}

/** Öre ahead by kind, and of all, one for each simulated year. */
export interface SimulatedYears {
  readonly kinds: readonly Float64Array[];
  readonly total: Float64Array;
}

/** Draws the dates ahead again and again, child by child. The loop has nothing but integers, + − × ÷ and look-ups. */
export function simulate(draws: Draws, simulation: Simulation): SimulatedYears {
  const { years } = simulation;
  const kinds = Array.from({ length: draws.kinds }, () => new Float64Array(years));
  const total = new Float64Array(years);
  const sums = new Float64Array(draws.kinds);
  const take: Take = ({ kind, cost }, start, last) => {
    add(sums, kind, numberAt(cost.outcome, last) - numberAt(cost.before, start));
  };
  const close = (year: number): void => {
    for (const [kind, ofYears] of kinds.entries()) {
      ofYears[year] = numberAt(sums, kind);
      add(total, year, numberAt(sums, kind));
    }
    sums.fill(0);
  };
  drawYears(draws, simulation, { take, close });
  return { kinds, total };
}

/** The same years, as far as some dates ahead: öre of all kinds through each of them, one for each simulated year. */
export function simulateThrough(
  draws: Draws,
  dates: readonly number[],
  simulation: Simulation,
): readonly Float64Array[] {
  const sums = dates.map(() => new Float64Array(simulation.years));
  let year = 0;
  const take: Take = ({ cost }, start, last) => {
    for (const [index, ofYears] of sums.entries()) {
      const date = dates[index] ?? 0;
      if (start <= date) add(ofYears, year, amountThrough(cost, date, last) - numberAt(cost.before, start));
    }
  };
  const close = (): void => {
    year += 1;
  };
  drawYears(draws, simulation, { take, close });
  return sums;
}

/** Takes a placement that has been drawn: its first date ahead, 0 where it has begun, and its last. */
type Take = (draw: CostDraw, start: number, last: number) => void;

interface Tally {
  readonly take: Take;
  /** Called when all of a year have been taken. */
  readonly close: (year: number) => void;
}

function drawYears(draws: Draws, { years, seed }: Simulation, { take, close }: Tally): void {
  const next = randomShares(seed);
  for (let year = 0; year < years; year += 1) {
    const lengths = draws.lengths[Math.floor((year * draws.lengths.length) / years)];
    if (lengths !== undefined) drawYear(draws, lengths, { take, next });
    close(year);
  }
}

interface DrawnYear {
  readonly take: Take;
  readonly next: RandomShare;
}

function drawYear({ dates, open, arriving }: Draws, lengths: PossibleLengths, year: DrawnYear): void {
  const { take, next } = year;
  for (let index = 0; index < open.length; index += 1) {
    const [each, stays] = [open[index], lengths.open[index]];
    if (each !== undefined && stays !== undefined) take(each, 0, drawn(stays, next()));
  }
  for (let index = 0; index < arriving.length; index += 1) {
    const [each, stays] = [arriving[index], lengths.arriving[index]];
    if (each !== undefined && stays !== undefined) drawNew(each, { stays, dates }, year);
  }
}

/** Those of a kind who begin in a year: each has a first date, a length and a way of being paid. */
function drawNew(
  { counts, ways, eraOf, costs }: NewDraw,
  { stays, dates }: { readonly stays: Stays; readonly dates: number },
  { take, next }: DrawnYear,
): void {
  for (let left = drawn(counts, next()); left > 0; left -= 1) {
    const start = 1 + below(dates, next());
    const last = Math.min(start - 1 + drawn(stays, next()), dates + 1);
    const way = drawn(ways, next());
    const draw = costs[way]?.[numberAt(eraOf, start)];
    if (draw !== undefined) take(draw, start, last);
  }
}

function add(sums: Float64Array, kind: number, cost: number): void {
  sums[kind] = numberAt(sums, kind) + cost;
}
