import { keepShape } from '../../keepShape';
import type { PlacementColumns } from '../placementColumns';
import { type PriceList, timelineFor } from '../priceList';
import { eraOf, type PriceStretch, type PriceTimeline, stretchesOfEra } from '../priceTimeline';
import { type Clock, clockOf, shownBefore } from './clock';
import { amountsPerOre } from './evenPay';
import type { QuickStay } from './quickStay';

/** The price list of a kind and provider as a contract meets it, as a clock that counts what has been paid. */
export interface ListClock {
  readonly clock: Clock;
  /** Whether it counts öre, since all prices are whole ones; else millionths of a krona. */
  readonly isWholeOre: boolean;
  /** Every date from the first day up to the gap has a price. */
  readonly from: number;
  readonly gap: number;
  /** What says by which rule days are counted; null where no row does. */
  readonly ruled: readonly PriceStretch[] | null;
  /** The share that comes back as VAT compensation of every row; null where the kind decides. */
  readonly vatCompensation: number | null;
}

/** The clocks of one kind and provider by the era of the contract, those that have been asked for. */
interface EraClocks {
  readonly timeline: PriceTimeline | undefined;
  readonly clocks: (ListClock | null)[];
}

/** The clocks of a price list, by kind and provider, those that have been asked for. Places are looked up without a hash. */
export interface ListClocks {
  readonly list: PriceList;
  readonly cuts: Int32Array;
  /** By the number of a name plus 1, from 1 those that the list names; 0: the others, whose rows are those without provider. */
  readonly placeOfKind: Int32Array;
  readonly placeOfProvider: Int32Array;
  readonly providerCount: number;
  readonly known: (EraClocks | undefined)[];
}

/** None has been asked for. */
export function listClocks(list: PriceList, cuts: Int32Array): ListClocks {
  const { timelines, namedProviders } = list;
  const providerCount = namedProviders.size + 1;
  return {
    list,
    cuts,
    placeOfKind: placesOf(timelines.keys()),
    placeOfProvider: placesOf(namedProviders),
    providerCount,
    known: new Array<EraClocks | undefined>((timelines.size + 1) * providerCount).fill(undefined),
  };
}

/** Names in the order in which they are given, from 1. */
function placesOf(given: Iterable<number>): Int32Array {
  const names = [...given];
  const places = new Int32Array(names.reduce((last, name) => Math.max(last, name), -1) + 2);
  for (const [index, name] of names.entries()) places[name + 1] = index + 1;
  return places;
}

/** The clock for a placement's kind and provider, as a contract of its first day meets it; null where there is none. */
export function listClockFor(
  lists: ListClocks,
  { kind, provider }: PlacementColumns,
  { index, from }: QuickStay,
): ListClock | null {
  const { timeline, clocks } = eraClocks(lists, kind[index] ?? 0, provider[index] ?? 0);
  if (timeline === undefined) return null;
  const era = eraOf(timeline, from);
  const known = clocks[era];
  if (known !== undefined) return known;
  const clock = listClock(stretchesOfEra(timeline, era), lists.cuts);
  clocks[era] = clock;
  return clock;
}

function noClocks(timeline: PriceTimeline | undefined): EraClocks {
  return { timeline, clocks: [] };
}

keepShape(noClocks(undefined));

function eraClocks(lists: ListClocks, kind: number, provider: number): EraClocks {
  const { placeOfKind, placeOfProvider, providerCount, known } = lists;
  const place = (placeOfKind[kind + 1] ?? 0) * providerCount + (placeOfProvider[provider + 1] ?? 0);
  return (known[place] ??= noClocks(timelineFor(lists.list, kind, provider)));
}

/**
 * Reads a list into a clock. Null where it does not say all: a price by the month, shares of VAT compensation that differ, or sums that
 * are too large to be exact.
 */
function listClock(stretches: readonly PriceStretch[], cuts: Int32Array): ListClock | null {
  const [first] = stretches;
  const rows = stretches.flatMap(({ row }) => (row === null ? [] : [row]));
  if (first === undefined || rows.some(({ unit, price }) => unit === 'month' || price < 0)) return null;
  const isWholeOre = rows.every(({ price }) => price % amountsPerOre === 0);
  const unit = isWholeOre ? amountsPerOre : 1;
  const turns = stretches.map(({ from, row }) => ({ at: from, speed: (row?.price ?? 0) / unit }));
  const clock = clockOf(cuts, turns, { byMonths: false, unit });
  if (!Number.isSafeInteger(shownBefore(clock, cuts.at(-1) ?? 0))) return null;
  const [share = null, ...others] = new Set(rows.map(({ vatCompensation }) => vatCompensation));
  if (others.length > 0) return null;
  return {
    clock,
    isWholeOre,
    from: first.from,
    gap: stretches.find(({ row }) => row === null)?.from ?? Infinity,
    ruled: rows.some(({ dayRule }) => dayRule !== null) ? stretches : null,
    vatCompensation: share,
  };
}

keepShape(listClock([{ from: 0, row: null }], new Int32Array(1)) ?? {});
