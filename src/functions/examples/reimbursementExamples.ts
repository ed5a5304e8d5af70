import { claims, reimbursement } from '../../tables/claims';
import { persons } from '../../tables/persons';
import { placements } from '../../tables/placements';
import { category, reimbursementRates } from '../../tables/reimbursementRates';
import { reimbursementWords } from '../../tables/words';
import { person } from '../../tables/sharedColumns';
import {
  claimStateWords,
  reimbursementHeaders as headers,
  reimbursementListWords,
} from '../../text/reimbursementWords';
import { date, type Example, type ExampleCell, type ExampleTable } from './example';

/** The child of Malmö's rule document: another status from 13 January 2018. */
const statuses: ExampleTable = {
  table: persons,
  columns: ['person', 'born', 'category', 'from'],
  rows: [
    ['A', '2005-03-01', 'Anvisad', '2017-12-15'],
    ['A', '2005-03-01', 'Uppehållstillstånd', '2018-01-13'],
  ],
};

const flatRates: ExampleTable = {
  table: reimbursementRates,
  columns: ['category', 'from', 'amount', 'rule'],
  rows: [
    ['Anvisad', '2017-07-01', 1467, 'schablon'],
    ['Anvisad', '2018-01-01', 1322, 'schablon'],
    ['Uppehållstillstånd', '2018-01-01', 1285, 'schablon'],
    ['Uppehållstillstånd', '2018-01-01', '', 'överskjutande'],
  ],
};

/** Ten days by LVU at 4 500 kr, and as many by SoL. */
const list: ExampleTable = {
  table: placements,
  columns: ['placementId', 'person', 'kind', 'law', 'start', 'end', 'dayPrice'],
  rows: [
    ['P1', 'A', 'HVB', 'LVU 2 §', '2018-02-01', '2018-02-10', 4500],
    ['P2', 'A', 'HVB', 'SoL', '2018-02-11', '2018-02-20', 4500],
  ],
};

const claimed: ExampleTable = {
  table: claims,
  columns: ['person', 'period', 'reimbursement', 'claimed', 'paid'],
  rows: [['A', '2018-01-01', 'överskjutande', 30_000, 20_000]],
};

const monthHeaders: readonly ExampleCell[] = [
  ...[person.header, category.header, headers.month, reimbursement.header],
  ...[headers.days, headers.daysWithoutPrice, headers.expected, headers.sum],
];

const deadlineHeaders: readonly ExampleCell[] = [
  ...[headers.deadline, headers.daysLeft, person.header, category.header, headers.quarter],
  ...[reimbursement.header, headers.expected, headers.claimed, headers.atRisk, headers.lapsed, headers.state],
];

const ageHeaders: readonly ExampleCell[] = [
  ...[headers.quarter, headers.age, headers.expected, headers.paid, headers.flatOutstanding],
  ...[headers.applicationOutstanding, headers.outstanding, headers.atRisk, headers.lapsed, headers.refused],
];

function month(
  [name, iso]: readonly [category: string, month: string],
  [days, kronor, sum]: readonly [number, number, ExampleCell],
  kind: keyof typeof reimbursementWords = 'flatRate',
): readonly ExampleCell[] {
  return ['A', name, iso, reimbursementWords[kind], days, 0, kronor, sum];
}

const excessSum = {
  sv: '10 × 4\u00a0500 \u2212 10 × 1\u00a0285 = 32\u00a0150',
  en: '10 × 4,500 - 10 × 1,285 = 32,150',
};

/** What REIMBURSEMENT gives, worked out by hand. */
export const reimbursementExamples: readonly Example[] = [
  {
    arguments: [
      ...[statuses, list, null, flatRates],
      ...[date('2017-12-01'), date('2018-02-28')],
      ...[null, null, null, reimbursementListWords.months.sv],
    ],
    gives: [
      monthHeaders,
      month(
        ['Anvisad', '2017-12'],
        [
          17,
          24_939,
          {
            sv: '17 × 1\u00a0467 = 24\u00a0939',
            en: '17 × 1,467 = 24,939',
          },
        ],
      ),
      month(
        ['Anvisad', '2018-01'],
        [
          12,
          15_864,
          {
            sv: '12 × 1\u00a0322 = 15\u00a0864',
            en: '12 × 1,322 = 15,864',
          },
        ],
      ),
      month(
        ['Uppehållstillstånd', '2018-01'],
        [
          19,
          24_415,
          {
            sv: '19 × 1\u00a0285 = 24\u00a0415',
            en: '19 × 1,285 = 24,415',
          },
        ],
      ),
      month(
        ['Uppehållstillstånd', '2018-02'],
        [
          28,
          35_980,
          {
            sv: '28 × 1\u00a0285 = 35\u00a0980',
            en: '28 × 1,285 = 35,980',
          },
        ],
      ),
      month(['Uppehållstillstånd', '2018-02'], [10, 32_150, excessSum], 'excess'),
      [headers.total, '', '', '', '', '', 133_348, ''],
    ],
    because: {
      sv: 'Schablonen är 17 × 1 467 + 12 × 1 322 + 47 × 1 285 = 101 198. Tio dygn enligt LVU kostar 4 500: 3 215 mer än schablonen. Dygnen enligt SoL ger bara schablonen.',
      en: 'The flat rate is 17 × 1,467 + 12 × 1,322 + 47 × 1,285 = 101,198. Ten days by LVU cost 4,500: 3,215 more than the flat rate. The days by SoL give the flat rate only.',
    },
  },
  {
    arguments: [
      ...[statuses, list, null, flatRates],
      ...[date('2018-01-01'), date('2018-03-31'), claimed, date('2018-08-31')],
      ...[null, reimbursementListWords.deadlines.sv],
    ],
    gives: [
      deadlineHeaders,
      [
        ...[date('2018-09-30'), 30, 'A', 'Uppehållstillstånd', { sv: '2018 kv1', en: '2018 Q1' }],
        ...[reimbursementWords.excess, 32_150, 30_000, 2_150, 0, claimStateWords.toClaim],
      ],
      [headers.total, '', '', '', '', '', 32_150, 30_000, 2_150, 0, ''],
    ],
    because: {
      sv: '30 000 av 32 150 är sökt: 2 150 kan sökas till och med den 30 september. Schablonen söks inte och förfaller inte.',
      en: '30,000 of 32,150 is claimed: 2,150 can be claimed through 30 September. The flat rate is not claimed and does not lapse.',
    },
  },
  {
    arguments: [
      ...[statuses, list, null, flatRates],
      ...[date('2018-01-01'), date('2018-03-31'), claimed, date('2018-10-01')],
      ...[null, reimbursementListWords.age.sv],
    ],
    gives: [
      ageHeaders,
      [{ sv: '2018 kv1', en: '2018 Q1' }, 184, 148_244, 20_000, 116_094, 10_000, 126_094, 0, 2_150, 0],
      [headers.total, '', 148_244, 20_000, 116_094, 10_000, 126_094, 0, 2_150, 0],
    ],
    because: {
      sv: 'Schablonen för kvartalet är 12 × 1 322 + 78 × 1 285 = 116 094, inget är utbetalt. Av 30 000 sökta kronor kom 20 000. Dagen efter den sista är 2 150 förfallet.',
      en: 'The flat rate of the quarter is 12 × 1,322 + 78 × 1,285 = 116,094, and nothing was paid. Of 30,000 claimed 20,000 came. The day after the last one 2,150 has lapsed.',
    },
  },
  {
    arguments: [statuses, list, null, flatRates, date('2018-03-31'), date('2018-01-01')],
    gives: {
      error: '#VALUE!',
      sentence: {
        sv: 'Perioden slutar 2018-01-01, innan den börjar 2018-03-31. Rätta från eller till.',
        en: 'The period ends 2018-01-01, before it begins 2018-03-31. Correct from or to.',
      },
    },
    because: {
      sv: 'En period som slutar innan den börjar har ingen ersättning, inte heller 0 kr.',
      en: 'A period that ends before it begins has no reimbursement, and not SEK 0 either.',
    },
  },
];
