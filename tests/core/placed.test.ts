import fc from 'fast-check';
import { type PersonPlacement, placedOn } from '../../src/core/placed';
import { closeDay, personRow } from './arbitraries';
import { day, placement } from './help';
import { naivePlacedOn } from './naive/persons';

function row(person: string | null, start: string, end: string): PersonPlacement {
  return { person, ...placement(start, end) };
}

const days = [day('2026-01-01'), day('2026-01-10'), day('2026-01-20'), day('2026-02-01')];

describe('placedOn', () => {
  it('counts placements on each date, first and last day included', () => {
    const rows = [
      row(null, '2026-01-01', '2026-01-10'),
      row(null, '2026-01-10', '2026-01-20'),
      row(null, '2026-01-15', ''),
    ];
    // 1 Jan: the first. 10 Jan: the first two. 20 Jan: the second and the open one. 1 Feb: the open one.
    expect(placedOn({ rows, days })).toEqual([1, 2, 2, 1]);
  });

  it('counts a person once on a date, also on the day of a move', () => {
    const rows = [
      row('A', '2026-01-01', '2026-01-10'),
      row('A', '2026-01-10', '2026-01-20'),
      row('B', '2026-01-10', '9999-12-31'),
    ];
    // 10 Jan: A is in two homes, B in one: two persons. 1 Feb: B is still placed.
    expect(placedOn({ rows, days })).toEqual([1, 2, 2, 1]);
  });

  it('counts rows without a person one each', () => {
    const rows = [row(null, '2026-01-01', ''), row(null, '2026-01-01', ''), row('A', '2026-01-01', '')];
    expect(placedOn({ rows, days: days.slice(0, 1) })).toEqual([3]);
  });

  it('is 0 where nobody is placed, and answers nothing when nothing is asked', () => {
    expect(placedOn({ rows: [], days })).toEqual([0, 0, 0, 0]);
    expect(placedOn({ rows: [row('A', '2026-01-01', '')], days: [] })).toEqual([]);
  });

  it('names the first row that ends before it starts', () => {
    const rows = [row('A', '2026-01-01', ''), row('B', '2026-01-10', '2026-01-01')];
    expect(placedOn({ rows, days })).toEqual({
      problem: 'rowEndsBeforeItStarts',
      row: 1,
      start: day('2026-01-10'),
      end: day('2026-01-01'),
    });
  });

  const rows = fc.array(personRow, { maxLength: 25 });
  const someDays = fc.array(
    fc.oneof(
      personRow.map(({ start }) => start),
      closeDay,
    ),
    { maxLength: 20 },
  );

  it('is what one finds by going through every row for every day', () => {
    fc.assert(
      fc.property(rows, someDays, (list, dates) => {
        expect(placedOn({ rows: list, days: dates })).toEqual(naivePlacedOn(list, dates));
      }),
      { numRuns: 3_000 },
    );
  });

  it('does not depend on the order of rows', () => {
    const shuffled = rows.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, someDays, ([list, other], dates) => {
        expect(placedOn({ rows: other, days: dates })).toEqual(placedOn({ rows: list, days: dates }));
      }),
      { numRuns: 1_000 },
    );
  });
});
