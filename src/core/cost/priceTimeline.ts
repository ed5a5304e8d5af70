import { ascending, countThrough } from '../countThrough';
import { keepShape } from '../keepShape';
import type { Period } from '../period';
import { type OfferedRow, offeredRows } from './offeredRows';
import type { PriceRow } from './priceRow';

/** From its first day until the next stretch begins, dates are priced by one row; null: by none. */
export interface PriceStretch {
  readonly from: number;
  readonly row: PriceRow | null;
}

/**
 * The price list of one kind and provider. Contracts made between two days on which a row begins or is no longer offered meet it alike, so
 * that what they meet is worked out once, however many placements there are.
 */
export interface PriceTimeline {
  readonly offers: readonly OfferedRow[];
  /** The days on which a row begins or is no longer offered, in order. */
  readonly turns: readonly number[];
  /** What rows for all price that replace whatever a running placement holds, by first day; and these days. */
  readonly later: readonly HeldStretches[];
  readonly starts: readonly number[];
  /** What contracts meet that are made after so many turns, as far as it has been asked for. */
  readonly met: (readonly PriceStretch[])[];
}

/** Reads rows of one kind and provider into a timeline. */
export function priceTimeline(given: readonly PriceRow[]): PriceTimeline {
  const offers = offeredRows(given);
  const turns = ascending(offers.flatMap(({ row, end }) => [row.validFrom, end + 1]));
  const later = rowsForAll(offers);
  return { offers, turns, later, starts: later.map(([first]) => first.from), met: [] };
}

keepShape(priceTimeline([]));

/**
 * The price list as a contract that is made on a day meets it: stretches in order, for the dates from that day on. Before the first of them
 * nothing has a price. The contract takes the row of its day and holds it until a row for all begins. The same stretches are the same
 * array. Source: rules §2, "Valid for"; decision 15.
 */
export function stretchesFor(timeline: PriceTimeline, contractDay: number): readonly PriceStretch[] {
  return stretchesOfEra(timeline, eraOf(timeline, contractDay));
}

/** How many turns a contract of the day is made after: those of one era meet the same stretches. */
export function eraOf({ turns }: PriceTimeline, contractDay: number): number {
  return countThrough(turns, contractDay);
}

/** The stretches that contracts of an era meet. */
export function stretchesOfEra(timeline: PriceTimeline, era: number): readonly PriceStretch[] {
  return (timeline.met[era] ??= stretchesOf(timeline, timeline.turns[era - 1] ?? -Infinity));
}

function stretchesOf({ offers, later, starts }: PriceTimeline, day: number): readonly PriceStretch[] {
  const next = countThrough(starts, day);
  const met = [...contractStretches(offers, { from: day, until: starts[next] ?? Infinity })];
  for (let index = next; index < later.length; index += 1) met.push(...(later[index] ?? []));
  return met;
}

/** The row that prices a date, or null. */
export function rowOnDay(stretches: readonly PriceStretch[], day: number): PriceRow | null {
  let priced: PriceRow | null = null;
  for (const { from, row } of stretches) {
    if (from > day) break;
    priced = row;
  }
  return priced;
}

/** A row that is held from its first stretch on, and the dates after its last one, where it is not kept. */
type HeldStretches = readonly [PriceStretch, ...PriceStretch[]];

/** The row that a contract of the first day takes, until another replaces it. */
function contractStretches(offers: readonly OfferedRow[], dates: Period): readonly PriceStretch[] {
  const taken = offers.find(({ row, end }) => row.validFrom <= dates.from && dates.from <= end);
  return taken === undefined ? [] : heldOn(offers, taken.row, dates);
}

/** The rows that replace whatever a running placement holds, by first day; of those that begin on one day the one that holds. */
function rowsForAll(offers: readonly OfferedRow[]): readonly HeldStretches[] {
  const forAll = offers.flatMap(({ row }) => (row.appliesTo === 'all' ? [row] : []));
  const holding = forAll.filter(({ validFrom }, index) => validFrom !== forAll[index - 1]?.validFrom);
  return holding.reverse().map((row, index, all) => {
    const until = all[index + 1]?.validFrom ?? Infinity;
    return heldOn(offers, row, { from: row.validFrom, until });
  });
}

function heldOn(offers: readonly OfferedRow[], row: PriceRow, { from, until }: Period): HeldStretches {
  const { appliesTo, validTo } = row;
  const first = { from, row };
  if (appliesTo === 'new' || validTo === null || validTo + 1 >= until) return [first];
  return isFollowedByNew(offers, row, validTo) ? [first] : [first, { from: validTo + 1, row: null }];
}

/** Whether what comes after a row that has ended is for new placements: those who were there keep their row. */
function isFollowedByNew(offers: readonly OfferedRow[], { validFrom }: PriceRow, validTo: number): boolean {
  let first: PriceRow | null = null;
  for (const { row } of offers) {
    if (row.validFrom <= validFrom) break;
    const goesFurther = row.validTo === null || row.validTo > validTo;
    if (goesFurther && row.validFrom !== first?.validFrom) first = row;
  }
  return first?.appliesTo === 'new';
}
