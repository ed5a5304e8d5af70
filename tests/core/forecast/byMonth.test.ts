import fc from 'fast-check';
import type { Adjustment } from '../../../src/core/forecast/adjustment';
import { forecastByMonth, type MonthLine } from '../../../src/core/forecast/byMonth';
import { forecast, type Forecast, type ForecastBeside } from '../../../src/core/forecast/forecast';
import type { ForecastQuestion } from '../../../src/core/forecast/forecastList';
import { amountThrough, cutThrough } from '../../../src/core/forecast/placementAhead';
import { simulate, simulateThrough } from '../../../src/core/forecast/simulate';
import { day, sure } from '../help';
import type { NaiveQuestion } from '../naive/forecast';
import { listFrom, usual } from './help';
import { listOf, live } from './trueWorlds';
import { towns } from './towns';
import { naiveQuestion } from './worlds';

const nothing: ForecastBeside = { booked: null, carriesForward: false, adjustments: [], kinds: [] };

interface Asked {
  readonly found: Forecast;
  readonly question: ForecastQuestion;
  readonly months: readonly MonthLine[];
}

type Bookings = readonly { readonly day: number; readonly ore: number }[];

/** Forecasts a world, so many days back, and shows it month by month. Bookings are all of the first kind. */
function asked(
  question: ForecastQuestion,
  list: Parameters<typeof forecast>[0],
  { bookings, ...beside }: Partial<ForecastBeside> & { readonly bookings?: Bookings } = {},
): Asked {
  const through = (last: number): number =>
    (bookings ?? [])
      .filter((booking) => booking.day >= question.from && booking.day <= last)
      .reduce((sum, { ore }) => sum + ore, 0);
  const closed = question.asOf - 40;
  const booked = bookings === undefined ? null : { through: closed, byKind: new Map([[0, through(closed)]]) };
  const found = sure(forecast(list, question, { ...nothing, ...beside, booked }));
  const money = { ...nothing, ...beside, booked, question, bookedThrough: through };
  return { found, question, months: sure(forecastByMonth(found, money)) };
}

function questionOf({ asOf, to }: NaiveQuestion, years = 30): ForecastQuestion {
  return { ...usual, years, asOf, from: asOf - 70, to };
}

const bookings: fc.Arbitrary<Bookings> = fc.array(
  fc.record({
    day: fc.integer({ min: 46_020, max: 46_100 }),
    ore: fc.integer({ min: -5_000, max: 90_000_000 }),
  }),
  { maxLength: 6 },
);

const adjustments: fc.Arbitrary<readonly Adjustment[]> = fc
  .array(
    fc.record({
      from: fc.integer({ min: 46_080, max: 46_120 }),
      ore: fc.integer({ min: -9_000_000, max: 9_000_000 }),
    }),
    { maxLength: 3 },
  )
  .map((all) =>
    all.map(({ from, ore }, row) => ({ row, kind: 0, from, to: from + 30, ore, days: 0, when: null })),
  );

describe('a forecast by month', () => {
  it('ends where the full year ends, to the öre', () => {
    fc.assert(
      fc.property(naiveQuestion, bookings, adjustments, (question, booked, judged) => {
        const beside = { bookings: booked, adjustments: judged, carriesForward: true };
        const { found, months } = asked(questionOf(question), listFrom(question.world), beside);
        const { fullYear, low, high } = found.total;
        expect(months.at(-1)).toMatchObject({ last: question.to, expected: fullYear, low, high });
      }),
      { numRuns: 40 },
    );
  });

  it('expects through each month what a forecast that ends with it expects', () => {
    fc.assert(
      fc.property(naiveQuestion, bookings, adjustments, (question, booked, judged) => {
        const beside = { bookings: booked, adjustments: judged, carriesForward: true };
        const whole = questionOf(question, 1);
        const { months } = asked(whole, listFrom(question.world), beside);
        for (const { last, expected } of months.filter((month) => month.last > question.asOf)) {
          const { total } = asked({ ...whole, to: last }, listFrom(question.world), beside).found;
          expect(expected).toBe(total.fullYear);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('carries on what was booked above the list from the day after the last closed month, not from the as-of date', () => {
    fc.assert(
      fc.property(naiveQuestion, bookings, (question, booked) => {
        const beside = { bookings: booked, carriesForward: true };
        const whole = questionOf(question, 1);
        const { months } = asked(whole, listFrom(question.world), beside);
        const closed = question.asOf - 40;
        for (const { last, soFar, expected, low, high } of months.filter(
          (month) => month.last <= question.asOf,
        )) {
          const { total } = asked({ ...whole, to: last }, listFrom(question.world), beside).found;
          expect(expected).toBe((soFar ?? NaN) + (last <= closed ? 0 : total.carried));
          expect([low, high]).toEqual([expected, expected]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('has cost through each month what the list and the ledger say of it', () => {
    fc.assert(
      fc.property(naiveQuestion, bookings, (question, booked) => {
        const whole = questionOf(question, 1);
        const { months } = asked(whole, listFrom(question.world), { bookings: booked });
        const closed = question.asOf - 40;
        for (const { last, soFar } of months.filter((month) => month.last <= question.asOf)) {
          const sum = booked
            .filter(({ day }) => day >= whole.from && day <= Math.min(last, closed))
            .reduce((all, { ore }) => all + ore, 0);
          const from = Math.max(whole.from, closed + 1);
          // What is known only later costs nothing less: the list is read as on the as-of date.
          const listed = last < from ? 0 : listedIn(question, { from, to: last });
          expect(soFar).toBe(sum + listed);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('never falls where nothing is paid back: neither what is expected nor the range', () => {
    fc.assert(
      fc.property(naiveQuestion, (question) => {
        const { months, found } = asked(questionOf(question, 60), listFrom(question.world));
        fc.pre(found.refusal === null);
        for (const [index, month] of months.entries())
          for (const figure of ['expected', 'low', 'high'] as const)
            expect(month[figure] ?? NaN).toBeGreaterThanOrEqual(months[index - 1]?.[figure] ?? 0);
      }),
      { numRuns: 20 },
    );
  });

  it('says nothing of the months ahead where the history is too short, and what those that are over cost', () => {
    const list = listOf(live(towns.small, 3).slice(0, 4));
    const question = { ...usual, asOf: day('2026-05-31'), from: day('2026-04-01'), to: day('2026-07-31') };
    const { months } = asked(question, list);
    expect(months.map(({ expected }) => expected === null)).toEqual([false, false, true, true]);
    expect(months.map(({ soFar }) => soFar === null)).toEqual([false, false, true, true]);
  });
});

/** Öre by the list in some days: those of a forecast of them, all of which have come. */
function listedIn(question: NaiveQuestion, days: { readonly from: number; readonly to: number }): number {
  const { asOf } = question;
  const found = sure(forecast(listFrom(question.world), { ...usual, years: 1, asOf, ...days }, nothing));
  return found.total.soFar;
}

describe('the costs of a placement through a date ahead', () => {
  it('are those of a forecast that ends with it', () => {
    fc.assert(
      fc.property(naiveQuestion, (question) => {
        const list = listFrom(question.world);
        const whole = sure(forecast(list, questionOf(question, 1), nothing));
        const dates = 1 + Math.floor((whole.ahead.dates - 1) / 2);
        const part = sure(forecast(list, { ...questionOf(question, 1), to: question.asOf + dates }, nothing));
        for (const [index, { ahead }] of whole.committed.entries()) {
          const cut = cutThrough(ahead.cost, dates);
          const expected = part.committed[index]?.ahead.cost;
          expect(cut.outcome.length).toBe(expected?.outcome.length);
          for (const date of cut.outcome.keys()) {
            expect(cut.outcome[date]).toBeCloseTo(expected?.outcome[date] ?? NaN, 4);
            expect(amountThrough(ahead.cost, dates, date)).toBeCloseTo(expected?.outcome[date] ?? NaN, 4);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('simulated years', () => {
  it('cost through the last date what they cost in all, and through earlier ones what is drawn of them', () => {
    const question = { ...usual, asOf: 46_200, from: 46_023, to: 46_387 };
    const { draws, ahead } = sure(forecast(listOf(live(towns.middle, 5)), question, nothing));
    if (draws === null) throw new Error('the history is too short');
    const simulation = { years: 200, seed: 9 };
    const { total } = simulate(draws, simulation);
    const [half = [], last = []] = simulateThrough(draws, [90, ahead.dates], simulation);
    expect([...last].map(Math.round)).toEqual([...total].map(Math.round));
    // The same draws, with all that costs after the date taken out of the tables before they are drawn.
    const cut = (cost: (typeof draws.open)[number]['cost']): typeof cost => {
      const whole = amountThrough(cost, 90, ahead.dates + 1);
      return {
        outcome: cost.outcome.map((ore, date) => (date <= 90 ? ore : whole)),
        before: cost.before.map((ore, date) => (date <= 90 ? ore : whole)),
      };
    };
    const earlier = simulate(
      {
        ...draws,
        open: draws.open.map(({ kind, cost }) => ({ kind, cost: cut(cost) })),
        arriving: draws.arriving.map((each) => ({
          ...each,
          costs: each.costs.map((eras) => eras.map(({ kind, cost }) => ({ kind, cost: cut(cost) }))),
        })),
      },
      simulation,
    );
    expect([...half].map(Math.round)).toEqual([...earlier.total].map(Math.round));
    expect(Math.max(...half)).toBeGreaterThan(0);
  });
});
