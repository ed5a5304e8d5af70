import { type PriceList, priceList } from '../../core/cost/priceList';
import type { LocatedProblem } from '../../text/problem';
import { isLocated } from '../cell';
import type { RawRows } from './cells';
import { createNames, type Names } from './names';
import { readCostTables } from './readCostTables';
import { repeatedInputs } from './repeatedInputs';

/** A price list alone, and the names in it. */
export interface PriceInputs {
  readonly names: Names;
  readonly list: PriceList;
}

const repeated = repeatedInputs<PriceInputs | LocatedProblem>((made) => !isLocated(made));

/** Reads a price list, or gives what was read of the same cells before. Problems: missingColumn, badRows. */
export function priceInputs(prices: RawRows): PriceInputs | LocatedProblem {
  return repeated.of([prices], () => {
    const names = createNames();
    const read = readCostTables({ prices, further: new Map() }, names);
    return isLocated(read) ? read : { names, list: priceList(read.prices) };
  });
}
