import { accountMapping } from '../../tables/accountMapping';
import { ledger } from '../../tables/ledger';
import { placements } from '../../tables/placements';
import { account, activity, kind, placementId, provider, unit } from '../../tables/sharedColumns';
import { reconcileHeaders, reconcileListWords, rowClassWords } from '../../text/reconcileWords';
import { date, type Example, type ExampleCell, type ExampleTable } from './example';

const placed: ExampleTable = {
  table: placements,
  columns: ['placementId', 'kind', 'provider', 'start', 'end', 'dayPrice'],
  rows: [
    ['P1', 'HVB', 'Björken', '2025-11-01', '', 1467],
    ['P2', 'HVB', 'Björken', '2026-01-12', '2026-01-31', 2000],
  ],
};

const booked: ExampleTable = {
  table: ledger,
  columns: ['date', 'unit', 'account', 'provider', 'placementId', 'careFrom', 'careTo', 'days', 'amount'],
  rows: [
    ['2026-02-05', 'A1', 'K1', 'Björken', 'P1', '2026-01-01', '2026-01-31', 29, 42_543],
    ['2026-02-05', 'A1', 'K1', 'Björken', 'P2', '2026-01-12', '2026-01-31', 20, 40_000],
    ['2026-02-06', 'A1', 'K9', 'Granen', 'P9', '2026-01-01', '2026-01-31', '', 31_000],
  ],
};

const withoutAmount: ExampleTable = {
  table: { ...ledger, id: 'extract', name: { sv: 'Utdrag', en: 'Extract' } },
  columns: ['date', 'provider'],
  rows: [['2026-02-05', 'Björken']],
};

const mapping: ExampleTable = {
  table: accountMapping,
  columns: ['account', 'activity', 'unit', 'kind'],
  rows: [['K1', '', 'A1', 'HVB']],
};

const january = [date('2026-01-01'), date('2026-01-31')] as const;
const headers = reconcileHeaders;

/** The examples of RECONCILE. */
export const reconcileExamples: readonly Example[] = [
  {
    arguments: [placed, null, booked, ...january, date('2026-03-31')],
    gives: [
      [
        ...[placementId, kind, provider, unit, account].map(({ header }) => header),
        headers.month,
        headers.expectedDays,
        headers.bookedDays,
        headers.expected,
        headers.booked,
        headers.difference,
        headers.finding,
        headers.why,
        headers.ledgerRows,
      ],
      [
        ...['P1', 'HVB', 'Björken', 'A1', 'K1', '2026-01', 31, 29, 45_477, 42_543, -2_934],
        rowClassWords.wrongDays,
        {
          sv: '29 dygn bokförda, 31 i listan, pris 1\u00a0467',
          en: '29 days booked, 31 in the list, price 1,467',
        },
        '1',
      ],
      [
        ...['P2', 'HVB', 'Björken', 'A1', 'K1', '2026-01', 20, 20, 40_000, 40_000, 0],
        rowClassWords.agrees,
        {
          sv: '20 dygn, pris 2\u00a0000, 40\u00a0000 bokfört',
          en: '20 days, price 2,000, 40,000 booked',
        },
        '2',
      ],
      [
        ...['P9', '', 'Granen', 'A1', 'K9', '2026-01', 0, '', 0, 31_000, 31_000],
        rowClassWords.noPlacement,
        {
          sv: 'Listan har inga dygn 2026-01-01 – 2026-01-31 för placeringen ”P9”',
          en: 'The list has no days 2026-01-01 – 2026-01-31 for the placement “P9”',
        },
        '3',
      ],
    ],
    because: {
      sv: 'P1 har ett eget pris: 31 × 1 467 = 45 477 väntas, och 29 × 1 467 = 42 543 är bokfört. P9 finns inte i listan.',
      en: 'P1 has a price of its own: 31 × 1,467 = 45,477 is expected, and 29 × 1,467 = 42,543 is booked. P9 is not in the list.',
    },
  },
  {
    arguments: [
      ...[placed, null, booked, date('2026-01-01'), date('2026-02-28'), date('2026-02-28'), null],
      ...[reconcileListWords.accruals.sv, null, mapping],
    ],
    gives: [accrualHeaders(), ['A1', '', 'K1', 'HVB', 'Björken', '2026-02', 41_076, 0, 41_076]],
    because: {
      sv: 'Februari för P1 väntar på faktura: 28 × 1 467. Konto och ansvar kommer från Kontomappning. Januari är bokförd, om än med fel dygn, och ska inte bokas upp.',
      en: 'February of P1 waits for an invoice: 28 × 1,467. Account and cost centre come from AccountMapping. January is booked, if with wrong days, and is not to be accrued.',
    },
  },
  {
    arguments: [
      ...[placed, null, booked, date('2026-02-01'), date('2026-02-28'), date('2026-02-28'), null],
      ...[reconcileListWords.unmapped.sv, null, mapping],
    ],
    gives: [
      [account.header, activity.header, unit.header, headers.bookings, headers.booked],
      ['K9', '', 'A1', 1, 31_000],
    ],
    because: {
      sv: 'Ingen rad i Kontomappning passar konto K9, så bokningens placeringsform är inte känd.',
      en: 'No row of AccountMapping fits the account K9, so the kind of the booking is not known.',
    },
  },
  {
    arguments: [placed, null, withoutAmount, ...january],
    gives: {
      error: '#VALUE!',
      sentence: {
        sv: 'Utfall: kolumnen Belopp saknas. Ange hela tabellen med rubrikraden, och kontrollera rubrikerna.',
        en: 'Actuals: the column Amount is missing. Give the whole table with its header row, and check the headers.',
      },
    },
    because: {
      sv: 'Utan belopp finns det inget att stämma av.',
      en: 'Without amounts there is nothing to reconcile.',
    },
  },
];

function accrualHeaders(): readonly ExampleCell[] {
  const codes = [unit, activity, account, kind, provider].map(({ header }) => header);
  return [...codes, headers.month, headers.expected, headers.booked, headers.toAccrue];
}
