import fc from 'fast-check';
import { changeClasses } from '../../../src/core/forecastBridge/changeClass';
import { forecastBridge } from '../../../src/core/forecastBridge/forecastBridge';
import type { WrittenForecast, WrittenLine } from '../../../src/core/forecastBridge/writtenForecast';
import { day, sure } from '../help';
import { naiveForecastBridge } from '../naive/forecastBridge';
import { twoForecasts } from './towns';

const line: WrittenLine = {
  ...{ part: 'placement', id: 1, kind: 0, firstDay: day('2025-06-01'), isOpen: true },
  ...{ amount: 0, calendarDays: 0, months: [] },
};

function of(asOf: string, lines: readonly Partial<WrittenLine>[]): WrittenForecast {
  return {
    ...{ asOf: day(asOf), from: day('2026-01-01'), to: day('2026-12-31'), closedThrough: day('2026-01-31') },
    lines: lines.map((each) => ({ ...line, ...each })),
  };
}

/** Whole days, as they are written down. */
const days = (count: number): number => count * 10_000;

describe('the bridge between two forecasts', () => {
  it('goes by the first class that fits, worked out by hand', () => {
    const before = of('2026-02-28', [
      // 31 + 28 dates so far and 100 ahead, at 1 000 kr.
      { id: 1, amount: 15_900_000, calendarDays: days(159), months: [3_100_000, 2_800_000] },
      { id: 2, amount: 15_900_000, calendarDays: days(159), months: [3_100_000, 2_800_000] },
      { id: 3, amount: 15_900_000, calendarDays: days(159), months: [3_100_000, 2_800_000] },
      { id: 4, amount: 15_900_000, calendarDays: days(159), months: [3_100_000, 2_800_000] },
      { id: 5, amount: 15_900_000, calendarDays: days(159), months: [3_100_000, 2_800_000] },
      { id: 6, isOpen: false, amount: 1_000_000, calendarDays: days(10), months: [1_000_000] },
      { part: 'expectedNew', id: -1, firstDay: null, isOpen: false, amount: 7_000_000 },
      { part: 'residual', id: -1, firstDay: null, isOpen: false, amount: 12_345 },
    ]);
    const after = of('2026-03-31', [
      // Two dates of January less, and of February, which was not closed, as many.
      { id: 1, amount: 15_700_000, calendarDays: days(157), months: [2_900_000, 2_800_000] },
      // A date of February less: 158 dates at 1 000 kr.
      { id: 2, amount: 15_800_000, calendarDays: days(158), months: [3_100_000, 2_700_000] },
      // 160 dates, and from March on at 1 100 kr: 1 date at 1 000 against 101 at 100 more.
      { id: 3, amount: 17_010_000, calendarDays: days(160), months: [3_100_000, 2_800_000, 3_410_000] },
      { id: 4, kind: 2, amount: 15_900_000, calendarDays: days(159), months: [3_100_000, 2_800_000] },
      {
        id: 5,
        isOpen: false,
        amount: 6_200_000,
        calendarDays: days(62),
        months: [3_100_000, 2_800_000, 300_000],
      },
      { id: 6, isOpen: false, amount: 1_000_000, calendarDays: days(10), months: [1_000_000] },
      { id: 7, amount: 25_000_000, calendarDays: days(290) },
      { part: 'expectedNew', id: -1, firstDay: null, isOpen: false, amount: 6_500_000 },
      { part: 'residual', id: -1, firstDay: null, isOpen: false, amount: -55 },
      { part: 'adjustment', id: 9, firstDay: null, isOpen: false, amount: -100_000_000 },
    ]);
    const { rows, sums, total } = sure(forecastBridge(before, after));
    expect(rows.map((row) => [row.changeClass, (row.after ?? row.before)?.id, row.change])).toEqual([
      ['corrected', 1, -200_000],
      ['new', 7, 25_000_000],
      ['ended', 5, -9_700_000],
      ['movedKind', 4, 0],
      ['prolongedOrShortened', 2, -100_000],
      ['price', 3, 1_110_000],
      ['unchanged', 6, 0],
      ['expectedFlow', -1, -500_000],
      ['adjustments', 9, -100_000_000],
      ['ledgerResidual', -1, -12_400],
    ]);
    expect(sums.price).toEqual({
      rows: 1,
      amountBefore: 15_900_000,
      amountAfter: 17_010_000,
      change: 1_110_000,
    });
    // 5 × 15 900 000 + 1 000 000 + 7 000 000 + 12 345.
    expect(total.amountBefore).toBe(87_512_345);
    expect(total.amountBefore + total.change).toBe(total.amountAfter);
  });

  it.each([
    ['a row that is gone, of a closed month', [{ amount: 5, months: [5] }], [], 'corrected'],
    ['a row that came late, of a closed month', [], [{ amount: 5, months: [5] }], 'corrected'],
    ['a row that is gone, of months that were not closed', [{ amount: 5, months: [0, 5] }], [], 'ended'],
    ['one that has its end since and another kind', [{ kind: 1 }], [{ kind: 2, isOpen: false }], 'ended'],
    [
      'one that had ended and goes on',
      [{ isOpen: false, amount: 5 }],
      [{ amount: 5, calendarDays: 1 }],
      'prolongedOrShortened',
    ],
    ['one that got a price', [{ calendarDays: days(10) }], [{ amount: 5, calendarDays: days(11) }], 'price'],
    [
      'one that is free, for longer',
      [{ calendarDays: days(10) }],
      [{ calendarDays: days(11) }],
      'prolongedOrShortened',
    ],
    ['one that had no dates', [{ amount: 1 }], [{ amount: 2, calendarDays: 1 }], 'prolongedOrShortened'],
    [
      'one that became dearer on the same dates',
      [{ amount: 1, calendarDays: 9 }],
      [{ amount: 2, calendarDays: 9 }],
      'price',
    ],
  ] as const)('calls %s %4$s', (...[, earlier, later, expected]) => {
    const { rows } = sure(forecastBridge(of('2026-02-28', earlier), of('2026-03-31', later)));
    expect(rows.map(({ changeClass }) => changeClass)).toEqual([expected]);
  });

  it('takes rows of one placement together, by the kind of the last', () => {
    const [early, late] = [day('2025-01-01'), day('2026-02-01')];
    const two = [
      { id: 1, kind: 0, firstDay: early, isOpen: false, amount: 10 },
      { id: 1, kind: 1, firstDay: late, amount: 20 },
    ];
    const { rows } = sure(
      forecastBridge(of('2026-02-28', two), of('2026-03-31', [{ id: 1, kind: 1, amount: 25 }])),
    );
    expect(rows.map((row) => [row.changeClass, row.amountBefore, row.amountAfter])).toEqual([
      ['price', 30, 25],
    ]);
  });

  it('corrects nothing where no month was closed', () => {
    const before = { ...of('2026-02-28', [{ amount: 5, months: [5] }]), closedThrough: null };
    const { rows } = sure(forecastBridge(before, of('2026-03-31', [])));
    expect(rows.map(({ changeClass }) => changeClass)).toEqual(['ended']);
  });

  it('closes to the öre on the forecasts themselves, each placement in one row', () => {
    let compared = 0;
    fc.assert(
      fc.property(twoForecasts, ([one, other]) => {
        const { rows, sums, total } = sure(forecastBridge(one.written, other.written));
        if (one.found.refusal !== null || other.found.refusal !== null) return;
        compared += 1;
        expect(total.amountBefore).toBe(one.found.total.fullYear);
        expect(total.amountAfter).toBe(other.found.total.fullYear);
        const changes = changeClasses.reduce((sum, name) => sum + sums[name].change, 0);
        expect(total.amountBefore + changes).toBe(total.amountAfter);
        const ids = rows.flatMap(({ before, after }) => {
          const { part, id } = after ?? before ?? line;
          return part === 'placement' && id >= 0 ? [id] : [];
        });
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(30);
  });

  it('agrees with going from placement to placement', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(twoForecasts, ([one, other]) => {
        const { rows } = sure(forecastBridge(one.written, other.written));
        const told = rows.map((row) => [row.changeClass, row.amountBefore, row.amountAfter].join(' '));
        const naive = naiveForecastBridge(one.written, other.written);
        expect(told.sort()).toEqual(
          naive.map(({ why, before, after }) => [why, before, after].join(' ')).sort(),
        );
        for (const { why } of naive) met.add(why);
      }),
      { numRuns: 120 },
    );
    expect([...met].sort()).toEqual([...changeClasses].sort());
  });

  it('goes back the way it came: the changes are the opposite', () => {
    fc.assert(
      fc.property(twoForecasts, ([one, other]) => {
        const there = sure(forecastBridge(one.written, other.written)).total;
        const back = sure(forecastBridge(other.written, one.written)).total;
        expect([back.amountBefore, back.amountAfter, back.change + there.change]).toEqual([
          there.amountAfter,
          there.amountBefore,
          0,
        ]);
      }),
      { numRuns: 20 },
    );
  });

  it('changes nothing between a forecast and itself', () => {
    fc.assert(
      fc.property(twoForecasts, ([one]) => {
        const { rows } = sure(forecastBridge(one.written, one.written));
        expect(rows.filter(({ change }) => change !== 0)).toEqual([]);
        expect(
          rows.filter(({ before }) => before?.part === 'placement').map((row) => row.changeClass),
        ).toEqual(rows.filter(({ before }) => before?.part === 'placement').map(() => 'unchanged'));
      }),
      { numRuns: 20 },
    );
  });
});
