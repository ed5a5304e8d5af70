import { kronorFromAmount } from '../../core/amount';
import { amountsOf, freeAmount, textsOf, type TypedColumn } from '../columns/typedColumn';
import type { ListKind, StayColumns } from '../kinds/kind';
import { plainMarks, type RowMarks } from '../records/marks';
import { marksOf } from './found';

/** Which rows are looked at. */
export interface PricesQuery {
  readonly kind: ListKind;
  readonly stays: StayColumns;
  readonly columns: readonly TypedColumn[];
  readonly kept: Int32Array;
}

/** With fewer priced rows of a kind nothing is usual. */
const fewestPrices = 5;

/** A price is unusual beyond so many times the usual one, or below that part of it. */
const unusualFrom = 3;

/**
 * Rows whose own day price is more than three times, or less than a third of, what is usual for their kind in this very list: the
 * median of the kind's rows with a price above 0, which half of the prices would have to be wrong to move. Three times lets through what
 * really differs within a kind (residential homes at 4 000 to 8 000 kronor) and finds a price per month or week, a lost decimal sign and
 * öre for kronor. Kinds with fewer than five prices are not judged.
 */
export function unusualPrices({ kind, stays, columns, kept }: PricesQuery): readonly RowMarks[] {
  const id = pricePerDay(kind);
  const prices = amountsOf(columns, id);
  const kinds = textsOf(columns, stays.kind);
  if (id === null || prices === undefined || kinds === undefined) return [];
  const usual = usualPrices(prices, kinds.values, kept);
  const usualOf = (row: number): number => usual.get(kinds.values[row] ?? 0) ?? NaN;
  const isUnusual = (row: number): boolean => {
    const price = prices[row] ?? NaN;
    const median = usualOf(row);
    return isPrice(price) && (price * unusualFrom < median || price > median * unusualFrom);
  };
  return marksOf({
    ...{ code: 'unusualPrice', columnId: id, rows: kept.filter(isUnusual) },
    remarkOf: (row) => ({ problem: 'unusualPrice', usual: kronorFromAmount(usualOf(row)) }),
  });
}

function pricePerDay({ sums: { kronor } }: ListKind): string | null {
  return kronor !== null && 'pricePerDay' in kronor ? kronor.pricePerDay : null;
}

function isPrice(price: number): boolean {
  return Number.isFinite(price) && price > 0;
}

function usualPrices(prices: Float64Array, kinds: Int32Array, kept: Int32Array): ReadonlyMap<number, number> {
  const byKind = new Map<number, number[]>();
  for (const row of kept) {
    const price = prices[row] ?? NaN;
    if (!isPrice(price)) continue;
    const kind = kinds[row] ?? 0;
    const own = byKind.get(kind);
    if (own === undefined) byKind.set(kind, [price]);
    else own.push(price);
  }
  const enough = [...byKind].filter(([, own]) => own.length >= fewestPrices);
  return new Map(enough.map(([kind, own]) => [kind, medianOf(own)]));
}

function medianOf(prices: readonly number[]): number {
  const inOrder = Float64Array.from(prices).sort();
  const middle = inOrder.length >>> 1;
  const upper = inOrder[middle] ?? 0;
  return inOrder.length % 2 === 1 ? upper : ((inOrder[middle - 1] ?? 0) + upper) / 2;
}

/**
 * Rows without a price, a fee or an expense above 0 in a list of which other rows have one. A place that is free has a price: it is
 * said to cost nothing.
 */
export function missingPrices({ kind, columns, kept }: PricesQuery): readonly RowMarks[] {
  const charges = kind.charges.flatMap((id) => amountsOf(columns, id) ?? []);
  const isPaid = (row: number): boolean =>
    charges.some((amounts) => isPrice(amounts[row] ?? NaN) || amounts[row] === freeAmount);
  const unpaid = kept.filter((row) => !isPaid(row));
  if (unpaid.length === 0 || unpaid.length === kept.length) return [];
  return [plainMarks('missingPrice', null, unpaid)];
}
