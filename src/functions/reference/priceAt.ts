import { priceAt as computed } from '../priceAt';
import { describeFunction } from './describeFunction';
import { prices as priceTable } from '../../tables/prices';
import { date as exampleDate, type ExampleTable } from '../examples/example';
import { neededPrices } from './reportParameterTexts';

const listed: ExampleTable = {
  table: priceTable,
  columns: ['kind', 'provider', 'validFrom', 'validTo', 'price', 'appliesTo'],
  rows: [
    ['HVB', '', '2026-01-01', '2026-06-30', 4100, ''],
    ['HVB', '', '2026-07-01', '', 4250, 'nya'],
    ['HVB', 'Björken', '2026-01-01', '', 3900, ''],
  ],
};

/** What people read about PRICEAT. */
export const priceAt = describeFunction(computed, {
  about: {
    sv: 'Ger prislistans pris för en placeringsform ett visst datum, i kronor per dygn eller månad som raden säger.',
    en: 'Gives the price that the price list has for a kind of placement on a date, in kronor per day or month as its row says.',
  },
  parameters: {
    prices: neededPrices,
    kind: {
      sv: 'Placeringsformen som i prislistan: en cell eller en kolumn.',
      en: 'The kind of placement as in the price list: a cell or a column.',
    },
    date: {
      sv: 'Dagen som priset ska gälla: en cell eller en kolumn.',
      en: 'The day on which the price holds: a cell or a column.',
    },
    provider: {
      sv: 'Utföraren. Tomt, eller en utförare som listan inte nämner: priset för formen utan utförare.',
      en: 'The provider. Blank, or one that the list does not name: the price of the kind without provider.',
    },
    firstDay: {
      sv: 'Placeringens första dag, eller den dag den förlängdes. Avgör om ett pris för nya placeringar gäller. Tomt: samma som datum.',
      en: 'First day of the placement, or the day on which it was extended. Decides whether a price for new ones applies. Blank: the same as date.',
    },
  },
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
});
