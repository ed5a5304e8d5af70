import type { PriceRow } from '../../core/cost/priceRow';
import { prices } from '../../tables/prices';
import { appliesToWords, priceUnitWords } from '../../tables/words';
import type { LocatedProblem } from '../../text/problem';
import { dayRuleWords } from '../../text/words';
import { chargeOrBlank, noAmount, rateOrBlank } from '../arguments/numbers';
import { amountAt, dayAt, nameAt, neededDayAt, rateAt } from './cellAt';
import type { RawRows } from './cells';
import type { Names } from './names';
import { neededDays, neededNames, neededNumbers } from './needed';
import { sheetTable } from './sheetTable';
import { type TableReader, tableReader } from './tableReader';
import { tableRows } from './tableRows';

/** The columns without which there is no price list. */
export const neededOfPrices = ['kind', 'validFrom', 'price'] as const;

/** Reads the table of prices. */
export function pricesReader(rows: RawRows, names: Names): TableReader {
  const sheet = sheetTable(prices, rows);
  return tableReader({ sheet, isNamed: true, anchor: 'validFrom', label: 'kind' }, names);
}

/** The rows of the price list. */
export function readPrices(table: TableReader): readonly PriceRow[] | LocatedProblem {
  const [kind, provider] = [neededNames(table, 'kind'), table.namesOf('provider')];
  const [validFrom, validTo] = [neededDays(table, 'validFrom'), table.ends('validTo')];
  const price = neededNumbers(table, 'price', {
    reader: chargeOrBlank,
    missing: { problem: 'missingPrice' },
  });
  const [unit, dayRule] = [table.words('priceUnit', priceUnitWords), table.words('dayRule', dayRuleWords)];
  const appliesTo = table.words('appliesTo', appliesToWords);
  const vatCompensation = table.numbers('vatCompensation', rateOrBlank);
  return tableRows(table, (row) => ({
    row,
    kind: nameAt(kind, row),
    provider: nameAt(provider, row),
    validFrom: neededDayAt(validFrom, row),
    validTo: dayAt(validTo, row),
    price: amountAt(price, row) ?? noAmount,
    unit: unit[row] ?? 'day',
    dayRule: dayRule[row] ?? null,
    appliesTo: appliesTo[row] ?? 'all',
    vatCompensation: rateAt(vatCompensation, row),
  }));
}
