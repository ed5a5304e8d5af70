import { dayFromCivil, type Day } from '../../../src/core/day';
import { type Life, lifeOf, type LifeQuestion } from '../../../src/functions/behind/life';
import type { Behind } from '../../../src/functions/behind/shown';

const day = (year: number, month: number, date: number): Day | null =>
  dayFromCivil({ year, month, day: date }) ?? null;

const headers = ['Placerings-ID', 'Placeringsform', 'Startdatum', 'Slutdatum', 'Dygnspris'];
const prices = [
  ['Placeringsform', 'Gäller från', 'Pris'],
  ['HVB', '2025-01-01', 4000],
  ['HVB', '2026-01-01', 4100],
];

function life(row: readonly unknown[], asked: Partial<LifeQuestion> = {}): Life {
  return lifeOf({
    placements: [headers, row],
    prices,
    further: [],
    asOf: null,
    dayRule: 'both',
    language: 'sv',
    ...asked,
  });
}

function told(found: Life): Behind {
  if (typeof found === 'string') throw new Error(found);
  return found;
}

const plain = (rows: readonly (readonly string[])[] = []): string[][] =>
  rows.map((row) => row.map((cell) => cell.replaceAll('\u00a0', ' ')));

describe('the whole life of a placement', () => {
  it('is counted by the rule of the workbook where the tables say none', () => {
    // By nights 3 January does not count: 2 × 4 000 + 2 × 4 100.
    const stay = ['P1', 'HVB', '2025-12-30', '2026-01-03', ''];
    expect(told(life(stay, { dayRule: 'nights' })).value).toBe(16_200);
  });

  it('costs what its years cost', () => {
    // 2025-12-30 and 31 at 4 000 = 8 000; 2026-01-01 through 03 at 4 100 = 12 300.
    const { value, sum, tables } = told(life(['P1', 'HVB', '2025-12-30', '2026-01-03', '']));
    expect(value).toBe(20300);
    expect(plain([[sum ?? '']])).toEqual([['2 × 4 000 + 3 × 4 100 = 20 300']]);
    expect(plain(tables[1]?.rows)).toEqual([
      ['Prislistan tabellrad 1', '8 000', '2', 'dygn', '4 000', '2025-12-30', '2025-12-31'],
      ['Prislistan tabellrad 2', '12 300', '3', 'dygn', '4 100', '2026-01-01', '2026-01-03'],
    ]);
    expect(plain([tables[1]?.total ?? []])[0]?.slice(0, 2)).toEqual(['Summa', '20 300']);
    expect(plain(tables[0]?.rows)).toEqual([
      ['2025', '2', '8 000'],
      ['2026', '3', '12 300'],
    ]);
    expect(plain([tables[0]?.total ?? []])).toEqual([['Summa', '5', '20 300']]);
  });

  it('is told also of a row without an ID', () => {
    expect(told(life(['', 'HVB', '2026-01-01', '2026-01-02', ''])).sum).not.toBeNull();
  });

  it('of an open placement goes through the as-of date', () => {
    const { value } = told(life(['P1', 'HVB', '2026-01-01', '', 1000], { asOf: day(2026, 1, 10) }));
    expect(value).toBe(10000);
  });

  it('cannot be told of an open placement without an as-of date, nor of a row without a first day', () => {
    expect(life(['P1', 'HVB', '2026-01-01', '', 1000])).toBe('needsAsOf');
    expect(life(['P1', 'HVB', '', '', 1000])).toBe('noStart');
  });

  it('shows the dates that nothing prices', () => {
    // 2024-12-31 comes before the price list; 2025-01-01 costs 4 000.
    const { value, tables } = told(life(['P1', 'HVB', '2024-12-31', '2025-01-01', '']));
    expect(value).toBe(4000);
    expect(tables[0]?.headers).toEqual(['År', 'Dygn', 'Kronor', 'Dygn utan pris']);
    expect(plain(tables[0]?.rows)).toEqual([
      ['2024', '#N/A', '#N/A', '#N/A'],
      ['2025', '1', '4 000', '0'],
    ]);
  });

  it('is the function’s own problem where the row has one', () => {
    const { value } = told(life(['P1', 'HVB', '2026-01-03', '2026-01-01', 1000]));
    expect(value).toMatchObject({ cause: { problem: 'endBeforeStart' } });
    const wrong = told(life(['P1', 'HVB', '2026-01-01', '2026-01-03', 'x']));
    expect(wrong.value).toMatchObject({ cause: { problem: 'notANumber' } });
  });
});
