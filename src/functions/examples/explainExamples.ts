import { contributions } from '../../tables/contributions';
import { placements } from '../../tables/placements';
import { prices } from '../../tables/prices';
import { explanationHeaders, explanationParts, explanationUnits } from '../../text/explanationWords';
import { date, type Example, type ExampleCell, type ExampleTable } from './example';

const list: ExampleTable = {
  table: placements,
  columns: ['placementId', 'kind', 'start', 'end', 'fee', 'expense', 'carerBorn'],
  rows: [
    ['P1', 'HVB', '2026-01-15', '2026-02-12', '', '', ''],
    ['P2', 'Eget familjehem', '2026-01-22', '', 10000, 5000, 1968],
  ],
};

const priceList: ExampleTable = {
  table: prices,
  columns: ['kind', 'validFrom', 'price'],
  rows: [
    ['HVB', '2026-01-01', 1467],
    ['HVB', '2026-02-01', 1322],
  ],
};

const rates: ExampleTable = {
  table: contributions,
  columns: ['year', 'ageFrom', 'rate'],
  rows: [[2026, 23, 0.3142]],
};

const headers: readonly ExampleCell[] = Object.values(explanationHeaders);

function first(sv: string, en: string): readonly ExampleCell[] {
  return [{ sv, en }, '', '', '', '', '', '', ''];
}

function total(kronor: number): readonly ExampleCell[] {
  return [explanationParts.total, '', '', '', '', '', '', kronor];
}

/** The dates, the unit and the text of a term that is paid by the month for the last ten days of January. */
function inJanuary(
  what: ExampleCell,
  amount: number,
  rest: readonly [ExampleCell, number],
): readonly ExampleCell[] {
  const [share, kronor] = rest;
  return [
    date('2026-01-22'),
    date('2026-01-31'),
    10 / 31,
    explanationUnits.month,
    amount,
    share,
    what,
    kronor,
  ];
}

const contribution = { sv: 'Arbetsgivaravgift 31,42\u00a0%', en: "Employer's contribution 31.42%" };

/** What EXPLAIN gives, worked out by hand. */
export const explainExamples: readonly Example[] = [
  {
    arguments: ['P1', list, priceList, date('2026-01-01'), date('2026-12-31')],
    gives: [
      first('17 × 1\u00a0467 + 12 × 1\u00a0322 = 40\u00a0803', '17 × 1,467 + 12 × 1,322 = 40,803'),
      headers,
      [
        date('2026-01-15'),
        date('2026-01-31'),
        17,
        explanationUnits.day,
        1467,
        '',
        { sv: 'Prislistan tabellrad 1', en: 'Price list table row 1' },
        24_939,
      ],
      [
        date('2026-02-01'),
        date('2026-02-12'),
        12,
        explanationUnits.day,
        1322,
        '',
        { sv: 'Prislistan tabellrad 2', en: 'Price list table row 2' },
        15_864,
      ],
      total(40_803),
    ],
    because: {
      sv: '17 dygn i januari till det gamla priset och 12 i februari till det nya: 24 939 + 15 864.',
      en: '17 days in January at the old price and 12 in February at the new one: 24,939 + 15,864.',
    },
  },
  {
    arguments: ['P2', list, null, date('2026-01-01'), date('2026-01-31'), null, null, rates],
    gives: [
      first(
        '10/31 × 10\u00a0000 + 10/31 × 10\u00a0000 × 31,42\u00a0% + 10/31 × 5\u00a0000 = 5\u00a0852,26',
        '10/31 × 10,000 + 10/31 × 10,000 × 31.42% + 10/31 × 5,000 = 5,852.26',
      ),
      headers,
      inJanuary(explanationParts.fee, 10_000, ['', 3225.81]),
      inJanuary(contribution, 10_000, [0.3142, 1013.55]),
      inJanuary(explanationParts.expense, 5_000, ['', 1612.9]),
      total(5852.26),
    ],
    because: {
      sv: '10 av januaris 31 dagar: 3 225,81 + 1 013,55 + 1 612,90. Avgiften följer året och uppdragstagarens ålder.',
      en: "10 of the 31 days of January: 3,225.81 + 1,013.55 + 1,612.90. The contribution follows the year and the carer's age.",
    },
  },
  {
    arguments: ['P1', list, priceList, date('2026-02-01'), date('2026-12-31'), null, 'nätter'],
    gives: [
      first('11 × 1\u00a0322 = 14\u00a0542', '11 × 1,322 = 14,542'),
      headers,
      [
        date('2026-02-01'),
        date('2026-02-11'),
        11,
        explanationUnits.day,
        1322,
        '',
        { sv: 'Prislistan tabellrad 2', en: 'Price list table row 2' },
        14_542,
      ],
      total(14_542),
    ],
    because: {
      sv: 'Med nätter räknas inte placeringens sista dag, den 12 februari.',
      en: 'By nights the last day of the placement, 12 February, does not count.',
    },
  },
  {
    arguments: ['P3', list, priceList, date('2026-01-01'), date('2026-12-31')],
    gives: {
      error: '#N/A',
      sentence: {
        sv: 'Placeringen ”P3” finns inte i tabellen. Kontrollera hur dess Placerings-ID är skrivet.',
        en: 'The placement “P3” is not in the table. Check how its placement ID is written.',
      },
    },
    because: {
      sv: 'En placering som inte finns har ingen kostnad, inte heller 0 kr.',
      en: 'A placement that is not there has no cost, and not SEK 0 either.',
    },
  },
];
