import fc from 'fast-check';
import { addDays, type Day } from '../../src/core/day';
import { type Overlap, overlaps, type OwnedPlacement } from '../../src/core/overlaps';
import { isProblem, type Result } from '../../src/core/result';
import { personRow } from './arbitraries';
import { day, placement } from './help';
import { naiveOverlaps } from './naive/persons';

function row(person: string, start: string, end: string): OwnedPlacement {
  return { person, ...placement(start, end) };
}

function dayAfter(first: Day, days: number): Day {
  const later = addDays(first, days);
  if (later === undefined) throw new Error(`no day ${days} days later`);
  return later;
}

/** "days/row", or the code of the problem. */
function written(results: readonly Result<Overlap>[]): string[] {
  return results.map((result) => (isProblem(result) ? result.problem : `${result.days}/${result.row}`));
}

describe('overlaps', () => {
  it.each([
    {
      title: 'a move on one day is one day in both rows',
      rows: [row('A', '2026-01-01', '2026-01-10'), row('A', '2026-01-10', '2026-01-20')],
      expected: ['1/1', '1/0'],
    },
    {
      title: 'stays that follow each other do not overlap',
      rows: [row('A', '2026-01-01', '2026-01-09'), row('A', '2026-01-10', '2026-01-20')],
      expected: ['0/null', '0/null'],
    },
    {
      title: 'different persons never overlap',
      rows: [row('A', '2026-01-01', '2026-01-10'), row('B', '2026-01-01', '2026-01-10')],
      expected: ['0/null', '0/null'],
    },
    {
      title: 'a day that two others hold too is counted once, and the earlier of equals is named',
      // Row 0 shares 5 … 8 (4 days) with row 1 and 7 … 10 (4 days) with row 2: in all 5 … 10, 6 days.
      // Rows 1 and 2 share 7 8 (2 days) with each other; each shares most with row 0.
      rows: [
        row('A', '2026-01-01', '2026-01-10'),
        row('A', '2026-01-05', '2026-01-08'),
        row('A', '2026-01-07', '2026-01-12'),
      ],
      expected: ['6/1', '4/0', '4/0'],
    },
    {
      title: 'the row that shares most is named, though another starts earlier',
      // Row 2 (1 … 31) holds 1 … 3 together with row 0 and 5 … 20 together with row 1: 3 + 16.
      rows: [
        row('A', '2026-01-01', '2026-01-03'),
        row('A', '2026-01-05', '2026-01-20'),
        row('A', '2026-01-01', '2026-01-31'),
      ],
      expected: ['3/2', '16/2', '19/1'],
    },
    {
      title: 'an open stay overlaps a closed one for as long as that lasts',
      rows: [row('A', '2026-01-05', ''), row('A', '2026-01-01', '2026-01-10')],
      expected: ['6/1', '6/0'],
    },
    {
      title: 'two open stays overlap without end; the closed one is still counted',
      rows: [
        row('A', '2026-01-05', ''),
        row('A', '2026-01-08', '2999-12-31'),
        row('A', '2026-01-01', '2026-01-10'),
      ],
      expected: ['openWithoutAsOf', 'openWithoutAsOf', '6/0'],
    },
    {
      title: 'a row that ends before it starts is a problem of its own',
      rows: [row('A', '2026-01-10', '2026-01-01'), row('A', '2026-01-01', '2026-01-31')],
      expected: ['endBeforeStart', '0/null'],
    },
  ])('$title', ({ rows, expected }) => {
    expect(written(overlaps(rows, null))).toEqual(expected);
  });

  it('ends every row at the as-of date', () => {
    const rows = [
      row('A', '2026-01-05', ''),
      row('A', '2026-01-08', ''),
      row('A', '2026-01-09', '2026-06-30'),
      row('A', '2026-02-01', ''),
    ];
    // Through 10 January: row 0 shares 8 9 10 with row 1 and 9 10 with row 2; row 3 has not begun.
    expect(written(overlaps(rows, day('2026-01-10')))).toEqual(['3/1', '3/0', '2/0', '0/null']);
  });

  it('names the other open row', () => {
    const rows = [row('A', '2026-01-05', ''), row('A', '2026-01-08', '')];
    expect(overlaps(rows, null)).toEqual([
      { problem: 'openWithoutAsOf', row: 1 },
      { problem: 'openWithoutAsOf', row: 0 },
    ]);
  });

  it('is what one finds by comparing every row with every other, day by day', () => {
    const owned = personRow.map((drawn) => ({ ...drawn, person: drawn.person ?? 'D' }));
    const asOf = fc.option(
      personRow.map(({ start }) => start),
      { freq: 2 },
    );
    // Every closed row ends before the horizon, 2024-04-30.
    const horizon = day('2024-04-30');
    fc.assert(
      fc.property(fc.array(owned, { maxLength: 16 }), asOf, (rows, known) => {
        expect(written(overlaps(rows, known))).toEqual(naiveOverlaps(rows, known, horizon));
      }),
      { numRuns: 3_000 },
    );
  });

  it('is the same by brute force where one person has a long chain of stays', () => {
    const first = day('2024-01-01');
    const stay = fc.record({ begins: fc.nat(120), lasts: fc.oneof(fc.nat(8), fc.nat(150)) });
    const rowOf = ({ begins, lasts }: { begins: number; lasts: number }): OwnedPlacement => ({
      person: 'A',
      start: dayAfter(first, begins),
      end: dayAfter(first, begins + lasts),
    });
    fc.assert(
      fc.property(fc.array(stay.map(rowOf), { minLength: 20, maxLength: 40 }), (rows) => {
        expect(written(overlaps(rows, null))).toEqual(naiveOverlaps(rows, null, dayAfter(first, 300)));
      }),
      { numRuns: 200 },
    );
  });

  it('finds the partners in a hundred thousand overlapping stays of one person without comparing them all', () => {
    // Row n holds days n … n + 199 999: every row shares most with a neighbour, the earlier one but for the first.
    const count = 100_000;
    const first = day('2024-01-01');
    const rows = Array.from({ length: count }, (_, index) => ({
      person: 'A',
      start: dayAfter(first, index),
      end: dayAfter(first, index + 199_999),
    }));
    const results = overlaps(rows, null);
    expect(written(results.slice(0, 3))).toEqual(['199999/1', '200000/0', '200000/1']);
    expect(written(results.slice(-2))).toEqual(['200000/99997', '199999/99998']);
  });
});
