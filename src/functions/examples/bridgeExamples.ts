import { budget } from '../../tables/budget';
import { prices } from '../../tables/prices';
import { bridgeBasisWords, bridgePartWords } from '../../text/bridgeWords';
import type { Text } from '../../text/language';
import { dimensionTitle, summaryLabels } from '../../text/summaryWords';
import { summaryResult } from '../bridge/summaryResult';
import { date, type Example, type ExampleCell, type ExampleTable } from './example';

const planned: ExampleTable = {
  table: budget,
  columns: ['month', 'kind', 'days', 'price', 'amount'],
  rows: [
    ['2026-01-01', 'Eget familjehem', 2000, '', 2_000_000],
    ['2026-01-01', 'HVB', '', 7000, 7_000_000],
  ],
};

/** What SUMMARY gave, in cells that are called by a name. */
function summarised(name: Text, columns: readonly string[], rows: ExampleTable['rows']): ExampleTable {
  return { table: { ...summaryResult, id: name.en, name }, columns, rows };
}

const daysAndCost = ['group', 'days', 'cost'];

const became = summarised({ sv: 'Utfallet', en: 'Outcome' }, daysAndCost, [
  ['Eget familjehem', 2700, 2_835_000],
  ['HVB', 600, 4_080_000],
  ['Konsulentstött', 300, 630_000],
]);

const withoutResidential = summarised({ sv: 'UtanHVB', en: 'WithoutHVB' }, daysAndCost, [
  ['Eget familjehem', 3300, 3_300_000],
]);

const lastYear = summarised({ sv: 'Fjolåret', en: 'LastYear' }, daysAndCost, [
  ['Eget familjehem', 100, 100_000],
  ['Vårdnadsöverflyttning', 0, 40_000],
]);

const thisYear = summarised({ sv: 'Iår', en: 'ThisYear' }, daysAndCost, [
  ['Eget familjehem', 100, 105_000],
  ['Vårdnadsöverflyttning', 0, 45_000],
  ['SiS', 10, 95_000],
]);

const daysAlone = summarised({ sv: 'BaraDygn', en: 'DaysAlone' }, ['group', 'days'], [['HVB', 600]]);

const priceList: ExampleTable = {
  table: prices,
  columns: ['kind', 'validFrom', 'price'],
  rows: [['Konsulentstött', '2026-01-01', 2000]],
};

const year = [null, date('2026-01-01'), date('2026-12-31')] as const;

const words = { ...bridgePartWords, ...bridgeBasisWords };

const corner: Text = { sv: dimensionTitle('kind', 'sv'), en: dimensionTitle('kind', 'en') };

/** A row of the answer. */
function line(label: keyof typeof words, figures: readonly (number | '')[]): readonly ExampleCell[] {
  return [words[label], ...figures];
}

/** The examples of BRIDGE. */
export const bridgeExamples: readonly Example[] = [
  {
    arguments: [planned, became, ...year, priceList],
    gives: [
      [corner, 'Eget familjehem', 'HVB', 'Konsulentstött', summaryLabels.total],
      line('budget', [2_000_000, 7_000_000, 0, 9_000_000]),
      line('volume', [400_000, 1_400_000, 0, 1_800_000]),
      line('mix', [300_000, -4_200_000, 600_000, -3_300_000]),
      line('ended', [0, 0, 0, 0]),
      line('price', [135_000, -120_000, 30_000, 45_000]),
      line('newKind', [0, 0, 0, 0]),
      line('withoutDays', [0, 0, 0, 0]),
      line('unexplained', [0, 0, 0, 0]),
      line('actual', [2_835_000, 4_080_000, 630_000, 7_545_000]),
      line('variance', [-835_000, 2_920_000, -630_000, 1_455_000]),
      line('check', [0, 0, 0, 0]),
      line('budgetDays', [2_000, 1_000, 0, 3_000]),
      line('actualDays', [2_700, 600, 300, 3_600]),
      line('budgetPrice', [1_000, 7_000, 2_000, '']),
      line('actualPrice', [1_050, 6_800, 2_100, '']),
    ],
    because: {
      sv: 'HVB: 7 000 000 / 7 000 = 1 000 budgeterade dygn. Det blev 600 dygn fler i allt. HVB: volym 600 · 1/3 · 7 000, mix (600 − 3 600 · 1/3) · 7 000, pris 600 · (6 800 − 7 000). Konsulentstött budgeterades inte, men har pris i prislistan: mix 300 · 2 000, pris 300 · 100.',
      en: 'HVB: 7,000,000 / 7,000 = 1,000 budgeted days. There were 600 days more in all. HVB: volume 600 · 1/3 · 7,000, mix (600 − 3,600 · 1/3) · 7,000, price 600 · (6,800 − 7,000). Konsulentstött was not budgeted but has a price in the price list: mix 300 · 2,000, price 300 · 100.',
    },
  },
  {
    arguments: [planned, withoutResidential, ...year],
    gives: [
      [corner, 'Eget familjehem', 'HVB', summaryLabels.total],
      line('budget', [2_000_000, 7_000_000, 9_000_000]),
      line('volume', [200_000, 700_000, 900_000]),
      line('mix', [1_100_000, -7_700_000, -6_600_000]),
      line('ended', [0, -7_700_000, -7_700_000]),
      line('price', [0, 0, 0]),
      line('newKind', [0, 0, 0]),
      line('withoutDays', [0, 0, 0]),
      line('unexplained', [0, 0, 0]),
      line('actual', [3_300_000, 0, 3_300_000]),
      line('variance', [-1_300_000, 7_000_000, 5_700_000]),
      line('check', [0, 0, 0]),
      line('budgetDays', [2_000, 1_000, 3_000]),
      line('actualDays', [3_300, 0, 3_300]),
      line('budgetPrice', [1_000, 7_000, '']),
      line('actualPrice', [1_000, '', '']),
    ],
    because: {
      sv: 'HVB upphörde. Det blir kvar i volym och mix: 300 · 1/3 · 7 000 och (0 − 3 300 · 1/3) · 7 000. Den delen av mixen visas också för sig.',
      en: 'HVB ended. It stays in volume and mix: 300 · 1/3 · 7,000 and (0 − 3,300 · 1/3) · 7,000. That part of the mix is also shown by itself.',
    },
  },
  {
    arguments: [lastYear, thisYear],
    gives: [
      [corner, 'Eget familjehem', 'Vårdnadsöverflyttning', 'SiS', summaryLabels.total],
      line('budget', [100_000, 40_000, 0, 140_000]),
      line('volume', [0, 0, 0, 0]),
      line('mix', [0, 0, 0, 0]),
      line('ended', [0, 0, 0, 0]),
      line('price', [5_000, 0, 0, 5_000]),
      line('newKind', [0, 0, 95_000, 95_000]),
      line('withoutDays', [0, 5_000, 0, 5_000]),
      line('unexplained', [0, 0, 0, 0]),
      line('actual', [105_000, 45_000, 95_000, 245_000]),
      line('variance', [-5_000, -5_000, -95_000, -105_000]),
      line('check', [0, 0, 0, 0]),
      line('budgetDays', [100, 0, 0, 100]),
      line('actualDays', [100, 0, 10, 110]),
      line('budgetPrice', [1_000, '', '', '']),
      line('actualPrice', [1_050, '', 9_500, '']),
    ],
    because: {
      sv: 'Två sammanställningar, till exempel förra året och i år. SiS har varken budget eller pris: det är nytt, och dess dygn påverkar inte volym och mix. Det som inte har dygn jämförs i kronor.',
      en: 'Two summaries, such as last year and this year. SiS has neither budget nor price: it is new, and its days do not touch volume and mix. What has no days is compared in kronor.',
    },
  },
  {
    arguments: [planned, daysAlone],
    gives: {
      error: '#VALUE!',
      sentence: {
        sv: 'SUMMARY: kolumnen kostnad saknas. Ange hela tabellen med rubrikraden, och kontrollera rubrikerna.',
        en: 'SUMMARY: the column cost is missing. Give the whole table with its header row, and check the headers.',
      },
    },
    because: {
      sv: 'Utfallet har dygn men ingen kostnad. Be SUMMARY om {"dygn";"kostnad"}.',
      en: 'The outcome has days but no cost. Ask SUMMARY for {"days";"cost"}.',
    },
  },
];
