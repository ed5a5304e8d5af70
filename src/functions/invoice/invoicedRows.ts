import { placedPeriod } from '../../core/cost/placedPeriod';
import { daysInPeriod, intersection } from '../../core/period';
import type { CostInputs } from '../tables/costInputs';
import { noName, numberOfName } from '../tables/nameTable';
import type { InvoiceWish } from './invoiceWish';

/** The rows of placements that an invoice can be for, and the number of their ID; -1 where they do not have one and the same. */
export interface InvoicedRows {
  readonly rows: readonly number[];
  readonly placement: number;
}

/**
 * All rows of an ID: they are one placement that has moved. Of a person at a provider those with days in the care period, since an
 * invoice is for one of their placements; where none has any, all of them, so that the days outside are told.
 */
export function invoicedRows({ placements, columns }: CostInputs, wish: InvoiceWish): InvoicedRows {
  const { names, sheet, empty } = placements;
  const all = Array.from({ length: sheet.count }, (_, row) => row).filter((row) => empty[row] === 0);
  const ids = placements.namesOf('placementId');
  const sought = names.numberOf(wish.placementId);
  if (sought !== noName) return { rows: all.filter((row) => ids[row] === sought), placement: sought };
  const [persons, providers] = [placements.keysOf('person'), placements.namesOf('provider')];
  const [person, provider] = [numberOfName(names.keys, wish.person), names.numberOf(wish.provider)];
  if (person === noName) return { rows: [], placement: noName };
  const theirs = all.filter(
    (row) => persons[row] === person && (provider === noName || providers[row] === provider),
  );
  const during = theirs.filter(
    (row) => daysInPeriod(intersection(wish.invoice.care, placedPeriod(columns, row))) > 0,
  );
  const rows = during.length > 0 ? during : theirs;
  const [first = noName, ...others] = new Set(rows.map((row) => ids[row] ?? noName));
  return { rows, placement: others.length === 0 ? first : noName };
}
