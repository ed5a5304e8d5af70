import { kronorFromAmount } from '../../core/amount';
import { priceAt } from '../../core/cost/priceAt';
import type { PriceRow } from '../../core/cost/priceRow';
import type { Day } from '../../core/day';
import type { LocatedProblem } from '../../text/problem';
import { isLocated } from '../cell';
import type { RawRows } from '../tables/cells';
import { priceList } from '../../core/cost/priceList';
import { createNames } from '../tables/names';
import { readCostTables } from '../tables/readCostTables';

/** A price of the list that holds on a day, for a contract that is made then. */
export interface PriceOption {
  readonly kind: string;
  /** Empty: each provider without a price of its own. */
  readonly provider: string;
  readonly kronor: number;
  readonly unit: PriceRow['unit'];
  readonly validFrom: number;
}

/** The prices that hold on a day: one for each kind and provider of the list, in its order. Problems: those of a price list. */
export function priceOptions(prices: RawRows, day: Day): readonly PriceOption[] | LocatedProblem {
  const names = createNames();
  const read = readCostTables({ prices, further: new Map() }, names);
  if (isLocated(read)) return read;
  const list = priceList(read.prices);
  const seen = new Set<string>();
  return read.prices.flatMap(({ kind, provider }): readonly PriceOption[] => {
    const key = `${kind} ${provider}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const row = priceAt(list, { kind, provider, day, contractDay: day });
    return row?.provider === provider ? [optionOf(row, names.textOf)] : [];
  });
}

function optionOf(
  { kind, provider, price, unit, validFrom }: PriceRow,
  textOf: (number: number) => string,
): PriceOption {
  return {
    kind: textOf(kind),
    provider: textOf(provider),
    kronor: kronorFromAmount(price),
    unit,
    validFrom,
  };
}
