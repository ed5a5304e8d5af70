import { parseIsoDay } from '../../../src/core/day';
import { call, callInEnglish, type SeenCell } from '../call';
import { type Listed, listed } from './answer';

function serial(iso: string): number {
  const day = parseIsoDay(iso);
  if (day === undefined) throw new Error(`not a date: ${iso}`);
  return day;
}

/*
 * P1 1 467 kr a day, from before the year, open. P2 2 000 kr, 1–20 January. P3 of a kind that the price list lacks from February.
 * P4 is booked net of 25 % compensation: 1 000 kr a day, 750 net.
 */
const placements = [
  [
    'Placerings-ID',
    'Placeringsform',
    'Utförare',
    'Startdatum',
    'Slutdatum',
    'Dygnspris',
    'Ansvar',
    'Verksamhet',
  ],
  ['P1', 'HVB', 'Björken', serial('2025-11-01'), '', 1467, '4100', '554'],
  ['P2', 'HVB', 'Granen', serial('2026-01-01'), serial('2026-01-20'), 2000, '4100', ''],
  ['P3', 'Stödboende', 'Linden', serial('2026-01-22'), serial('2026-02-03'), '', '', ''],
  ['P4', 'Konsulentstött', 'Asken', serial('2026-01-01'), serial('2026-01-31'), 1000, '', ''],
];
const prices = [
  ['Placeringsform', 'Gäller från', 'Gäller till', 'Pris'],
  ['Stödboende', serial('2025-01-01'), serial('2026-01-31'), 800],
];
const kinds = [
  ['Placeringsform', 'Räknar dygn', 'Momskompensation %', 'Bokförs netto'],
  ['HVB', 'ja', 0.06, 'nej'],
  ['Konsulentstött', 'ja', 0.25, 'ja'],
];
const mapping = [
  ['Konto', 'Verksamhet', 'Ansvar', 'Placeringsform'],
  ['K1', '', '', 'HVB'],
  ['K2', '558', '4200', 'Stödboende'],
];
const headers = [
  ...['Datum', 'Ansvar', 'Verksamhet', 'Konto', 'Utförare', 'Verifikation', 'Placerings-ID', 'Avser från'],
  ...['Avser till', 'Dygn', 'Text', 'Belopp'],
];

interface Row {
  readonly day: string;
  readonly kronor: number | string;
  readonly account?: string;
  readonly unit?: string;
  readonly provider?: string;
  readonly id?: string;
  readonly care?: readonly [string, string];
  readonly days?: number;
  readonly text?: string;
}

function ledgerOf(rows: readonly Row[]): unknown[][] {
  const cells = rows.map(
    ({ day, kronor, account = '', unit = '', provider = '', id = '', care, days = '', text = '' }) => [
      ...[day === '' ? '' : serial(day), unit, '', account, provider, '', id],
      ...[care?.[0] === undefined || care[0] === '' ? '' : serial(care[0])],
      ...[care?.[1] === undefined || care[1] === '' ? '' : serial(care[1])],
      ...[days, text, kronor],
    ],
  );
  return [headers, ...cells];
}

interface Wish {
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly list?: string;
  readonly waitingDays?: number | string;
  readonly tables?: readonly unknown[];
}

function reconcile(rows: readonly Row[], wish: Wish = {}): SeenCell[][] {
  const { from = '2026-01-01', to = '2026-01-31', asOf = '2026-03-31', list = '', waitingDays = '' } = wish;
  const { tables = [kinds, mapping] } = wish;
  return call(
    'RECONCILE',
    placements,
    prices,
    ledgerOf(rows),
    from,
    to,
    asOf,
    '',
    list,
    waitingDays,
    ...tables,
  );
}

/** The rows of one placement or one finding. */
function rowsOf(answer: SeenCell[][], value: string): readonly Listed[] {
  return listed(answer).filter((row) => row['Placerings-ID'] === value || row['Bedömning'] === value);
}

/** The figures of a row: days and kronor expected and booked, and the difference. */
function figures(row: Listed | undefined): readonly unknown[] {
  const names = ['Dygn i listan', 'Dygn bokförda', 'Enligt listan, kr', 'Bokfört, kr'];
  return [...names, 'Skillnad, kr (bokfört − listan)'].map((name) => row?.[name]);
}

const january = ['2026-01-01', '2026-01-31'] as const;
const rightP1: Row = { day: '2026-02-05', kronor: 45_477, id: 'P1', care: january, days: 31, account: 'K1' };

describe('RECONCILE', () => {
  it('has a row for each placement and month of the list, also where nothing is booked', () => {
    const rows = listed(reconcile([rightP1]));
    expect(rows.map((row) => [row['Placerings-ID'], row['Månad'], row['Bedömning']])).toEqual([
      ['P1', '2026-01', 'stämmer'],
      ['P2', '2026-01', 'ej bokförd'],
      ['P3', '2026-01', 'ej bokförd'],
      ['P4', '2026-01', 'ej bokförd'],
    ]);
    expect(rows[1]?.['Varför']).toBe('Inget bokfört av 40\u00a0000, som väntades senast 2026-03-17');
  });

  it('expects the net cost where the kind is booked net, and the gross one elsewhere', () => {
    const answer = reconcile([{ day: '2026-02-05', kronor: 23_250, id: 'P4', care: january }]);
    expect(figures(rowsOf(answer, 'P4')[0])).toEqual([31, 31, 23_250, 23_250, 0]);
    expect(figures(rowsOf(answer, 'P2')[0])).toEqual([20, 0, 40_000, 0, -40_000]);
  });

  it('says of dates without a price that it is missing, and keeps what is known', () => {
    const [row, ...others] = rowsOf(reconcile([rightP1], { from: '2026-02-01', to: '2026-02-28' }), 'P3');
    expect(others).toEqual([]);
    expect(figures(row)).toEqual([3, 0, 0, 0, 0]);
    expect([row?.['Bedömning'], row?.['Varför']]).toEqual([
      'utan pris',
      'Tabellrad 3 (P3): prislistan har inget pris för ”Stödboende” hos ”Linden” den 2026-02-01. Lägg till en rad i prislistan, eller kontrollera hur namnen är skrivna.',
    ]);
  });

  it('compares whole months, whatever days are asked about', () => {
    const whole = reconcile([rightP1]);
    expect(reconcile([rightP1], { from: '2026-01-15', to: '2026-01-16' })).toEqual(whole);
  });

  it('keeps rows that cannot be read of either list in sight, with what they book', () => {
    const answer = call(
      ...([
        'RECONCILE',
        [...placements, ['P5', 'HVB', '', '', serial('2026-01-31'), 100, '', '']],
        prices,
      ] as const),
      ledgerOf([
        { day: '', kronor: 500, id: 'P1' },
        { day: '2026-02-01', kronor: 'hundra' },
        { day: '2026-02-01', kronor: 70, care: ['2026-01-31', '2026-01-01'] },
      ]),
      ...['2026-01-01', '2026-01-31', '2026-03-31', '', '', '', kinds, mapping],
    );
    const rows = rowsOf(answer, 'kan inte räknas');
    expect(rows.map((row) => [row['Placerings-ID'], row['Bokfört, kr'], row['Rader i Utfall']])).toEqual([
      ['P5', '', ''],
      ['P1', 500, '1'],
      ['', '', '2'],
      ['', 70, '3'],
    ]);
    expect(rows[0]?.['Varför']).toContain('Startdatum');
    expect(rows[1]?.['Varför']).toBe(
      'Tabellrad 1 (P1), Datum i Utfall: datum saknas. Skriv ett datum, till exempel 2026-01-31.',
    );
    expect(rows[3]?.['Varför']).toContain('Avser till');
  });

  it.each([
    {
      why: 'fewer days at the known price',
      row: { ...rightP1, kronor: 42_543, days: 29 },
      finding: 'fel dygn',
      says: '29 dygn bokförda, 31 i listan, pris 1\u00a0467',
    },
    {
      why: 'another price at the known days',
      row: { ...rightP1, kronor: 46_500 },
      finding: 'fel pris',
      says: 'Pris 1\u00a0500 bokfört, 1\u00a0467 i listan, 31 dygn',
    },
    {
      why: 'nothing that explains it',
      row: { ...rightP1, kronor: 50_000, days: 30 },
      finding: 'okänd',
      says: '50\u00a0000 bokfört, 45\u00a0477 i listan; varken dygn eller pris förklarar skillnaden',
    },
  ])('tells $why', ({ row, finding, says }) => {
    const [line] = rowsOf(reconcile([row]), 'P1');
    expect([line?.['Bedömning'], line?.['Varför']]).toEqual([finding, says]);
  });

  it('tells what was paid after the end, and through which day', () => {
    const late: Row = { day: '2026-02-05', kronor: 50_000, id: 'P2', care: ['2026-01-01', '2026-01-25'] };
    const [line] = rowsOf(reconcile([late]), 'P2');
    expect([line?.['Bedömning'], line?.['Varför']]).toEqual([
      'betald efter slut',
      'Placeringen slutade 2026-01-20, betald till och med 2026-01-25',
    ]);
  });

  it('tells what was booked twice, and what names nobody', () => {
    const answer = reconcile([
      rightP1,
      { ...rightP1, day: '2026-02-20' },
      { day: '2026-01-10', kronor: 725 },
    ]);
    expect(rowsOf(answer, 'bokförd två gånger')[0]?.['Rader i Utfall']).toBe('1, 2');
    expect(rowsOf(answer, 'okänd')[0]?.['Varför']).toBe(
      'Varken placering, utförare eller Kontomappning säger vad bokningen gäller',
    );
  });

  it('shows what the period has for other months, and what takes itself out', () => {
    const december = { ...rightP1, day: '2026-01-08', care: ['2025-12-01', '2025-12-31'] } as const;
    const pair = [
      { day: '2026-01-31', kronor: 9_000, provider: 'Granen', text: 'Upplupen kostnad' },
      { day: '2026-02-01', kronor: -9_000, provider: 'Granen', text: 'Återföring' },
    ];
    const answer = reconcile([december, ...pair, rightP1]);
    const [other] = rowsOf(answer, 'annan period');
    expect([other?.['Månad'], ...figures(other), other?.['Varför']]).toEqual([
      ...['2025-12', '', 31, 0, 45_477, 45_477],
      'Avser 2025-12, utanför perioden',
    ]);
    const [out] = rowsOf(answer, 'tar ut varandra');
    expect([...figures(out), out?.['Rader i Utfall']]).toEqual(['', '', 0, 0, 0, '2, 3']);
  });

  it('takes a booking for time after the list as that, wholly or in part', () => {
    // The list is from 10 January: 10 of the 31 days of P1 are known, and cost 14 670 kr.
    const answer = reconcile([rightP1], { asOf: '2026-01-10' });
    expect(rowsOf(answer, 'P1').map((row) => [row['Bedömning'], ...figures(row)])).toEqual([
      ['stämmer', 10, 10, 14_670, 14_670, 0],
      ['efter listans dag', 0, 21, 0, 30_807, 30_807],
    ]);
    const unsaid = reconcile([{ day: '2026-01-05', kronor: 45_477, id: 'P1' }], { asOf: '2026-01-10' });
    expect(rowsOf(unsaid, 'P1').map((row) => [row['Bedömning'], row['Varför']])).toEqual([
      ['efter listans dag', '45\u00a0477 bokfört, 14\u00a0670 i listan till och med 2026-01-10'],
    ]);
  });

  it('does not let one booking with a wrong year open months of years ago', () => {
    const arrears: Row = { day: '2026-02-05', kronor: 45_477, provider: 'Björken' };
    const answer = reconcile([{ day: '2016-02-05', kronor: 1, provider: 'Okänd' }, arrears], {
      to: '2026-02-28',
    });
    expect(rowsOf(answer, 'P1').map((row) => row['Bedömning'])).toEqual(['stämmer', 'ej fakturerad än']);
  });

  it('waits as many days as it is told to', () => {
    const findings = (waitingDays: number | string): unknown =>
      rowsOf(reconcile([rightP1], { asOf: '2026-02-20', waitingDays }), 'P2')[0]?.['Bedömning'];
    expect([findings(''), findings(20), findings(19), findings(45)]).toEqual([
      ...['ej fakturerad än', 'ej fakturerad än', 'ej bokförd', 'ej fakturerad än'],
    ]);
    expect(String(reconcile([rightP1], { waitingDays: 1.5 })[0]?.[0])).toContain(
      '1,5 är inget helt tal från 0',
    );
    expect(String(reconcile([rightP1], { waitingDays: -1 })[0]?.[0])).toContain('#VALUE!');
  });

  it('lists accruals by the codes of the placement, then of the mapping, and leaves out what has no price', () => {
    const part: Row = { day: '2026-02-05', kronor: 15_000, id: 'P2', care: ['2026-01-01', '2026-01-10'] };
    const answer = reconcile([part], { to: '2026-02-28', asOf: '2026-02-28', list: 'periodiseringar' });
    expect(answer.slice(1)).toEqual([
      ['', '', '', 'Konsulentstött', 'Asken', '2026-01', 23_250, 0, 23_250],
      ['4100', '', 'K1', 'HVB', 'Granen', '2026-01', 40_000, 15_000, 25_000],
      ['4100', '554', 'K1', 'HVB', 'Björken', '2026-01', 45_477, 0, 45_477],
      ['4100', '554', 'K1', 'HVB', 'Björken', '2026-02', 41_076, 0, 41_076],
      ['4200', '558', 'K2', 'Stödboende', 'Linden', '2026-01', 8_000, 0, 8_000],
    ]);
  });

  /* From the list above: 40 000 + 45 477 + 41 076 = 126 553 of 4100 with K1, of which 15 000 are booked. */
  it('sums accruals by unit and account for the voucher', () => {
    const part: Row = { day: '2026-02-05', kronor: 15_000, id: 'P2', care: ['2026-01-01', '2026-01-10'] };
    expect(reconcile([part], { to: '2026-02-28', asOf: '2026-02-28', list: 'uppbokning' })).toEqual([
      ['Ansvar', 'Konto', 'Enligt listan, kr', 'Bokfört, kr', 'Att boka upp, kr'],
      ['', '', 23_250, 0, 23_250],
      ['4100', 'K1', 126_553, 15_000, 111_553],
      ['4200', 'K2', 8_000, 0, 8_000],
    ]);
  });

  it('names what no row of the mapping fits, with count and kronor', () => {
    const rows = [
      rightP1,
      { day: '2026-01-10', kronor: 100, account: 'K9', unit: '4300' },
      { day: '2026-01-20', kronor: -30, account: 'k9', unit: '4300' },
      { day: '2026-02-20', kronor: 5, account: 'K9', unit: '4300' },
    ];
    expect(reconcile(rows, { list: 'omappade' })).toEqual([
      ['Konto', 'Verksamhet', 'Ansvar', 'Antal bokningar', 'Bokfört, kr'],
      ['K9', '', '4300', 2, 70],
    ]);
    expect(reconcile(rows, { list: 'omappade', tables: [] })).toEqual([
      [
        '#VALUE! Tabellen Kontomappning behövs för det som efterfrågas. Ange den med rubrikraden, till exempel Kontomappning[#Alla].',
      ],
    ]);
  });

  it('sums by finding, always with the same lines, and ends with what the ledger has on the days of the period', () => {
    const answer = reconcile([rightP1, { day: '2026-01-10', kronor: 725 }], { list: 'sammandrag' });
    expect(answer[0]).toEqual([
      'Bedömning',
      'Antal rader',
      'Enligt listan, kr',
      'Bokfört, kr',
      'Skillnad, kr (bokfört − listan)',
    ]);
    expect(answer).toHaveLength(18);
    expect(answer.slice(-3)).toEqual([
      ['Summa', 5, 116_727, 46_202, -70_525],
      ['Bokfört på dagar i perioden', '', '', 725, ''],
      ['Bokfört andra dagar för perioden', '', '', 45_477, ''],
    ]);
    expect(answer.find(([label]) => label === 'ej bokförd')).toEqual(['ej bokförd', 3, 71_250, 0, -71_250]);
  });

  it('answers in the language of the headers of the placements', () => {
    const english = [
      ['Placement ID', 'Kind', 'Start date', 'End date', 'Day price'],
      ['P1', 'HVB', serial('2025-11-01'), '', 1467],
    ];
    const answer = callInEnglish('RECONCILE', english, '', ledgerOf([rightP1]), ...january, '2026-03-31');
    expect(answer[0]?.slice(-4)).toEqual([
      'Difference, kr (booked − list)',
      'Finding',
      'Why',
      'Rows of Actuals',
    ]);
    expect(answer[1]?.slice(-3)).toEqual(['agrees', '31 days, price 1,467, 45,477 booked', '1']);
  });

  it.each([
    {
      why: 'a period that ends first',
      wish: { from: '2026-02-01', to: '2026-01-01' },
      says: 'Perioden slutar',
    },
    { why: 'a list that is none', wish: { list: 'allt' }, says: '”allt”' },
    { why: 'a table that it has no use for', wish: { tables: [headers, headers] }, says: '#VALUE!' },
    {
      why: 'a word that is neither yes nor no',
      wish: { tables: [[...kinds.slice(0, 2), ['Konsulentstött', 'ja', 0.25, 'kanske']]] },
      says: '”kanske”',
    },
  ])('is an error for $why', ({ wish, says }) => {
    expect(String(reconcile([rightP1], wish)[0]?.[0])).toContain(says);
  });
});
