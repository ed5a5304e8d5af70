import fc from 'fast-check';
import { forecast } from '../../../src/core/forecast/forecast';
import { sure } from '../help';
import { blankPlacement, noTables, type WorldPlacement } from '../naive/world';
import { listFrom, usual } from './help';
import { asOf, listOf, live, year } from './trueWorlds';
import { towns } from './towns';

const beside = { booked: null, carriesForward: false, adjustments: [], kinds: [] };

describe('what is known on the as-of date', () => {
  it('is all that a forecast is made of: another future gives the same', () => {
    const placements = live(towns.small, 7);
    const question = { ...year, years: 100 };
    const before = sure(forecast(listOf(placements), question, beside));
    const changed = placements.flatMap((row) => otherFuture(row));
    const after = sure(forecast(listOf([...changed, ...newcomers]), question, beside));
    expect(changed).not.toEqual(placements);
    expect(after.lines).toEqual(before.lines);
    expect(after.total).toEqual(before.total);
    expect(after.history).toEqual(before.history);
  });

  it('does not depend on the order of the rows, but for what is drawn by chance', () => {
    const placements = live(towns.small, 8);
    const question = { ...year, years: 50 };
    const one = sure(forecast(listOf(placements), question, beside)).total;
    const other = sure(forecast(listOf([...placements].reverse()), question, beside)).total;
    expect(other.soFar).toBe(one.soFar);
    expect(Math.abs(other.committed - one.committed)).toBeLessThanOrEqual(3);
    expect(Math.abs((other.expectedNew ?? 0) - (one.expectedNew ?? 0))).toBeLessThanOrEqual(3);
  });

  it('leaves out rows that were registered later, where that is asked', () => {
    const row = { ...blankPlacement, start: asOf - 10, kind: 0, dayPrice: 1_000_000 };
    const list = listFrom({ placements: [row, row], tables: noTables }, { registered: [asOf + 5, asOf - 2] });
    const known = (isByRegistration: boolean): number =>
      sure(forecast(list, { ...usual, ...year, isByRegistration }, beside)).known.rows.length;
    expect([known(true), known(false)]).toEqual([1, 2]);
  });

  it.each([
    ['no placements', []],
    ['one that is open', [{ ...blankPlacement, start: asOf - 30, kind: 0, dayPrice: 1_000_000 }]],
    [
      'all of one day',
      Array.from({ length: 12 }, () => ({ ...blankPlacement, start: asOf - 400, end: asOf - 400, kind: 0 })),
    ],
    ['all of them to come', [{ ...blankPlacement, start: asOf + 30, kind: 0, dayPrice: 1_000_000 }]],
  ] as const)('gives figures or a refusal for %s, never NaN', (_, placements: readonly WorldPlacement[]) => {
    for (const to of [year.to, asOf, asOf - 60]) {
      const { total, refusal } = sure(forecast(listOf(placements), { ...year, to, years: 20 }, beside));
      expect(Object.values(total).some((figure) => Number.isNaN(figure))).toBe(false);
      expect(refusal === null).toBe(total.fullYear !== null);
    }
  });

  it('gives no NaN for lists drawn by chance', () => {
    const row = fc.record({
      age: fc.integer({ min: -50, max: 3_000 }),
      length: fc.option(fc.integer({ min: 0, max: 900 })),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (drawn) => {
        const placements = drawn.map(({ age, length }) => ({
          ...blankPlacement,
          start: asOf - age,
          end: length === null ? null : asOf - age + length,
          kind: age % 3,
          dayPrice: 1_000_000,
        }));
        const { total, lines } = sure(forecast(listOf(placements), { ...year, years: 20 }, beside));
        for (const line of [total, ...lines])
          expect(Object.values(line).some((figure) => Number.isNaN(figure))).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});

/** Those who are there leave on another day; those who have not come never do. */
function otherFuture(row: WorldPlacement): readonly WorldPlacement[] {
  if (row.start > asOf) return [];
  const isOver = row.end !== null && row.end <= asOf;
  return [
    isOver
      ? row
      : { ...row, end: row.start % 2 === 0 ? null : asOf + 1 + (row.start % 90), extendedFrom: asOf + 9 },
  ];
}

const newcomers: readonly WorldPlacement[] = [1, 2, 3].map((days) => ({
  ...blankPlacement,
  start: asOf + days,
  end: asOf + days + 300,
  kind: days,
  dayPrice: 9_000_000_000,
}));
