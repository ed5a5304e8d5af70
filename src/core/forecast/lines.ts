import { roundedWhole } from '../rounding';
import type { CountedAdjustment } from './adjustment';
import { meansOfNew, type NewMeans } from './expectedNew';
import type { ForecastAhead } from './forecastAhead';
import type { ForecastQuestion } from './forecastList';
import { percentile } from './percentile';
import type { PoolScope } from './pools';
import type { SimulatedYears } from './simulate';
import type { BookedSoFar, ListedSoFar } from './soFar';

/** What a year comes to, in öre: the parts add up to the full year. */
export interface ForecastParts {
  /** Booked through the last closed month, by the list after it. */
  readonly soFar: number;
  /** Open placements, ahead. */
  readonly committed: number;
  /** Placements that have not begun; null: the history is too short to say. */
  readonly expectedNew: number | null;
  readonly adjustments: number;
  /** What the closed months were booked above the list, carried on; 0 unless that is asked. */
  readonly carried: number;
  /** Null where the new are not known. */
  readonly fullYear: number | null;
  /** What the closed months were booked above the list: no part of its own, since it is in what has been so far. */
  readonly residual: number;
}

/** A line of a forecast: one kind, or all of them. */
export interface ForecastLine extends ForecastParts {
  /** The number of the kind; null: all. */
  readonly kind: number | null;
  /** The 10th and the 90th of 100 simulated years; null where the history is too short. */
  readonly low: number | null;
  readonly high: number | null;
  /** Care days ahead, of those who are there and of those who come. */
  readonly daysAhead: number;
  /** Dates, so far and ahead, that lack a price and cost nothing here. */
  readonly unpriced: number;
  /** By whose ends lengths were learnt; null where the kind has nothing ahead. */
  readonly scope: PoolScope | null;
}

/** What has been and what people know. */
export interface MoneySoFar {
  readonly booked: BookedSoFar | null;
  readonly carriesForward: boolean;
  readonly listed: readonly ListedSoFar[];
  readonly adjustments: readonly CountedAdjustment[];
  readonly question: ForecastQuestion;
}

/** What lines are made of. */
export interface LineSource {
  readonly found: ForecastAhead;
  readonly money: MoneySoFar;
  readonly simulated: SimulatedYears | null;
  readonly kinds: readonly number[];
}

/** The share of simulated years that lie below the range. */
export const lowShare = 0.1;
/** The share of simulated years that lie below the end of the range. */
export const highShare = 0.9;

/** The lines of the kinds, and their total: parts are summed, the range is that of the simulated totals. */
export function linesOf(source: LineSource): {
  readonly lines: readonly ForecastLine[];
  readonly total: ForecastLine;
} {
  const lines = source.kinds.map((kind, place) => {
    const ofNew = newOf(source, kind);
    const parts = partsOf(source, kind, ofNew);
    const years = source.simulated?.kinds[place] ?? null;
    return { kind, ...parts, ...rangeOf(parts, years), ...aheadOfKind(source, kind, ofNew) };
  });
  return { lines, total: totalOf(lines, source) };
}

/** Null where nothing new of the kind is expected. */
function newOf({ found }: LineSource, kind: number): NewMeans | null {
  const arriving = found.arriving.find((each) => each.kind === kind);
  return arriving === undefined ? null : meansOfNew(arriving);
}

function partsOf({ found, money }: LineSource, kind: number, ofNew: NewMeans | null): ForecastParts {
  const listed = money.listed.filter((each) => each.kind === kind);
  const closed = sumOf(listed, (each) => each.closed);
  const booked = money.booked === null ? closed : (money.booked.byKind.get(kind) ?? 0);
  const residual = booked - closed;
  return added({
    soFar: booked + sumOf(listed, (each) => each.after),
    committed: roundedWhole(
      sumOf(
        found.committed.filter((each) => each.kind === kind),
        (each) => each.cost,
      ),
    ),
    expectedNew: found.refusal === null ? roundedWhole(ofNew?.cost ?? 0) : null,
    adjustments: sumOf(
      money.adjustments.filter((each) => each.kind === kind && !Number.isNaN(each.cost)),
      (each) => each.cost,
    ),
    carried: money.carriesForward ? carriedOn(residual, money) : 0,
    residual,
  });
}

/** The dates by which something is carried on. */
export interface CarriedDates {
  /** From the first date that is asked about through the last closed month. */
  readonly closed: number;
  /** After it, through the last date that is asked about. */
  readonly after: number;
}

type MoneyCarried = Pick<MoneySoFar, 'booked' | 'question'>;

/** The dates of the closed months and those after them; null where one of the two has none. */
export function carriedDates({ booked, question }: MoneyCarried): CarriedDates | null {
  if (booked === null) return null;
  const closed = booked.through - question.from + 1;
  const after = question.to - Math.max(booked.through, question.from - 1);
  return closed <= 0 || after <= 0 ? null : { closed, after };
}

/** The same pace on the dates after the last closed month as in it and those before. */
export function carriedOn(residual: number, money: MoneyCarried): number {
  const dates = carriedDates(money);
  return dates === null ? 0 : roundedWhole((residual * dates.after) / dates.closed);
}

/** The parts with their sum. */
export function added(parts: Omit<ForecastParts, 'fullYear'>): ForecastParts {
  const { soFar, committed, expectedNew, adjustments, carried } = parts;
  const known = soFar + committed + adjustments + carried;
  return { ...parts, fullYear: expectedNew === null ? null : known + expectedNew };
}

/** What is simulated is put on what is not: that which has been, adjustments and what is carried on. */
function rangeOf(parts: ForecastParts, years: Float64Array | null): Pick<ForecastLine, 'low' | 'high'> {
  if (years === null) return { low: null, high: null };
  const certain = certainPart(parts);
  return {
    low: certain + roundedWhole(percentile(years, lowShare)),
    high: certain + roundedWhole(percentile(years, highShare)),
  };
}

/** The part of a full year that does not change from one simulated year to the next. */
export function certainPart({ soFar, adjustments, carried }: ForecastParts): number {
  return soFar + adjustments + carried;
}

function aheadOfKind(
  { found, money }: LineSource,
  kind: number,
  ofNew: NewMeans | null,
): Pick<ForecastLine, 'daysAhead' | 'unpriced' | 'scope'> {
  const open = found.committed.filter((each) => each.kind === kind);
  const unpricedSoFar = sumOf(
    money.listed.filter((each) => each.kind === kind),
    (each) => each.unpriced,
  );
  const isAhead = open.length > 0 || ofNew !== null;
  return {
    daysAhead: sumOf(open, ({ days }) => days) + (ofNew?.days ?? 0),
    unpriced: unpricedSoFar + sumOf(open, ({ unpriced }) => unpriced) + (ofNew?.unpriced ?? 0),
    scope: isAhead ? found.lengthsOf(kind).scope : null,
  };
}

function totalOf(lines: readonly ForecastLine[], { found, simulated }: LineSource): ForecastLine {
  const isKnown = found.refusal === null;
  const parts = added({
    soFar: sumOf(lines, ({ soFar }) => soFar),
    committed: sumOf(lines, ({ committed }) => committed),
    expectedNew: isKnown ? sumOf(lines, ({ expectedNew }) => expectedNew ?? 0) : null,
    adjustments: sumOf(lines, ({ adjustments }) => adjustments),
    carried: sumOf(lines, ({ carried }) => carried),
    residual: sumOf(lines, ({ residual }) => residual),
  });
  const daysAhead = sumOf(lines, (line) => line.daysAhead);
  const unpriced = sumOf(lines, (line) => line.unpriced);
  return {
    kind: null,
    ...parts,
    ...rangeOf(parts, simulated?.total ?? null),
    daysAhead,
    unpriced,
    scope: null,
  };
}

function sumOf<One>(all: readonly One[], of: (one: One) => number): number {
  return all.reduce((sum, one) => sum + of(one), 0);
}
