import fc from 'fast-check';
import { parseIsoDay } from '../../../src/core/day';
import { isLocated } from '../../../src/functions/cell';
import { type MonthlyBudget, spreadYearBudget } from '../../../src/functions/budget/spreadYearBudget';
import { problemSentence } from '../../../src/text/problems';
import { naiveAllocate } from '../../core/naive/allocate';

const header = [
  'År',
  'Placeringsform',
  'Ansvar',
  'Verksamhet',
  'Utförare',
  'Dygn',
  'Pris',
  'Belopp',
  'Fördelning',
];
type Row = readonly (string | number)[];

function serial(iso: string): number {
  const day = parseIsoDay(iso);
  if (day === undefined) throw new Error(`not a date: ${iso}`);
  return day;
}

const from = serial('2025-01-01');
const prices = [
  ['Placeringsform', 'Gäller från', 'Pris', 'Enhet'],
  ['HVB', from, 6000, 'dygn'],
  ['Nätverkshem', from, 12000, 'månad'],
];
const placements = [
  ['Placerings-ID', 'Placeringsform', 'Startdatum', 'Dygnspris', 'Arvode', 'Omkostnad'],
  ['P1', 'Eget familjehem', from, '', 14000, 6000],
  ['P2', 'Stödboende', from, 1500, '', ''],
];

function spread(rows: readonly Row[]): readonly Row[] {
  const made = spreadYearBudget({ yearBudget: [header, ...rows], prices, placements });
  if (isLocated(made)) throw new Error(problemSentence(made, 'sv'));
  return made.slice(1).map((row) => row.map((cell) => (typeof cell === 'boolean' ? String(cell) : cell)));
}

/** A column of the monthly budget: month, kind, unit, activity, provider, days, price, amount. */
const column = (rows: readonly Row[], index: number): readonly unknown[] => rows.map((row) => row[index]);
const [days, amounts] = [5, 7];

function sentence(rows: readonly Row[]): string {
  const made = spreadYearBudget({ yearBudget: [header, ...rows], prices: null, placements: null });
  return isLocated(made) ? problemSentence(made, 'sv') : 'spread';
}

describe('a year budget over months', () => {
  it('has the headers of the table Budget, and the months by their first days', () => {
    const made: MonthlyBudget | ReturnType<typeof spreadYearBudget> = spreadYearBudget({
      yearBudget: [header, [2026, 'HVB', '420', '5571', 'Eken', 365, 6000, '', '']],
      prices,
      placements,
    });
    if (isLocated(made)) throw new Error('refused');
    expect(made[0]).toEqual([
      'Månad',
      'Placeringsform',
      'Ansvar',
      'Verksamhet',
      'Utförare',
      'Dygn',
      'Pris',
      'Belopp',
    ]);
    expect(made).toHaveLength(13);
    // 365 days at 6 000: January has 31 of them, 186 000 kr.
    expect(made[1]).toEqual([serial('2026-01-01'), 'HVB', '420', '5571', 'Eken', 31, 6000, 186_000]);
    expect(made[12]).toEqual([serial('2026-12-01'), 'HVB', '420', '5571', 'Eken', 31, 6000, 186_000]);
  });

  it.each([
    { kind: 'HVB', why: 'the price list has it by the day', january: 31_000, february: 28_000 },
    // 365 000 / 12 = 30 416,666…: eight of the months get the öre that are left (365 000,00 = 12 · 30 416,66 + 0,08).
    {
      kind: 'Nätverkshem',
      why: 'the price list has it by the month',
      january: 30_416.67,
      february: 30_416.67,
    },
    { kind: 'Eget familjehem', why: 'it is paid by fees', january: 30_416.67, february: 30_416.67 },
    { kind: 'Stödboende', why: 'its placements have day prices', january: 31_000, february: 28_000 },
    { kind: 'Okänd', why: 'nothing is known of it', january: 31_000, february: 28_000 },
  ])('spreads $kind as $why', ({ kind, january, february }) => {
    expect(column(spread([[2026, kind, '', '', '', '', '', 365_000, '']]), amounts).slice(0, 2)).toEqual([
      january,
      february,
    ]);
  });

  it('does as the row says where it says something', () => {
    const [byDays, inTwelfths] = [
      spread([[2028, 'Nätverkshem', '', '', '', '', '', 366, 'dygn']]),
      spread([[2028, 'HVB', '', '', '', 120, '', 1200, 'tolftedelar']]),
    ];
    expect(column(byDays, amounts)).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(column(byDays, days)).toEqual(Array.from({ length: 12 }, () => ''));
    expect(column(inTwelfths, days)).toEqual(Array.from({ length: 12 }, () => 10));
    expect(column(inTwelfths, amounts)).toEqual(Array.from({ length: 12 }, () => 100));
  });

  it('sums to the year, month by month as handed out piece by piece', () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), fc.nat({ max: 400_000 }), (ore, hundredths) => {
        const rows = spread([[2026, 'HVB', '', '', '', hundredths / 100, '', ore / 100, '']]);
        const whole = column(rows, amounts).map((kronor) => Math.round(Number(kronor) * 100));
        expect(whole).toEqual(naiveAllocate(ore, lengths));
        const parts = column(rows, days).map((each) => Math.round(Number(each) * 100));
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(hundredths);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    {
      rows: [[2026, 'HVB', '', '', '', 100, '', '', '']],
      says: 'Tabellrad 1, Belopp i Årsbudget: cellen är tom.',
    },
    {
      rows: [
        [2026, 'HVB', '1', '', '', '', '', 100, ''],
        [2027, 'HVB', '1', '', '', '', '', 100, ''],
        [2026, 'hvb', '1', '', '', '', '', 200, ''],
      ],
      says: 'samma år, form, ansvar, verksamhet och utförare står redan på tabellrad 1.',
    },
    { rows: [['tjugosex', 'HVB', '', '', '', '', '', 100, '']], says: 'tjugosex' },
    { rows: [[2026, '', '', '', '', '', '', 100, '']], says: 'cellen är tom' },
    { rows: [[2026, 'HVB', '', '', '', '', '', 100, 'jämnt']], says: 'dygn eller tolftedelar' },
  ])('says what is wrong: $says', ({ rows, says }) => {
    expect(sentence(rows)).toContain(says);
  });
});
