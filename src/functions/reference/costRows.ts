import { costRows as computed } from '../costRows';
import { describeFunction } from './describeFunction';
import { kinds as kindTable } from '../../tables/kinds';
import { placements as placementTable } from '../../tables/placements';
import { prices as priceTable } from '../../tables/prices';
import { placementId } from '../../tables/sharedColumns';
import { costRowsHeaders } from '../../text/costRowsWords';
import { date, type ExampleCell, type ExampleTable } from '../examples/example';
import { asOf } from './parameterTexts';
import {
  furtherTableTexts,
  neededFrom,
  neededTo,
  placements,
  prices,
  usualDayRule,
} from './reportParameterTexts';

const placementsShown: ExampleTable = {
  table: placementTable,
  columns: ['placementId', 'kind', 'provider', 'start', 'end', 'dayPrice'],
  rows: [
    ['P1', 'HVB', '', '2026-01-15', '2026-02-10', ''],
    ['P2', 'HVB', '', '2025-11-01', '', 1467],
    ['P3', 'Stödboende', '', '2026-01-01', '', ''],
  ],
};

const pricesShown: ExampleTable = {
  table: priceTable,
  columns: ['kind', 'validFrom', 'validTo', 'price'],
  rows: [
    ['HVB', '2025-01-01', '2026-01-31', 4100],
    ['HVB', '2026-02-01', '', 4250],
  ],
};

const { days, price, cost, daysWithoutPrice } = costRowsHeaders;

const header: readonly ExampleCell[] = [placementId.header, days, price, cost, daysWithoutPrice];

const kindsShown: ExampleTable = {
  table: kindTable,
  columns: ['kind', 'countsDays', 'dayRule'],
  rows: [['HVB', 'ja', 'nätter']],
};

/** The third placement has no price on any date, from the day on. */
function withoutPrice(day: string): readonly ExampleCell[] {
  const missing: ExampleCell = {
    error: '#N/A',
    sentence: {
      sv: `Tabellrad 3 (P3): prislistan har inget pris för ”Stödboende” den ${day}. Lägg till en rad i prislistan, eller kontrollera hur namnen är skrivna.`,
      en: `Table row 3 (P3): the price list has no price for “Stödboende” on ${day}. Add a row to the price list, or check how the names are written.`,
    },
  };
  return ['P3', missing, missing, missing, missing];
}

/** What people read about COSTROWS. */
export const costRows = describeFunction(computed, {
  about: {
    sv: 'Räknar dygn, pris och kostnad för varje placering i en period, med alla prisregler. En rad för varje rad i tabellen, med en rubrikrad överst.',
    en: 'Calculates days, price and cost of each placement in a period, by all rules of pricing. One row for each row of the table, below a header row.',
  },
  parameters: {
    placements,
    prices,
    from: neededFrom,
    to: neededTo,
    asOf,
    dayRule: usualDayRule,
    ...furtherTableTexts,
  },
  problems: [
    'windowEndsBeforeItStarts',
    'endBeforeStart',
    'notInPriceList',
    'missingContribution',
    'absencesOverlap',
    'amountOutOfRange',
    'tooLarge',
  ],
  examples: [
    {
      arguments: [placementsShown, pricesShown, date('2026-02-01'), date('2026-02-28')],
      gives: [header, ['P1', 10, 4250, 42500, 0], ['P2', 28, 1467, 41076, 0], withoutPrice('2026-02-01')],
      because: {
        sv: 'P1: 10 dygn × 4 250. P2 har ett eget pris och pågår: 28 dygn × 1 467. Formen för P3 saknas i prislistan; det förstör inga andra rader.',
        en: 'P1: 10 days × 4,250. P2 has a price of its own and is open: 28 days × 1,467. The kind of P3 is not in the price list, which spoils no other row.',
      },
    },
    {
      arguments: [placementsShown, pricesShown, date('2026-01-01'), date('2026-12-31'), date('2026-02-15')],
      gives: [
        header,
        ['P1', 27, 112_200 / 27, 112_200, 0],
        ['P2', 46, 1467, 67_482, 0],
        withoutPrice('2026-01-01'),
      ],
      because: {
        sv: 'P1: 17 dygn × 4 100 i januari + 10 dygn × 4 250 i februari. P2 räknas till och med den dag som listan gäller: 31 + 15 dygn.',
        en: 'P1: 17 days × 4,100 in January + 10 days × 4,250 in February. P2 counts through the day that the list shows: 31 + 15 days.',
      },
    },
    {
      arguments: [
        placementsShown,
        pricesShown,
        date('2026-02-01'),
        date('2026-02-28'),
        null,
        null,
        kindsShown,
      ],
      gives: [header, ['P1', 9, 4250, 38250, 0], ['P2', 28, 1467, 41076, 0], withoutPrice('2026-02-01')],
      because: {
        sv: 'Tabellen Former säger att HVB räknas i nätter, så P1:s sista dag räknas inte.',
        en: 'The table Kinds says that HVB is counted in nights, so the last day of P1 does not count.',
      },
    },
    {
      arguments: [placementsShown, pricesShown, date('2026-02-01'), date('2026-02-28'), null, 'nätter'],
      gives: [header, ['P1', 9, 4250, 38250, 0], ['P2', 28, 1467, 41076, 0], withoutPrice('2026-02-01')],
      because: {
        sv: 'Ingen tabell säger hur dygnen räknas, så argumentet gäller: P1:s sista dag räknas inte. P2 pågår och har ingen sista dag.',
        en: 'No table says how days are counted, so the argument holds: the last day of P1 does not count. P2 is open and has no last day.',
      },
    },
    {
      arguments: [placementsShown, pricesShown, date('2026-02-01'), date('2026-01-31')],
      gives: {
        error: '#VALUE!',
        sentence: {
          sv: 'Perioden slutar 2026-01-31, innan den börjar 2026-02-01. Rätta från eller till.',
          en: 'The period ends 2026-01-31, before it begins 2026-02-01. Correct from or to.',
        },
      },
      because: {
        sv: 'Ett fel i något som alla rader delar är ett enda fel för hela svaret.',
        en: 'An error in what all rows share is one error for the whole answer.',
      },
    },
  ],
});
