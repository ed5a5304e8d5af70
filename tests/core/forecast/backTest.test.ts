import { backTest, trackRecord } from '../../../src/core/forecast/backTest';
import { forecast } from '../../../src/core/forecast/forecast';
import { day, sure } from '../help';
import { blankPlacement, noTables } from '../naive/world';
import { listFrom, usual } from './help';
import { listOf, live } from './trueWorlds';
import { towns } from './towns';

const beside = { adjustments: [], kinds: [] };

describe('a back-test', () => {
  const placements = live(towns.small, 3);
  const question = { ...usual, years: 60, from: day('2025-10-01'), to: day('2026-02-28') };
  const rows = sure(backTest(listOf(placements), question, beside));

  it('forecasts the rest of each year on the last day before, and of each month', () => {
    expect(rows.map(({ asOf, from, to }) => [asOf, from, to])).toEqual(
      [
        ['2025-09-30', '2025-10-01', '2025-12-31'],
        ['2025-10-31', '2025-10-01', '2025-12-31'],
        ['2025-11-30', '2025-10-01', '2025-12-31'],
        ['2025-12-31', '2026-01-01', '2026-02-28'],
        ['2026-01-31', '2026-01-01', '2026-02-28'],
      ].map((dates) => dates.map(day)),
    );
  });

  it('gives each what FORECAST would have given then', () => {
    const [, second] = rows;
    const asked = { ...question, asOf: day('2025-10-31'), to: day('2025-12-31') };
    const then = sure(
      forecast(listOf(placements), asked, { ...beside, booked: null, carriesForward: false }),
    );
    expect(second).toMatchObject({
      forecast: then.total.fullYear,
      low: then.total.low,
      high: then.total.high,
    });
  });

  it('leaves out what was judged later, and what nobody says the day of', () => {
    const adjusted = (when: number | null): readonly (number | null)[] => {
      const judged = {
        row: 0,
        kind: 0,
        from: day('2025-12-01'),
        to: day('2025-12-31'),
        ore: 700,
        days: 0,
        when,
      };
      return sure(backTest(listOf(placements), question, { ...beside, adjustments: [judged] })).map(
        ({ forecast: fullYear }, index) => (fullYear ?? NaN) - (rows[index]?.forecast ?? NaN),
      );
    };
    expect(adjusted(day('2025-10-31'))).toEqual([0, 700, 700, 0, 0]);
    expect(adjusted(null)).toEqual([0, 0, 0, 0, 0]);
  });

  it('names adjustments in days of which nothing tells what a day costs, from the day of the judgement on', () => {
    const judged = {
      ...{ row: 4, kind: 99, from: day('2025-12-01'), to: day('2025-12-31'), ore: null, days: 3 },
      when: day('2025-10-31'),
    };
    const named = (adjustments: readonly (typeof judged)[]): readonly (readonly number[])[] =>
      sure(backTest(listOf(placements), question, { ...beside, adjustments })).map(
        ({ unpricedAdjustments }) => unpricedAdjustments,
      );
    // In September it was not judged, and from the last of December on it lies behind.
    expect(named([judged])).toEqual([[], [4], [4], [], []]);
    expect(named([])).toEqual([[], [], [], [], []]);
  });

  it('has the outcome that going from date to date gives', () => {
    const [from, to] = [day('2025-10-01'), day('2025-12-31')];
    let ore = 0;
    for (const { start, end, dayPrice } of placements)
      for (let date: number = from; date <= to; date += 1)
        if (start <= date && date <= (end ?? date)) ore += (dayPrice ?? 0) / 10_000;
    expect(rows[0]?.outcome).toBe(ore);
  });

  it('knows a row from the day on which it was registered', () => {
    const row = { ...blankPlacement, start: day('2025-10-05'), kind: 0, dayPrice: 1_000_000 };
    const list = listFrom({ placements: [row], tables: noTables }, { registered: [day('2025-11-03')] });
    const asked = { ...question, historyFrom: day('2025-01-01') };
    const known = sure(backTest(list, asked, beside)).map(({ refusal, outcome }) => [
      refusal?.arrivals,
      outcome,
    ]);
    // 88 days at 1 kr in the first year, whenever it was registered.
    expect(known.slice(1, 3)).toEqual([
      [0, 8_800],
      [1, 8_800],
    ]);
  });
});

describe('the record of forecasts', () => {
  const made = { asOf: 1, from: 1, to: 1, refusal: null, unpricedAdjustments: [] };

  it('is the mean error, its size and how many outcomes lay in the range', () => {
    // Errors +10, −30 and +5: −5 on average, 15 in size; the first and the last inside.
    const rows = [
      { ...made, forecast: 110, outcome: 100, low: 90, high: 120 },
      { ...made, forecast: 70, outcome: 100, low: 60, high: 99 },
      { ...made, forecast: 105, outcome: 100, low: 100, high: 110 },
      { ...made, forecast: null, outcome: 100, low: null, high: null, refusal: { days: 3, arrivals: 0 } },
    ];
    expect(trackRecord(rows)).toEqual({ made: 3, bias: -5, absoluteError: 15, insideShare: 2 / 3 });
  });

  it('is none where no forecast was made', () => {
    expect(trackRecord([])).toBeNull();
  });
});
