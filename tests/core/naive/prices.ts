import type { PriceRow } from '../../../src/core/cost/priceRow';
import type { World, WorldPlacement } from './world';

/** The row of the price list for a date, as one who has followed the placement from its first day knows; undefined: there is none. */
export function priceOn(world: World, placement: WorldPlacement, date: number): PriceRow | undefined {
  return pricesThrough(world, placement, date).get(date);
}

/** Follows a placement from its first day through a last one, and notes each date the row that prices it. */
export function pricesThrough(world: World, placement: WorldPlacement, last: number): Map<number, PriceRow> {
  const candidates = candidatesFor(world, placement);
  const { start, extendedFrom } = placement;
  const noted = new Map<number, PriceRow>();
  let held: PriceRow | undefined;
  for (let date = start; date <= last; date++) {
    const isContractDay = date === start || (date === extendedFrom && extendedFrom > start);
    if (isContractDay) held = latest(candidates.filter((row) => isOfferedOn(candidates, row, date)));
    else held = latest(candidates.filter((row) => row.appliesTo === 'all' && row.validFrom === date)) ?? held;
    if (held !== undefined && stillPrices(candidates, held, date)) noted.set(date, held);
  }
  return noted;
}

function candidatesFor({ tables: { prices } }: World, { kind, provider }: WorldPlacement): PriceRow[] {
  const isNamed = provider !== null && prices.some((row) => row.provider === provider);
  return prices.filter(
    (row) =>
      row.kind === kind &&
      row.provider === (isNamed ? provider : -1) &&
      (row.validTo === null || row.validTo >= row.validFrom),
  );
}

/** A contract that is made on the date may take the row: it has begun, and it has neither ended nor, where it says no end, been followed. */
function isOfferedOn(candidates: readonly PriceRow[], row: PriceRow, date: number): boolean {
  if (date < row.validFrom) return false;
  if (row.validTo !== null) return date <= row.validTo;
  return !candidates.some(({ validFrom }) => row.validFrom < validFrom && validFrom <= date);
}

function stillPrices(candidates: readonly PriceRow[], held: PriceRow, date: number): boolean {
  const { validTo } = held;
  if (held.appliesTo === 'new' || validTo === null || date <= validTo) return true;
  const following = candidates.filter(
    (row) => row.validFrom > held.validFrom && (row.validTo === null || row.validTo > validTo),
  );
  const first = Math.min(...following.map(({ validFrom }) => validFrom));
  return latest(following.filter(({ validFrom }) => validFrom === first))?.appliesTo === 'new';
}

function latest(rows: readonly PriceRow[]): PriceRow | undefined {
  let best: PriceRow | undefined;
  for (const row of rows)
    if (best === undefined || isLater([row.validFrom, row.row], [best.validFrom, best.row])) best = row;
  return best;
}

/** Whether one pair, of a day and a row, comes after another. */
export function isLater(
  [day = 0, row = 0]: readonly number[],
  [otherDay = 0, otherRow = 0]: readonly (number | undefined)[],
): boolean {
  return day > otherDay || (day === otherDay && row > otherRow);
}
