import fc from 'fast-check';
import type { Adjustment } from '../../../src/core/forecast/adjustment';
import { forecastByPlace, type Places } from '../../../src/core/forecast/byPlace';
import { forecast, type Forecast, type ForecastBeside } from '../../../src/core/forecast/forecast';
import type { ForecastQuestion } from '../../../src/core/forecast/forecastList';
import type { ForecastParts } from '../../../src/core/forecast/lines';
import { sure } from '../help';
import { naivePlaces, type NaiveQuestion } from '../naive/forecast';
import { listFrom, usual } from './help';
import { naiveQuestion } from './worlds';
import { noTables } from '../naive/world';

const places = 4;
const placeOf = (row: number): number => (row * 7) % places;

function questionOf({ asOf, to }: NaiveQuestion): ForecastQuestion {
  return { ...usual, years: 20, asOf, from: asOf - 60, to };
}

function forecastOf(question: NaiveQuestion, beside: Partial<ForecastBeside> = {}): Forecast {
  const { world, groups } = question;
  const kinds = new Map(groups.map((group, kind) => [kind, { group: group ?? -1, endsAtAge: null }]));
  return sure(
    forecast(listFrom(world, { kinds }), questionOf(question), {
      ...{ booked: null, carriesForward: false, adjustments: [], kinds: [] },
      ...beside,
    }),
  );
}

const noMoney = { booked: null, carriesForward: false } as const;
const plain: Places = { ofRow: placeOf, ofAdjustment: () => 0, booked: null, always: [] };

const parts = [
  'soFar',
  'committed',
  'expectedNew',
  'adjustments',
  'carried',
  'fullYear',
  'residual',
] as const satisfies readonly (keyof ForecastParts)[];

interface Booking {
  readonly kind: number;
  readonly place: number;
  readonly ore: number;
}

function sumsOf(bookings: readonly Booking[], keyOf: (booking: Booking) => number): Map<number, number> {
  const sums = new Map<number, number>();
  for (const booking of bookings) sums.set(keyOf(booking), (sums.get(keyOf(booking)) ?? 0) + booking.ore);
  return sums;
}

const booking: fc.Arbitrary<Booking> = fc.record({
  kind: fc.integer({ min: 0, max: 3 }),
  place: fc.integer({ min: 0, max: 5 }),
  ore: fc.integer({ min: -900_000_000, max: 900_000_000 }),
});

const adjustmentsOfWorld: fc.Arbitrary<readonly Adjustment[]> = fc
  .array(fc.integer({ min: -9_000_000, max: 9_000_000 }), { maxLength: 5 })
  .map((all) =>
    all.map((ore, row) => ({ row, kind: row % 3, from: null, to: null, ore, days: 0, when: null })),
  );

const moneyOfWorld = fc.record({
  bookings: fc.array(booking, { maxLength: 12 }),
  adjustments: adjustmentsOfWorld,
  carriesForward: fc.boolean(),
});

/** The naive costs of a date are rounded to whole öre, which adds up to at most half an öre a date and placement. */
const orePerDate = 0.5;

describe('a forecast by place', () => {
  it('has what going from date to date, place by place, gives', () => {
    fc.assert(
      fc.property(naiveQuestion, (question) => {
        const found = forecastOf(question);
        const asked = questionOf(question);
        const lines = forecastByPlace(found, plain, { ...noMoney, question: asked });
        const naive = naivePlaces(question, asked.from, placeOf);
        const open = orePerDate * found.ahead.dates * found.committed.length + 2;
        for (let place = 0; place < places; place += 1) {
          const line = lines.find((each) => each.place === place);
          const expected = naive.get(place) ?? { soFar: 0, committed: 0, expectedNew: 0 };
          expect(line?.soFar ?? 0).toBe(expected.soFar);
          expect(Math.abs((line?.committed ?? 0) - expected.committed)).toBeLessThanOrEqual(open);
          if (found.refusal === null)
            expect(Math.abs((line?.expectedNew ?? 0) - expected.expectedNew)).toBeLessThanOrEqual(
              2 + found.lines.length + expected.expectedNew * 1e-4,
            );
        }
      }),
      { numRuns: 8 },
    );
  });

  it('adds up to the forecast by kind, each part to the öre', () => {
    let refused = 0;
    fc.assert(
      fc.property(naiveQuestion, moneyOfWorld, (question, { bookings, adjustments, carriesForward }) => {
        const { asOf } = question;
        const byKind = sumsOf(bookings, ({ kind }) => kind);
        const booked = bookings.length === 0 ? null : { through: asOf - 20, byKind };
        const found = forecastOf(question, { booked, carriesForward, adjustments });
        const lines = forecastByPlace(
          found,
          {
            ...plain,
            ofAdjustment: (row) => row % places,
            booked: booked === null ? null : sumsOf(bookings, ({ place }) => place),
          },
          { booked, carriesForward, question: questionOf(question) },
        );
        if (found.refusal !== null) refused += 1;
        for (const part of parts) {
          const all = lines.map((line) => line[part]);
          const expected = lines.length === 0 && found.refusal !== null ? null : found.total[part];
          const sum = all.includes(null) ? null : all.reduce<number>((one, other) => one + (other ?? 0), 0);
          if (lines.length > 0) expect(sum).toBe(expected);
        }
      }),
      { numRuns: 60 },
    );
    expect(refused).toBeLessThan(60);
  });

  it('keeps the places that are to have a line in any case', () => {
    const none: NaiveQuestion = {
      world: { placements: [], tables: noTables, from: 0, until: 1 },
      asOf: 46_100,
      to: 46_200,
      groups: [],
    };
    const money = { ...noMoney, question: questionOf(none) };
    const lines = forecastByPlace(forecastOf(none), { ...plain, always: [3] }, money);
    expect(lines.map(({ place, soFar }) => [place, soFar])).toEqual([[3, 0]]);
  });
});
