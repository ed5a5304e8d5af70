import type { PriceRow } from './priceRow';
import { type PriceTimeline, priceTimeline } from './priceTimeline';
import { mapGroups, rowsBy } from './rowsBy';

/** The price list, indexed: for each kind, the timelines of its providers. */
export interface PriceList {
  readonly timelines: ReadonlyMap<number, ReadonlyMap<number, PriceTimeline>>;
  /** Providers that some row names, of whatever kind: they never get a price that is meant for all. */
  readonly namedProviders: ReadonlySet<number>;
}

/** What a row without provider has for one, and a placement whose provider is blank. */
const anyProvider = -1;

/** Reads the rows of a price list, in any order. */
export function priceList(rows: readonly PriceRow[]): PriceList {
  const timelines = mapGroups(
    rowsBy(rows, ({ kind }) => kind),
    (ofKind) => mapGroups(rowsBy(ofKind, providerOf), priceTimeline),
  );
  return { timelines, namedProviders: new Set(rows.map(providerOf).filter((one) => one !== anyProvider)) };
}

/**
 * The timeline for placements of a kind at a provider: its own where the list names the provider at all, else the kind's
 * without provider. Undefined: there are no such rows. Source: rules §2, "Which price".
 */
export function timelineFor(list: PriceList, kind: number, provider: number): PriceTimeline | undefined {
  return list.timelines.get(kind)?.get(pricedProvider(list, provider));
}

/** The provider whose rows price a placement: its own where the list names it at all, else -1. */
export function pricedProvider({ namedProviders }: PriceList, provider: number): number {
  return namedProviders.has(provider) ? provider : anyProvider;
}

function providerOf({ provider }: PriceRow): number {
  return provider;
}
