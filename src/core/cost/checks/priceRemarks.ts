import { isDay } from '../../day';
import type { KindRule } from '../costRules';
import { byPrecedence } from '../offeredRows';
import type { PriceRow } from '../priceRow';
import { priceTimeline, rowOnDay, stretchesFor } from '../priceTimeline';
import { rowsBy } from '../rowsBy';
import type { EndsBeforeItBegins, PriceGap, PriceOfUnknownKind, PricesOverlap } from './costRemark';
import { isPriceOfNoDay } from './endsBeforeItBegins';

/** What the price list may be wrong about by itself, kind by kind and provider by provider. */
export function priceRemarks(rows: readonly PriceRow[]): (EndsBeforeItBegins | PricesOverlap | PriceGap)[] {
  const ofNoDay = rows.filter(isPriceOfNoDay);
  const holding = rows.filter((row) => !isPriceOfNoDay(row));
  return [
    ...ofNoDay.map(({ row }) => ({ remark: 'endsBeforeItBegins', table: 'prices', row }) as const),
    ...remarksOnHolding(holding),
  ];
}

function remarksOnHolding(rows: readonly PriceRow[]): (PricesOverlap | PriceGap)[] {
  const byKind = [...rowsBy(rows, ({ kind }) => kind).values()];
  const groups = byKind.flatMap((ofKind) => [...rowsBy(ofKind, ({ provider }) => provider).values()]);
  return groups.flatMap((group) => {
    const ordered = [...group].sort(byPrecedence);
    return [...overlapsIn(ordered), ...gapsIn(ordered)];
  });
}

/** Rows of kinds that the table of kinds does not know; none while that table is empty. */
export function pricesOfUnknownKinds(
  rows: readonly PriceRow[],
  kinds: ReadonlyMap<number, KindRule>,
): PriceOfUnknownKind[] {
  const unknown = kinds.size === 0 ? [] : rows.filter(({ kind }) => !kinds.has(kind));
  return unknown.map(({ row, kind }) => ({ remark: 'priceOfUnknownKind', row, kind }));
}

/** Each row with the latest one before it that it meets. */
function overlapsIn(ordered: readonly PriceRow[]): PricesOverlap[] {
  return ordered.flatMap((later, index) => {
    const earlier = ordered.slice(index + 1).find((row) => reachesInto(row, later));
    return earlier === undefined
      ? []
      : [{ remark: 'pricesOverlap', row: earlier.row, laterRow: later.row } as const];
  });
}

/**
 * Whether a row says that it holds when a later one does. One without a last day ends where the next begins, and one for all goes on
 * for running placements beside one for new ones: neither is a mistake.
 */
function reachesInto(row: PriceRow, later: PriceRow): boolean {
  if (row.validFrom === later.validFrom) return row.appliesTo === later.appliesTo;
  if (row.appliesTo === 'all' && later.appliesTo === 'new') return false;
  return row.validTo !== null && row.validTo >= later.validFrom;
}

/** The dates after a row's last on which nothing prices a placement that begins then, until another row begins. */
function gapsIn(ordered: readonly PriceRow[]): PriceGap[] {
  const timeline = priceTimeline(ordered);
  return ordered.flatMap(({ row, validTo }, index) => {
    const isTold = ordered.findIndex((other) => other.validTo === validTo) < index;
    if (validTo === null || isTold) return [];
    const from = validTo + 1;
    const next = ordered.filter(({ validFrom }) => validFrom > validTo).at(-1);
    const isPriced = rowOnDay(stretchesFor(timeline, from), from) !== null;
    const to = (next?.validFrom ?? 0) - 1;
    if (isPriced || !isDay(from) || !isDay(to)) return [];
    return [{ remark: 'priceGap', row, from, to } as const];
  });
}
