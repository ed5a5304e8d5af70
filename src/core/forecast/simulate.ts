import { numberAt } from '../numberAt';
import { below, type RandomShare, randomShares } from './generator';
import type { Stays } from './stays';
import { drawn, type Tails } from './tails';

/** An open placement as it is drawn: what its last date costs. */
export interface OpenDraw {
  /** Which of the sums it is added to. */
  readonly kind: number;
  readonly outcome: Float64Array;
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
  readonly kind: number;
  /** How many begin. */
  readonly counts: Tails;
  /** How one is paid: which of the ways. */
  readonly ways: Tails;
  /** Which prices a start date ahead meets, by the date. */
  readonly eraOf: Int32Array;
  /** By way and era: what it costs by its last date, and what of that lies before its first. */
  readonly outcome: readonly (readonly Float64Array[])[];
  readonly before: readonly (readonly Float64Array[])[];
}

/** What is drawn in each simulated year. */
export interface Draws {
  readonly dates: number;
  /** How many sums there are. */
  readonly kinds: number;
  readonly open: readonly OpenDraw[];
  readonly arriving: readonly NewDraw[];
  /** Each holds for as many of the simulated years, one after the other, so that its tables stay at hand; there is at least one. */
  readonly lengths: readonly PossibleLengths[];
}

/** Öre ahead by kind, and of all, one for each simulated year. */
export interface SimulatedYears {
  readonly kinds: readonly Float64Array[];
  readonly total: Float64Array;
}

/** Draws the dates ahead again and again, child by child. The loop has nothing but integers, + − × ÷ and look-ups. */
export function simulate(draws: Draws, years: number, seed: number): SimulatedYears {
  const kinds = Array.from({ length: draws.kinds }, () => new Float64Array(years));
  const total = new Float64Array(years);
  const next = randomShares(seed);
  const sums = new Float64Array(draws.kinds);
  for (let year = 0; year < years; year += 1) {
    sums.fill(0);
    const lengths = draws.lengths[Math.floor((year * draws.lengths.length) / years)];
    if (lengths !== undefined) drawYear(draws, lengths, { sums, next });
    for (let kind = 0; kind < kinds.length; kind += 1) {
      const cost = numberAt(sums, kind);
      const ofYears = kinds[kind];
      if (ofYears !== undefined) ofYears[year] = cost;
      add(total, year, cost);
    }
  }
  return { kinds, total };
}

interface DrawnYear {
  readonly sums: Float64Array;
  readonly next: RandomShare;
}

function drawYear(
  { dates, open, arriving }: Draws,
  lengths: PossibleLengths,
  { sums, next }: DrawnYear,
): void {
  for (let index = 0; index < open.length; index += 1) {
    const [each, stays] = [open[index], lengths.open[index]];
    if (each !== undefined && stays !== undefined)
      add(sums, each.kind, numberAt(each.outcome, drawn(stays, next())));
  }
  for (let index = 0; index < arriving.length; index += 1) {
    const [each, stays] = [arriving[index], lengths.arriving[index]];
    if (each !== undefined && stays !== undefined)
      add(sums, each.kind, costOfNew(each, stays, { next, dates }));
  }
}

/** What those of a kind who begin in a year cost: each has a first date, a length and a way of being paid. */
function costOfNew(
  { counts, ways, eraOf, outcome, before }: NewDraw,
  stays: Stays,
  { next, dates }: { readonly next: RandomShare; readonly dates: number },
): number {
  let cost = 0;
  for (let left = drawn(counts, next()); left > 0; left -= 1) {
    const start = 1 + below(dates, next());
    const last = Math.min(start - 1 + drawn(stays, next()), dates + 1);
    const way = drawn(ways, next());
    const era = numberAt(eraOf, start);
    const [through, earlier] = [outcome[way]?.[era], before[way]?.[era]];
    if (through !== undefined && earlier !== undefined)
      cost += numberAt(through, last) - numberAt(earlier, start);
  }
  return cost;
}

function add(sums: Float64Array, kind: number, cost: number): void {
  sums[kind] = numberAt(sums, kind) + cost;
}
