import { type ArrivalRate, perDay } from '../forecast/arrivals';
import type { Committed } from '../forecast/committed';
import { averageOf, type NewOfKind, staysOfNew } from '../forecast/expectedNew';
import type { ForecastAhead } from '../forecast/forecastAhead';
import { remainingOf } from '../forecast/remaining';
import type { Stays } from '../forecast/stays';
import type { Era } from '../forecast/templates';
import { numberAt } from '../numberAt';
import { datedMeasure, type DatedMeasure } from '../forecast/datedMeasure';
import { type AvoidPlacements, changesOf, firstDateOf, type ScenarioChange } from './scenarioChange';
import { passing, type StayClock, stayClock, staySums } from './stayClock';

/** Placements of a kind that are paid alike: how many are expected to be there on each date ahead, and what each amounts to. */
export interface Stream {
  readonly kind: number;
  /** By the date ahead; one more than there are dates. */
  readonly there: Float64Array;
  /** Those of `there` who are there on the next date, too. */
  readonly staysOn: Float64Array;
  readonly begin: Float64Array;
  readonly cost: DatedMeasure;
  readonly days: DatedMeasure;
}

const daysOfYear = 365;

/** What is expected ahead under some changes: each open placement is a stream, and so are the new ones of each kind and era. */
export function streamsOf(found: ForecastAhead, changes: readonly ScenarioChange[]): readonly Stream[] {
  const clocks = clocksOf(found, changes);
  const avoided = changesOf(changes, 'avoid');
  return [
    ...found.committed.map((each) => openStream(found, each, clocks(each.kind))),
    ...found.arriving.flatMap((each) => {
      const fewer = avoided.filter(({ kind }) => kind === each.kind);
      return newStreams(found, each, { clock: clocks(each.kind), fewer });
    }),
  ];
}

function clocksOf(
  { ahead }: ForecastAhead,
  changes: readonly ScenarioChange[],
): (kind: number) => StayClock | null {
  const shorter = changesOf(changes, 'shorten');
  const clocks = new Map(
    [...new Set(shorter.map(({ kind }) => kind))].map((kind) => [
      kind,
      stayClock(
        shorter.filter((each) => each.kind === kind),
        ahead,
      ),
    ]),
  );
  return (kind) => clocks.get(kind) ?? null;
}

function openStream(found: ForecastAhead, committed: Committed, clock: StayClock | null): Stream {
  const { kind, row, ahead } = committed;
  const there = clock === null ? committed.stays : passing(staySums(longStays(found, row, clock)), clock, 1);
  return {
    kind,
    there,
    staysOn: nextOf(there),
    begin: new Float64Array(there.length),
    cost: datedMeasure(ahead.cost, 1),
    days: datedMeasure(ahead.days, 1),
  };
}

/** The stay of an open placement, followed further ahead than the last date, as far as the clock can come. */
function longStays({ known, ahead, lengthsOf }: ForecastAhead, row: number, { reach }: StayClock): Stays {
  return remainingOf(known, row, { ahead: { ...ahead, dates: reach }, lengthsOf }).stays;
}

interface NewChanges {
  readonly clock: StayClock | null;
  readonly fewer: readonly AvoidPlacements[];
}

function newStreams(
  found: ForecastAhead,
  arriving: NewOfKind,
  { clock, fewer }: NewChanges,
): readonly Stream[] {
  const { kind, prices } = arriving;
  const begin = beginsBy(found, arriving.rate, fewer);
  const thereFrom = thereBy(found, arriving, clock);
  return prices.eras.map((era, index) => {
    const flow = flowOf(begin, era, thereFrom);
    const measure = (name: 'cost' | 'days'): DatedMeasure =>
      datedMeasure(averageOf(prices, index, name), era.from);
    return { kind, ...flow, cost: measure('cost'), days: measure('days') };
  });
}

/** How many of a kind begin on each date ahead: as many as before, less those who are avoided, and never fewer than none. */
function beginsBy(
  { ahead }: ForecastAhead,
  rate: ArrivalRate,
  fewer: readonly AvoidPlacements[],
): Float64Array {
  const begin = new Float64Array(ahead.dates + 2).fill(perDay(rate));
  for (const change of fewer)
    for (let date = firstDateOf(change, ahead); date < begin.length; date += 1)
      begin[date] = numberAt(begin, date) - change.perYear / daysOfYear;
  return begin.map((each) => Math.max(0, each));
}

/** How likely one of the kind that begins on a date is to be there on each date ahead. */
type ThereFrom = (first: number) => Float64Array;

function thereBy(found: ForecastAhead, { kind, stays }: NewOfKind, clock: StayClock | null): ThereFrom {
  const { ahead, lengthsOf } = found;
  if (clock === null)
    return (first) => stays.map((_, date) => (date < first ? 0 : numberAt(stays, date - first + 1)));
  const sums = staySums(staysOfNew(lengthsOf(kind), { ...ahead, dates: clock.reach }));
  return (first) => passing(sums, clock, first);
}

function flowOf(
  begin: Float64Array,
  { from, until }: Era,
  thereFrom: ThereFrom,
): Pick<Stream, 'there' | 'staysOn' | 'begin'> {
  const ofEra = begin.map((each, date) => (date >= from && date < until ? each : 0));
  const [there, staysOn] = [new Float64Array(begin.length), new Float64Array(begin.length)];
  for (let first = from; first < until; first += 1) {
    const [count, ofFirst] = [numberAt(ofEra, first), thereFrom(first)];
    for (let date = first; date < there.length - 1; date += 1) {
      there[date] = numberAt(there, date) + count * numberAt(ofFirst, date);
      staysOn[date] = numberAt(staysOn, date) + count * numberAt(ofFirst, date + 1);
    }
  }
  return { there, staysOn, begin: ofEra };
}

function nextOf(there: Float64Array): Float64Array {
  return there.map((_, date) => (date + 1 < there.length ? numberAt(there, date + 1) : 0));
}
