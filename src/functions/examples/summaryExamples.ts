import { kinds } from '../../tables/kinds';
import { placements } from '../../tables/placements';
import { prices } from '../../tables/prices';
import type { Text } from '../../text/language';
import { summaryLabels } from '../../text/summaryWords';
import { date, type Example, type ExampleCell, type ExampleTable } from './example';

const list: ExampleTable = {
  table: placements,
  columns: ['placementId', 'person', 'kind', 'start', 'end', 'dayPrice'],
  rows: [
    ['P1', 'A', 'HVB', '2026-01-10', '2026-02-05', 4000],
    ['P2', 'A', 'Stödboende', '2026-02-05', '', ''],
  ],
};

const priceList: ExampleTable = {
  table: prices,
  columns: ['kind', 'validFrom', 'price'],
  rows: [['Stödboende', '2025-01-01', 1500]],
};

const kindTable: ExampleTable = {
  table: kinds,
  columns: ['kind', 'forecastGroup'],
  rows: [
    ['HVB', 'Institution'],
    ['Stödboende', ''],
  ],
};

const { unknownKind, withoutPrice, uncounted, total, all } = summaryLabels;
const kind: Text = { sv: 'Form', en: 'Kind' };
const days: Text = { sv: 'Dygn', en: 'Days' };
const uniqueTotal: Text = { sv: 'Summa (unika)', en: 'Total (unique)' };
const cost: Text = { sv: 'Kostnad', en: 'Cost' };

const missing: ExampleCell = {
  error: '#N/A',
  sentence: {
    sv: 'Pris saknas för en placering (tabellrad 2, ”P2”, 2026-02-05). Lägg till en rad i prislistan eller skriv ett eget pris.',
    en: 'The price is missing for a placement (table row 2, “P2”, 2026-02-05). Add a row to the price list or write a price of its own.',
  },
};

const from = date('2026-01-01');
const to = date('2026-02-28');

/** The examples of SUMMARY. */
export const summaryExamples: readonly Example[] = [
  {
    arguments: [list, priceList, from, to, ['dygn', 'kostnad']],
    gives: [
      [kind, days, cost],
      ['HVB', 27, 108000],
      ['Stödboende', 24, 36000],
      [unknownKind, 0, 0],
      [withoutPrice, 0, 0],
      [uncounted, 0, 0],
      [total, 51, 144000],
    ],
    because: {
      sv: 'HVB: 22 dygn i januari och 5 i februari, 27 × 4 000 kr. Stödboende: 5–28 februari, 24 × 1 500 kr enligt prislistan. Allt har pris och kan räknas, så raderna för det andra visar 0.',
      en: 'HVB: 22 days in January and 5 in February, 27 × SEK 4,000. Stödboende: 5–28 February, 24 × SEK 1,500 by the price list. Everything has a price and can be counted, so the lines for the rest show 0.',
    },
  },
  {
    arguments: [list, null, from, to, 'personer', 'ingen', 'månad'],
    gives: [
      ['', '2026-01', '2026-02', uniqueTotal],
      [all, 1, 1, 1],
      [withoutPrice, 0, 0, 0],
      [uncounted, 0, 0, 0],
      [total, 1, 1, 1],
    ],
    because: {
      sv: 'Samma person är placerad båda månaderna. I en summa räknas unika personer på nytt, så den är 1 och inte 2.',
      en: 'The same person is placed in both months. A total counts unique persons anew, so it is 1 and not 2.',
    },
  },
  {
    arguments: [list, null, from, to, 'kostnad', null, null, date('2026-02-10'), null, kindTable],
    gives: [
      [kind, cost],
      ['HVB', 108000],
      ['Stödboende', missing],
      [unknownKind, 0],
      [withoutPrice, missing],
      [uncounted, 0],
      [total, 108000],
    ],
    because: {
      sv: 'Utan prislista saknar P2 pris. Det står på en egen rad med skälet, och även på formens rad, som inte har något annat: det är inte 0 kr. Summan av resten går att läsa ändå.',
      en: 'Without the price list P2 has no price. That stands in a line of its own with the reason, and in the line of its kind, which has nothing else: that is not SEK 0. The total of the rest can be read all the same.',
    },
  },
  {
    arguments: [list, priceList, from, to, ['dygn', 'kostnad'], null, null, null, 'nätter'],
    gives: [
      [kind, days, cost],
      ['HVB', 26, 104000],
      ['Stödboende', 24, 36000],
      [unknownKind, 0, 0],
      [withoutPrice, 0, 0],
      [uncounted, 0, 0],
      [total, 50, 140000],
    ],
    because: {
      sv: 'Ingen tabell säger hur dygnen räknas, så argumentet gäller: sista dagen på HVB räknas inte, 26 × 4 000 kr. Placeringen i stödboende pågår och har ingen sista dag.',
      en: 'No table says how days are counted, so the argument holds: the last day in HVB does not count, 26 × SEK 4,000. The placement in Stödboende is open and has no last day.',
    },
  },
  {
    arguments: [list, null, from, to, 'vårddygn'],
    gives: {
      error: '#VALUE!',
      sentence: {
        sv: 'Mått: ”vårddygn” är inget av orden som går att använda. Skriv dygn, placeringsdygn, kostnad, netto, placerade, placerade sista dagen, personer, snitt placerade, helårsplaceringar eller snittpris.',
        en: 'Measures: “vårddygn” is not one of the words that can be used. Write days, person days, cost, net, placed, placed end, persons, average placed, full year or average price.',
      },
    },
    because: {
      sv: 'Ett okänt ord gissas aldrig.',
      en: 'An unknown word is never guessed.',
    },
  },
];
