import { kronorFromAmount } from '../core/amount';
import { priceAt as priceOf } from '../core/cost/priceAt';
import type { Day } from '../core/day';
import { dateOrBlank } from './arguments/dates';
import { nameOrBlank, requiredName } from './arguments/name';
import { column, optionOrColumn } from './arguments/parameter';
import { isLocated } from './cell';
import { defineFunction } from './defineFunction';
import { date } from './parameters';
import { neededPrices } from './reportParameters';
import { eachRow } from './results/eachRow';
import { noName } from './tables/nameTable';
import { type PriceInputs, priceInputs } from './tables/priceInputs';

const kind = column({
  swedishName: 'placeringsform',
  reader: requiredName,
});

const provider = optionOrColumn({
  swedishName: 'utförare',
  reader: nameOrBlank,
});

const firstDay = optionOrColumn({
  swedishName: 'startdatum',
  reader: dateOrBlank,
});

/** PRICEAT: the price of the list that holds on a date. */
export const priceAt = defineFunction({
  id: 'PRICEAT',
  parameters: { prices: neededPrices, kind, date, provider, firstDay },
  compute: ({ prices, kind, date, provider, firstDay }) => {
    const inputs = priceInputs(prices);
    if (isLocated(inputs)) return [[inputs]];
    return eachRow([kind, date, provider, firstDay], (row) => {
      const asked = { kind: kind.at(row), provider: provider.at(row), date: date.at(row) };
      const price = priceFor(inputs, asked, firstDay.at(row));
      return price ?? { problem: 'notInPriceList', ...asked };
    });
  },
});

interface Asked {
  readonly kind: string;
  readonly provider: string | null;
  readonly date: Day;
}

/** The price in kronor, or null. */
function priceFor({ names, list }: PriceInputs, asked: Asked, firstDay: Day | null): number | null {
  const row = priceOf(list, {
    kind: names.find(asked.kind),
    provider: asked.provider === null ? noName : names.find(asked.provider),
    day: asked.date,
    contractDay: firstDay ?? asked.date,
  });
  return row === null ? null : kronorFromAmount(row.price);
}
