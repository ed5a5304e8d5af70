import { behindCall } from '../../../src/functions/behind/behindCall';
import { placementBehind } from '../../../src/functions/behind/placementBehind';
import type { Behind } from '../../../src/functions/behind/shown';
import { call } from '../call';

const serial = (iso: string): number => Date.parse(iso) / 86_400_000 + 25_569;

/*
 * January 2026. P1: HVB at Björken, 4 000 kr, the whole month, paid 70 % from 11 January: 10 · 4 000 + 21 · 2 800 = 98 800. P2: HVB at Björken,
 * 5 000 kr, from 20 January: 12 · 5 000 = 60 000. P3 and P4: a kind that is booked net of 10 %, at Asken, 1 000 and 2 000 kr a day:
 * 31 · (900 + 1 800) = 83 700, booked in one row that tells them not apart.
 */
const placements = [
  ['Placerings-ID', 'Placeringsform', 'Utförare', 'Startdatum', 'Slutdatum', 'Dygnspris'],
  ['P1', 'HVB', 'Björken', serial('2026-01-01'), '', 4000],
  ['P2', 'HVB', 'Björken', serial('2026-01-20'), '', 5000],
  ['P3', 'Stödboende', 'Asken', serial('2026-01-01'), '', 1000],
  ['P4', 'Stödboende', 'Asken', serial('2026-01-01'), '', 2000],
];
const ledger = [
  ['Datum', 'Utförare', 'Verifikation', 'Placerings-ID', 'Avser från', 'Avser till', 'Dygn', 'Belopp'],
  [serial('2026-02-05'), 'Björken', 'L1', 'P1', serial('2026-01-01'), serial('2026-01-10'), 10, 40_000],
  [serial('2026-02-05'), 'Björken', 'L1', 'P1', serial('2026-01-11'), serial('2026-01-31'), 21, 58_800],
  [serial('2026-02-06'), 'Björken', 'L2', 'P2', serial('2026-01-20'), serial('2026-01-31'), 14, 70_000],
  [serial('2026-02-07'), 'Asken', 'L3', '', serial('2026-01-01'), serial('2026-01-31'), '', 83_700],
  [serial('2026-02-08'), 'Asken', 'L4', 'P9', serial('2026-01-01'), serial('2026-01-31'), 31, 500],
];
const kinds = [
  ['Placeringsform', 'Momskompensation %', 'Bokförs netto'],
  ['HVB', '', 'nej'],
  ['Stödboende', 0.1, 'ja'],
];
const absences = [
  ['Placerings-ID', 'Från', 'Till', 'Ersättning %'],
  ['P1', serial('2026-01-11'), serial('2026-01-31'), 0.7],
];
const mapping = [
  ['Konto', 'Placeringsform'],
  ['4531', 'HVB'],
];
const values = [
  ...[placements, '', ledger, serial('2026-01-01'), serial('2026-01-31'), serial('2026-02-28')],
  ...['båda', 'rader', '', kinds, absences, mapping],
];
const answer = call('RECONCILE', ...values);

/** The answer's row of a placement, or of what is in its first cell. */
function rowOf(name: string): number {
  const row = answer.findIndex(([cell]) => cell === name);
  if (row < 1) throw new Error(`no row ${name} in ${JSON.stringify(answer)}`);
  return row;
}

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, ' ').replaceAll('\u2212', '-');
const plainRows = (table: Behind['tables'][number] | undefined): unknown =>
  table?.rows.map((row) => row.map(plain));

const ask = (name: string) =>
  ({ id: 'RECONCILE', values, row: rowOf(name), column: 8, language: 'sv' }) as const;
const behind = (name: string): Behind => behindCall(ask(name));

it('tells how the list comes to what it expects, and the bookings with their dates, days and kronor', () => {
  const { about, sum, tables } = behind('P1');
  expect(about).toBe('P1 · 2026-01 · stämmer');
  expect(plain(sum ?? '')).toBe('10 × 4 000 + 21 × 4 000 × 70 % = 98 800');
  expect(tables.map(({ heading }) => heading)).toEqual(['Enligt listan', 'Summans delar', 'Bokföringarna']);
  expect(plainRows(tables[0])).toEqual([['P1', '31', '98 800']]);
  expect(plainRows(tables[2])).toEqual([
    ['1', '2026-02-05', 'L1', '2026-01-01 – 2026-01-10', '10', '40 000'],
    ['2', '2026-02-05', 'L1', '2026-01-11 – 2026-01-31', '21', '58 800'],
  ]);
  expect(tables[2]?.total?.map(plain)).toEqual(['Summa', '', '', '', '31', '98 800']);
});

it('shows beside a wrong number of days what was to be paid', () => {
  const { about, sum, tables } = behind('P2');
  expect(about).toBe('P2 · 2026-01 · fel dygn');
  expect(plain(sum ?? '')).toBe('12 × 5 000 = 60 000');
  expect(tables.at(-1)?.total?.map(plain)).toEqual(['Summa', '', '', '', '14', '70 000']);
});

it('has every placement that a booking does not tell apart, net where it is booked net, and each can be opened', () => {
  const { sum, tables } = behind('P3, P4');
  expect(sum).toBeNull();
  expect(tables[0]?.headers).toEqual(['Placering', 'Dygn', 'Kronor', 'Momskompensation', 'Enligt listan']);
  expect(plainRows(tables[0])).toEqual([
    ['P3', '31', '31 000', '-3 100', '27 900'],
    ['P4', '31', '62 000', '-6 200', '55 800'],
  ]);
  expect(tables[0]?.total?.map(plain)).toEqual(['Summa', '62', '93 000', '-9 300', '83 700']);
  const opened = placementBehind(ask('P3, P4'), tables[0]?.placements?.[1] ?? -1);
  expect([opened?.about, opened?.value, plain(opened?.sum ?? '')]).toEqual([
    'P4',
    62_000,
    '31 × 2 000 = 62 000',
  ]);
});

it('has only the booking where nobody was placed', () => {
  const { about, sum, tables } = behind('P9');
  expect([about, sum]).toEqual(['P9 · 2026-01 · ingen placering', null]);
  expect(tables.map(({ heading }) => heading)).toEqual(['Bokföringarna']);
  expect(plainRows(tables[0])).toEqual([['5', '2026-02-08', 'L4', '2026-01-01 – 2026-01-31', '31', '500']]);
});

it('has nothing behind the headers, or behind another list', () => {
  const nothing = { about: null, sum: null, tables: [] };
  expect(behindCall({ ...ask('P1'), row: 0 })).toMatchObject(nothing);
  const summary = values.map((value, index) => (index === 7 ? 'sammandrag' : value));
  expect(behindCall({ ...ask('P1'), values: summary })).toMatchObject(nothing);
});

it('expects of every row what the row shows, and books what it shows', () => {
  const [expected, booked] = [8, 9].map((column) => answer.slice(1).map((row) => Number(row[column])));
  const totals = answer.slice(1).map((_, index) => {
    const { tables } = behindCall({ ...ask('P1'), row: index + 1 });
    const total = (heading: string): number => {
      const shown = tables.find((table) => table.heading === heading)?.total?.at(-1) ?? '0';
      return Number(plain(shown).replaceAll(' ', '').replace(',', '.'));
    };
    return [total('Enligt listan'), total('Bokföringarna')];
  });
  expect(totals.map(([first]) => first)).toEqual(expected);
  expect(totals.map(([, second]) => second)).toEqual(booked);
});
