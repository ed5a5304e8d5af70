import fc from 'fast-check';
import { functionById } from '../../../src/functions';
import { behindCall } from '../../../src/functions/behind/behindCall';
import type { Behind } from '../../../src/functions/behind/shown';
import { endOf, expectToAddUp, plain } from './shownOre';

/*
 * By hand: twelve placements of one day each in 2023 and 2024, one of 28 days in February 2025, and one from 1 January 2025 that ends on 31 March
 * for certain, all at 1 000 kr. What is forecast is not worked out here; what it is held against is: 31 + 28 + 31 + 28 days.
 */
const day = (month: number): string => `2024-${String(month).padStart(2, '0')}-01`;
const placements = [
  ['Placerings-ID', 'Placeringsform', 'Startdatum', 'Slutdatum', 'Planerat slut', 'Säkert slut', 'Dygnspris'],
  ['P0', 'HVB', '2023-01-01', '2023-01-01', '', '', 1000],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((month) => [
    ...[`H${String(month)}`, 'HVB', day(month), day(month), '', '', 1000],
  ]),
  ['P1', 'HVB', '2025-01-01', '2025-03-31', '2025-03-31', 'ja', 1000],
  ['P2', 'HVB', '2025-02-01', '2025-02-28', '', '', 1000],
];

function values(rows: readonly (readonly unknown[])[], to: string): readonly unknown[] {
  const options = [
    ['Val', 'Värde'],
    ['Från', '2025-01-01'],
    ['Simulerade år', 50],
  ];
  return [rows, '', to, options];
}

const given = values(placements, '2025-03-31');
const answer = functionById('BACKTEST')?.run(given) ?? [];
const [headers = []] = answer;

const behind = (row: number, header: string): Behind =>
  behindCall({ id: 'BACKTEST', values: given, row, column: headers.indexOf(header), language: 'sv' });

describe('a forecast that was made earlier', () => {
  it('is held against its outcome', () => {
    const told = behind(1, 'Fel');
    const forecast = Number(answer[1]?.[headers.indexOf('Prognos')]);
    expect(told.about).toBe('2024-12-31 · Fel');
    expect(behind(1, 'Från').about).toBe(told.about);
    expect(answer[1]?.[headers.indexOf('Utfall')]).toBe(118_000);
    expect(plain(told.tables[0]?.rows[1]?.join(' ') ?? '')).toBe('Utfall -118 000');
    expect(endOf(told.tables[0])).toBe(Math.round((forecast - 118_000) * 100));
    expect(told.value).toBe(Math.round(forecast * 100 - 11_800_000) / 100);
  });

  it('says what its other figures are', () => {
    expect(behind(1, 'Prognos').sum).toMatch(/^Det som FORECAST säger/u);
    expect(behind(1, 'Utfall').sum).toMatch(/^Vad samma dagar kostar/u);
    expect(behind(1, 'Låg').sum).toMatch(/^10 %/u);
    expect(behind(1, 'Hög').sum).toMatch(/^90 %/u);
    expect(behind(1, 'Inom intervallet').sum).toMatch(/Låg till och med Hög/u);
  });

  it('has a mean error that is the errors by how many they are', () => {
    // The last days of December, January and February.
    const told = behind(4, 'Fel');
    expect(told.about).toBe('Medelfel');
    expect(told.tables[0]?.rows.map(([date]) => date)).toEqual(['2024-12-31', '2025-01-31', '2025-02-28']);
    const mean = Math.round(Number(told.value) * 100);
    expect(plain(told.sum ?? '')).toContain(' / 3 = ');
    expect(Math.abs(endOf(told.tables[0]) / 3 - mean)).toBeLessThanOrEqual(0.5);
    expect(behind(6, 'Inom intervallet').sum).toMatch(/^Andelen av prognoserna/u);
    expect(behind(0, 'Fel')).toMatchObject({ about: null, sum: null, tables: [] });
  });

  it('tells nothing where none could be made', () => {
    const few = values(placements.slice(0, 3), '2025-03-31');
    const told = behindCall({ id: 'BACKTEST', values: few, row: 1, column: 5, language: 'sv' });
    expect(told).toMatchObject({ about: '2024-12-31 · Fel', sum: null, tables: [] });
  });

  it('adds up to every error, and to their means, of any prices', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 999_999 }), { minLength: 13, maxLength: 13 }), (ore) => {
        const priced = placements.map((row, index) =>
          index === 0 ? row : [...row.slice(0, 6), (ore[index] ?? 1) / 100],
        );
        const asked = values(priced, '2025-03-31');
        const [, ...rows] = functionById('BACKTEST')?.run(asked) ?? [];
        const errors = rows.slice(0, 3).map((row) => Math.round((Number(row[3]) - Number(row[4])) * 100));
        const at = (row: number): Behind =>
          behindCall({ id: 'BACKTEST', values: asked, row, column: 5, language: 'sv' });
        for (const [index, error] of errors.entries()) {
          expectToAddUp(at(index + 1));
          if (error !== 0) expect(endOf(at(index + 1).tables[0])).toBe(error);
        }
        const sizes = errors.map(Math.abs);
        expect(endOf(at(4).tables[0])).toBe(errors.reduce((sum, error) => sum + error, 0));
        expect(endOf(at(5).tables[0])).toBe(sizes.reduce((sum, size) => sum + size, 0));
      }),
      { numRuns: 10 },
    );
  });
});
