import { ascending, countThrough } from '../countThrough';
import type { PriceRow } from './priceRow';

/** A row of the list, and the last day on which a contract that is made takes it. */
export interface OfferedRow {
  readonly row: PriceRow;
  readonly end: number;
}

/** The later valid-from first; of two with the same, the later row of the table: the first that fits is the one that holds. */
export function byPrecedence(one: PriceRow, other: PriceRow): number {
  return other.validFrom - one.validFrom || other.row - one.row;
}

/**
 * Rows of one kind and provider, in that order. One without a last day is offered until another begins; one that ends before it
 * begins is never.
 */
export function offeredRows(rows: readonly PriceRow[]): readonly OfferedRow[] {
  const valid = rows.filter(({ validFrom, validTo }) => validTo === null || validFrom <= validTo);
  const starts = ascending(valid.map(({ validFrom }) => validFrom));
  return valid.sort(byPrecedence).map((row) => {
    const next = starts[countThrough(starts, row.validFrom)] ?? Infinity;
    return { row, end: row.validTo ?? next - 1 };
  });
}
