import { keepShape } from '../../keepShape';
import { amountsPerOre } from '../../ore';
import type { PlacementColumns } from '../placementColumns';
import { type PriceList, timelineFor } from '../priceList';
import type { PriceRow } from '../priceRow';
import { eraOf, type PriceStretch, type PriceTimeline, stretchesOfEra } from '../priceTimeline';
import { type Clock, clockOf, shownBefore } from './clock';
import { wholeOre } from './wholeOre';

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

/** What decides which prices of a list a placement meets. */
type Listed = Pick<PlacementColumns, 'kind' | 'provider' | 'start'>;

/** The clock for a placement's kind and provider, as a contract of its first day meets it; null where there is none. */
export function listClockFor(
  lists: ListClocks,
  { kind, provider, start }: Listed,
  row: number,
): ListClock | null {
  const { timeline, clocks } = eraClocks(lists, kind[row] ?? 0, provider[row] ?? 0);
  if (timeline === undefined) return null;
  const era = eraOf(timeline, start[row] ?? 0);
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
  const terms = commonTerms(stretches);
  if (first === undefined || terms === null) return null;
  const { isWholeOre, gap, isRuled, vatCompensation } = terms;
  const unit = isWholeOre ? amountsPerOre : 1;
  const turns = stretches.map(({ from, row }) => ({ at: from, speed: (row?.price ?? 0) / unit }));
  const clock = clockOf(cuts, turns, { byMonths: false, unit });
  if (!Number.isSafeInteger(shownBefore(clock, cuts.at(-1) ?? 0))) return null;
  return { clock, isWholeOre, from: first.from, gap, ruled: isRuled ? stretches : null, vatCompensation };
}

/** What holds for all prices that a placement meets one after the other. */
interface CommonTerms extends Pick<ListClock, 'isWholeOre' | 'gap' | 'vatCompensation'> {
  /** Whether one of them says by which rule days are counted. */
  readonly isRuled: boolean;
}

/** One loop, since each home of a list is asked for each time at which its contracts are made. */
function commonTerms(stretches: readonly PriceStretch[]): CommonTerms | null {
  let priced: PriceRow | null = null;
  let [isWholeOre, isRuled, gap] = [true, false, Infinity];
  for (const { from, row } of stretches) {
    if (row === null) {
      gap = Math.min(gap, from);
      continue;
    }
    priced ??= row;
    const { unit, price, dayRule, vatCompensation } = row;
    if (unit === 'month' || price < 0 || vatCompensation !== priced.vatCompensation) return null;
    isWholeOre &&= price === 0 || wholeOre(price) > 0;
    isRuled ||= dayRule !== null;
  }
  return { isWholeOre, gap, isRuled, vatCompensation: priced?.vatCompensation ?? null };
}

keepShape(listClock([{ from: 0, row: null }], new Int32Array(1)) ?? {});
