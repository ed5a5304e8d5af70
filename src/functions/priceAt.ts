import { kronorFromAmount } from '../core/amount';
import { priceAt as priceOf } from '../core/cost/priceAt';
import type { Day } from '../core/day';
import { prices as priceTable } from '../tables/prices';
import { dateOrBlank, requiredDate } from './arguments/dates';
import { nameOrBlank, requiredName } from './arguments/name';
import { column, optionOrColumn } from './arguments/parameter';
import { isLocated } from './cell';
import { defineFunction } from './defineFunction';
import { date as exampleDate, type ExampleTable } from './examples/example';
import { neededPrices } from './reportParameters';
import { eachRow } from './results/eachRow';
import { noName } from './tables/nameTable';
import { type PriceInputs, priceInputs } from './tables/priceInputs';

const kind = column({
  swedishName: 'placeringsform',
  about: {
    sv: 'Placeringsformen som i prislistan: en cell eller en kolumn.',
    en: 'The kind of placement as in the price list: a cell or a column.',
  },
  reader: requiredName,
});

const date = column({
  swedishName: 'datum',
  about: {
    sv: 'Dagen som priset ska gälla: en cell eller en kolumn.',
    en: 'The day on which the price holds: a cell or a column.',
  },
  reader: requiredDate,
});

const provider = optionOrColumn({
  swedishName: 'utförare',
  about: {
    sv: 'Utföraren. Tomt, eller en utförare som listan inte nämner: priset för formen utan utförare.',
    en: 'The provider. Blank, or one that the list does not name: the price of the kind without provider.',
  },
  reader: nameOrBlank,
});

const firstDay = optionOrColumn({
  swedishName: 'startdatum',
  about: {
    sv: 'Placeringens första dag, eller den dag den förlängdes. Avgör om ett pris för nya placeringar gäller. Tomt: samma som datum.',
    en: 'First day of the placement, or the day on which it was extended. Decides whether a price for new ones applies. Blank: the same as date.',
  },
  reader: dateOrBlank,
});

const listed: ExampleTable = {
  table: priceTable,
  columns: ['kind', 'provider', 'validFrom', 'validTo', 'price', 'appliesTo'],
  rows: [
    ['HVB', '', '2026-01-01', '2026-06-30', 4100, ''],
    ['HVB', '', '2026-07-01', '', 4250, 'nya'],
    ['HVB', 'Björken', '2026-01-01', '', 3900, ''],
  ],
};

/** PRICEAT: the price of the list that holds on a date. */
export const priceAt = defineFunction({
  id: 'PRICEAT',
  about: {
    sv: 'Ger prislistans pris för en placeringsform ett visst datum, i kronor per dygn eller månad som raden säger.',
    en: 'Gives the price that the price list has for a kind of placement on a date, in kronor per day or month as its row says.',
  },
  parameters: { prices: neededPrices, kind, date, provider, firstDay },
  problems: ['notInPriceList'],
  examples: [
    {
      arguments: [listed, 'HVB', exampleDate('2026-03-01')],
      gives: 4100,
      because: {
        sv: 'Första raden gäller 1 januari till 30 juni.',
        en: 'The first row holds from 1 January through 30 June.',
      },
    },
    {
      arguments: [listed, 'HVB', exampleDate('2026-08-01'), '', ['2026-05-01', '2026-07-15']],
      gives: [[4100], [4250]],
      because: {
        sv: 'Det nya priset gäller bara placeringar som börjar 1 juli eller senare. Den som började 1 maj behåller sitt.',
        en: 'The new price is for placements that begin on 1 July or later. The one that began on 1 May keeps its own.',
      },
    },
    {
      arguments: [listed, ['HVB', 'hvb'], exampleDate('2026-08-01'), ['Björken', 'Granen']],
      gives: [[3900], [4250]],
      because: {
        sv: 'Björken har en egen rad. Granen nämns inte i listan, så formens pris utan utförare gäller.',
        en: 'Björken has a row of its own. Granen is not in the list, so the price without provider holds.',
      },
    },
    {
      arguments: [listed, 'HVB', exampleDate('2025-12-31')],
      gives: {
        error: '#N/A',
        sentence: {
          sv: 'Prislistan har inget pris för ”HVB” den 2025-12-31. Lägg till en rad i prislistan, eller kontrollera hur namnen är skrivna.',
          en: 'The price list has no price for “HVB” on 2025-12-31. Add a row to the price list, or check how the names are written.',
        },
      },
      because: {
        sv: 'Listan börjar 1 januari 2026. Ett pris som saknas blir aldrig 0 kr.',
        en: 'The list begins on 1 January 2026. A price that is missing never becomes SEK 0.',
      },
    },
  ],
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
