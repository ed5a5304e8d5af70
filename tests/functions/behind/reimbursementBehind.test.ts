import fc from 'fast-check';
import { functionById } from '../../../src/functions';
import { behindCall } from '../../../src/functions/behind/behindCall';
import { placementBehind } from '../../../src/functions/behind/placementBehind';
import type { Question } from '../../../src/functions/behind/question';
import type { Behind } from '../../../src/functions/behind/shown';
import { reimbursedWorld } from '../../core/reimbursement/arbitraries';
import { kindWords, reimbursementArguments, sayableWorld } from '../reimbursementSheets';
import { endOf, expectToAddUp, plain } from './shownOre';

/*
 * By hand. A is placed from 1 January 2026 by LVU at 4 500 a day; the flat rate is 1 000. Of the first quarter 90 × 4 500 = 405 000 less
 * 90 × 1 000 = 90 000 is applied for. 200 000 and 60 000 were claimed, 150 000 granted of the first, and 100 000 paid.
 */
const persons = [
  ['Person', 'Född', 'Kategori', 'Från', 'Till'],
  ['A', '2010-01-01', 'Anvisad', '2026-01-01', ''],
];
const rates = [
  ['Kategori', 'Från', 'Belopp', 'Regel'],
  ['Anvisad', '2024-01-01', 1000, 'schablon'],
  ['Anvisad', '2024-01-01', '', 'överskjutande'],
];
const placements = [
  ['Placerings-ID', 'Person', 'Placeringsform', 'Lagrum', 'Startdatum', 'Slutdatum', 'Dygnspris'],
  ['P1', 'A', 'HVB', 'LVU 2 §', '2026-01-01', '', 4500],
];
const claims = [
  ['Person', 'Period', 'Slag', 'Sökt', 'Beslutat', 'Utbetalt', 'Utbetalningsdatum'],
  ['A', '2026-01-01', 'överskjutande', 200_000, 150_000, 100_000, '2026-07-10'],
  ['A', '2026-02-01', 'överskjutande', 60_000, '', '', ''],
];
const values = (list: string): readonly unknown[] => [
  ...[persons, placements, '', rates, '2026-01-01', '2026-03-31', claims, '2026-08-31', '', list],
];

function question(list: string, rule: string, header: string): Question {
  const [headers = [], ...rows] = functionById('REIMBURSEMENT')?.run(values(list)) ?? [];
  const row = rows.findIndex((cells) => cells[headers.indexOf('Slag')] === rule) + 1;
  return { id: 'REIMBURSEMENT', values: values(list), row, column: headers.indexOf(header), language: 'sv' };
}

const shown = ({ tables }: Behind): string[][][] =>
  tables.map(({ rows, total }) => [...rows, total ?? []].map((row) => row.map(plain)));

describe('a claim', () => {
  it('is told by its placements, the flat rate and the terms of the sum', () => {
    const told = behindCall(question('kvartal', 'överskjutande', 'Förväntat, kr'));
    expect(told.about).toBe('A · 2026 kv1 · överskjutande · Förväntat, kr');
    expect(plain(told.sum ?? '')).toBe('90 × 4 500 - 90 × 1 000 = 315 000');
    expect(shown(told)).toEqual([
      [
        ['P1', '405 000'],
        ['Schablon', '-90 000'],
        ['Summa', '315 000'],
      ],
      [
        ['P1', 'Eget pris', '90 × 4 500', '405 000'],
        ['Schablon', 'Ersättningsbelopp tabellrad 1', '-90 × 1 000', '-90 000'],
        ['Summa', '', '', '315 000'],
      ],
    ]);
  });

  it('opens a placement with what it costs in the quarter', () => {
    const asked = question('kvartal', 'överskjutande', 'Förväntat, kr');
    expect(behindCall(asked).tables[0]?.placements).toEqual([0, null]);
    expect(placementBehind(asked, 0)).toMatchObject({ about: 'P1', value: 405_000 });
  });

  it('is told by the rows of Återsökning, and by what they leave', () => {
    const refused = behindCall(question('kvartal', 'överskjutande', 'Avslag, kr'));
    expect(shown(refused)[0]?.[0]).toEqual(['1', '2026-01-01', '2026-07-10', '50 000']);
    const claimed = behindCall(question('kvartal', 'överskjutande', 'Sökt, kr'));
    expect(plain(claimed.sum ?? '')).toBe('200 000 + 60 000 = 260 000');
    const left = behindCall(question('kvartal', 'överskjutande', 'Utestående, kr'));
    expect(plain(left.sum ?? '')).toBe('260 000 - 100 000 - 50 000 = 110 000');
    const risk = behindCall(question('kvartal', 'överskjutande', 'Riskerar förfalla, kr'));
    expect(plain(risk.sum ?? '')).toBe('315 000 - 260 000 = 55 000');
    expect(risk.value).toBe(55_000);
  });
});

describe('income', () => {
  it('of a month is told by the persons, and what was paid by the rows of Återsökning', () => {
    const income = (row: number, column: number): Behind =>
      behindCall({ id: 'REIMBURSEMENT', values: values('intäkt'), row, column, language: 'sv' });
    expect(shown(income(2, 2))).toEqual([
      [
        ['A', 'Anvisad', 'överskjutande', '98 000'], // 28 × 3 500
        ['Summa', '', '', '98 000'],
      ],
    ]);
    expect(income(4, 3).about).toBe('Summa · Förväntat, kr');
    expect(shown(income(4, 1))[0]?.map((row) => row[1])).toEqual(['31 000', '28 000', '31 000', '90 000']);
  });
});

it('has nothing behind a call that cannot be answered', () => {
  const told = behindCall({
    ...{ id: 'REIMBURSEMENT', values: [persons, placements, '', rates], language: 'sv' },
    ...{ row: 1, column: 6 },
  });
  expect(told).toMatchObject({ about: null, sum: null, tables: [] });
});

const claimRow = fc.record({
  person: fc.constantFrom('K0', 'K1'),
  period: fc.integer({ min: 45_200, max: 45_400 }),
  kind: fc.constantFrom(...Object.values(kindWords)),
  claimed: fc.integer({ min: 0, max: 9_999_999 }),
  decided: fc.option(fc.integer({ min: 1, max: 9_999_999 })),
  paid: fc.integer({ min: -500, max: 9_999_999 }),
  paidOn: fc.option(fc.integer({ min: 45_250, max: 45_450 })),
});

it('adds up to every figure of every list, from the placements of the person alone', () => {
  fc.assert(
    fc.property(
      reimbursedWorld,
      fc.array(claimRow, { maxLength: 4 }),
      fc.record({
        list: fc.constantFrom('kvartal', 'månader', 'frister', 'ålder', 'intäkt'),
        lagDays: fc.integer({ min: 0, max: 100 }),
      }),
      (drawn, claimed, { list, lagDays }) => {
        const world = sayableWorld(drawn);
        fc.pre(world.rates.length > 0);
        const given = reimbursementArguments(world, {
          window: [45_200, 45_380],
          claims: [
            ['Person', 'Period', 'Slag', 'Sökt', 'Beslutat', 'Utbetalt', 'Utbetalningsdatum'],
            ...claimed.map((row) => [
              ...[row.person, row.period, row.kind, row.claimed / 100],
              ...[row.decided === null ? '' : row.decided / 100, row.paid / 100, row.paidOn ?? ''],
            ]),
          ],
          ...{ list, lagDays },
        });
        const answer = functionById('REIMBURSEMENT')?.run(given) ?? [];
        const [headers = []] = answer;
        for (let row = 1; row < answer.length; row += 1)
          for (const [column, header] of headers.entries()) {
            const value = answer[row]?.[column];
            if (typeof header !== 'string' || !header.endsWith(', kr') || typeof value !== 'number') continue;
            const told = behindCall({ id: 'REIMBURSEMENT', values: given, row, column, language: 'sv' });
            expect(told.value).toBe(value);
            expectToAddUp(told);
            for (const table of told.tables) expect(endOf(table)).toBe(Math.round(value * 100));
            if (value !== 0) expect(told.tables.length).toBeGreaterThan(0);
            const person = told.about?.split(' · ')[0] ?? '';
            for (const placement of told.tables.flatMap(({ placements: rows }) => rows ?? []))
              if (placement !== null) expect(`K${String(world.persons[placement])}`).toBe(person);
          }
      },
    ),
    { numRuns: 150 },
  );
});
