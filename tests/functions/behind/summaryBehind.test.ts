import { dayFromCivil } from '../../../src/core/day';
import { functionById } from '../../../src/functions';
import { behindCall } from '../../../src/functions/behind/behindCall';
import { placementBehind } from '../../../src/functions/behind/placementBehind';
import type { Behind } from '../../../src/functions/behind/shown';

const day = (year: number, month: number, date: number): number =>
  dayFromCivil({ year, month, day: date }) ?? 0;

const placements = [
  ['Placerings-ID', 'Person', 'Placeringsform', 'Lagrum', 'Utförare', 'Startdatum', 'Slutdatum', 'Dygnspris'],
  ['P1', 'A', 'HVB', 'SoL', 'Björken', '2026-01-10', '2026-02-05', ''],
  ['P2', 'B', 'HVB', 'LVU', '', '2026-01-01', '', 5000],
  ['P3', 'A', 'Stödboende', 'SoL', 'Asken', '2026-02-05', '2026-03-31', ''],
  ['P4', 'C', 'Okänt', 'SoL', 'Asken', '2026-01-15', '2026-01-20', 900],
  ['', '', '', '', '', '', '', ''],
  ['P5', 'D', 'HVB', '', 'Björken', '2026-02-01', '2026-01-01', ''],
  ['P6', 'E', 'HVB', 'SoL', 'Björken', '2025-12-30', '2026-01-02', ''],
];

/** The price list begins with the year, so that P6 has two dates without a price; nothing prices supported accommodation in March. */
const prices = [
  ['Placeringsform', 'Gäller från', 'Gäller till', 'Pris'],
  ['HVB', '2026-01-01', '', 4000],
  ['Stödboende', '2026-01-01', '2026-02-28', 1500],
];

const kinds = [
  ['Placeringsform', 'Räknar dygn'],
  ['HVB', 'ja'],
  ['Stödboende', 'ja'],
  ['Jourhem', 'ja'],
];

const asked = (measures: unknown, rows: string, columns: string | null): readonly unknown[] => [
  ...[placements, prices, day(2025, 12, 1), day(2026, 3, 31), measures, rows, columns, day(2026, 3, 31)],
  ...[null, kinds],
];

/** The same call with a day rule. */
const by = (dayRule: string | null, values: readonly unknown[]): readonly unknown[] =>
  values.map((value, index) => (index === 8 ? dayRule : value));

function behind(values: readonly unknown[], row: number, column: number): Behind {
  return behindCall({ id: 'SUMMARY', values, row, column, language: 'sv' });
}

const plain = (rows: readonly (readonly string[])[] = []): string[][] =>
  rows.map((row) => row.map((cell) => cell.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-')));

describe('a cell of a summary', () => {
  it('is told by its group and period, and by its placements with the dearest first', () => {
    // January: P1 22 days × 4 000 = 88 000; P2 31 × 5 000 = 155 000; P6 2 days × 4 000 = 8 000.
    const values = asked('kostnad', 'form', 'månad');
    const told = behind(values, 1, 2);
    expect(told).toMatchObject({ value: 251000, about: 'HVB · 2026-01 · kostnad' });
    expect(plain([[told.sum ?? '']])).toEqual([['155 000 + 88 000 + 8 000 = 251 000']]);
    expect(plain(told.tables[0]?.rows)).toEqual([
      ['P2', '31', '155 000'],
      ['P1', '22', '88 000'],
      ['P6', '2', '8 000'],
    ]);
    expect(plain([told.tables[0]?.total ?? []])).toEqual([['Summa', '55', '251 000']]);
    expect(told.tables[0]?.placements).toEqual([1, 0, 6]);
  });

  it('of days alone asks for no prices', () => {
    const told = behind(asked('dygn', 'utförare', null), 2, 1);
    // P1: 27 days; P6: 2 + 2.
    expect(told).toMatchObject({ value: 31, about: 'Björken · dygn', sum: '27 + 4 = 31' });
  });

  it('of several measures stands in the block of its measure', () => {
    // Four kinds with the unknown one, and three lines more: the second measure begins on table row 8.
    const told = behind(asked([['dygn', 'kostnad']], 'form', 'månad'), 8, 3);
    expect(told.about).toBe('HVB · 2026-01 · kostnad');
    expect(told.value).toBe(251000);
  });

  it('without a price tells which placements lack one, and from when', () => {
    const told = behind(asked('kostnad', 'form', null), 5, 1);
    expect(told.about).toBe('Utan pris · kostnad');
    expect(told.tables[0]?.rows).toEqual([['Prislistan har inget pris', '2', '33']]);
    expect(told.tables[1]?.rows.map(([name, dates]) => [name, dates])).toEqual([
      ['P3', '31'],
      ['P6', '2'],
    ]);
    // So is told of a placement that has a price on its other days, too.
    expect(told.tables[1]?.rows[1]?.[2]).toMatch(/”HVB” hos ”Björken” den 2025-12-30/u);
  });

  it('that cannot be counted tells what is wrong with each placement', () => {
    const told = behind(asked('kostnad', 'form', null), 6, 1);
    expect(told.about).toBe('Kan inte räknas · kostnad');
    expect(told.tables[0]?.rows.map(([name]) => name)).toEqual(['P5']);
    expect(told.tables[0]?.rows[0]?.[1]).toMatch(/^Tabellrad 6 \(P5\): .*2026-01-01/u);
  });

  it('of the total has a row for what has no price, so that its days add up', () => {
    const values = asked([['dygn', 'kostnad']], 'form', null);
    const { value, about, tables } = behind(values, 7, 1);
    expect(about).toBe('Summa · dygn');
    const [table] = tables;
    expect(table?.rows.at(-1)?.[0]).toBe('Utan pris');
    expect(table?.rows.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(value);
  });

  it('of a header has no placements', () => {
    expect(behind(asked('kostnad', 'form', 'månad'), 0, 2)).toMatchObject({ about: null, tables: [] });
  });
});

describe('one of the placements behind a cell', () => {
  it('has its cost in the dates of the cell, and the sum of it', () => {
    const question = { id: 'SUMMARY', values: asked('kostnad', 'form', 'månad'), row: 1, column: 2 };
    const told = placementBehind({ ...question, language: 'sv' }, 0);
    expect(told).toMatchObject({ about: 'P1', value: 88000 });
    expect(plain([[told?.sum ?? '']])).toEqual([['22 × 4 000 = 88 000']]);
  });

  it('is none where the function is another', () => {
    expect(placementBehind({ id: 'CAREDAYS', values: [], row: 0, column: 0, language: 'sv' }, 0)).toBeNull();
  });
});

it('is told by the day rule of the call, down to the placement', () => {
  // P1 leaves on 5 February, which does not count by nights: 4 days × 4 000; P2 is open: 28 × 5 000.
  const question = {
    ...{ id: 'SUMMARY', values: by('nätter', asked('kostnad', 'form', 'månad')), row: 1, column: 3 },
    language: 'sv',
  } as const;
  const { value, tables } = behindCall(question);
  expect(value).toBe(156_000);
  expect(plain(tables[0]?.rows).map(([, , cost]) => cost)).toEqual(['140 000', '16 000']);
  expect(plain([[placementBehind(question, 0)?.sum ?? '']])).toEqual([['4 × 4 000 = 16 000']]);
});

describe('a row of COSTROWS', () => {
  it('follows the day rule of the call', () => {
    const values = [placements, prices, day(2026, 2, 1), day(2026, 2, 28), null, 'nätter', kinds];
    const told = behindCall({ id: 'COSTROWS', values, row: 1, column: 3, language: 'sv' });
    expect(told.value).toBe(16_000);
    expect(plain([[told.sum ?? '']])).toEqual([['4 × 4 000 = 16 000']]);
  });

  it('has the sum of its own placement', () => {
    const values = [placements, prices, day(2026, 1, 1), day(2026, 1, 31), null, null, kinds];
    const told = behindCall({ id: 'COSTROWS', values, row: 2, column: 3, language: 'sv' });
    expect(told.value).toBe(155000);
    expect(plain([[told.sum ?? '']])).toEqual([['31 × 5 000 = 155 000']]);
  });
});

const dimensions = [
  'form',
  'grupp',
  'månad',
  'kvartal',
  'år',
  'utförare',
  'lagrum',
  'person',
  'ingen',
] as const;
const measures = ['dygn', 'kostnad', 'netto', 'placeringsdygn', 'placerade'] as const;

describe.each(dimensions)('every cell of a summary by %s', (rows) => {
  it.each(measures)('has placements whose %s adds up to it', (measure) => {
    for (const [columns, dayRule] of [
      ['månad', 'nätter'],
      ['utförare', null],
      [null, 'båda'],
    ] as const) {
      const values = by(dayRule, asked(measure, rows, columns));
      const result = functionById('SUMMARY')?.run(values) ?? [];
      const lines = result.length - 3;
      for (let row = 1; row < lines; row += 1)
        for (let column = 1; column < (result[0]?.length ?? 0); column += 1) {
          const { value, tables } = behind(values, row, column);
          expect(value).toEqual(result[row]?.[column]);
          if (typeof value === 'object') {
            expect(tables[0]?.heading).toBe('Vad som saknas');
            continue;
          }
          const figures =
            tables[0]?.rows.map((cells) => plain([cells])[0]?.at(-1)?.replaceAll(' ', '') ?? '') ?? [];
          const sum = figures.reduce(
            (all, figure) => all + Number(figure.replace('#N/A', '0').replace(',', '.')),
            0,
          );
          expect(sum).toBe(value);
        }
    }
  });
});
