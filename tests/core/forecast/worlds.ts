import fc from 'fast-check';
import type { PriceRow } from '../../../src/core/cost/priceRow';
import type { NaiveQuestion } from '../naive/forecast';
import { blankPlacement, noTables, type WorldPlacement } from '../naive/world';
import { kronor } from '../help';

const asOf = 46_100;

const placement: fc.Arbitrary<WorldPlacement> = fc
  .record({
    age: fc.integer({ min: -20, max: 700 }),
    length: fc.option(fc.integer({ min: 1, max: 300 }), { freq: 4 }),
    kind: fc.integer({ min: 0, max: 2 }),
    dayPrice: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 2 }),
    dayRule: fc.constantFrom('both', 'nights', null),
  })
  .map(({ age, length, kind, dayPrice, dayRule }) => ({
    ...blankPlacement,
    start: asOf - age,
    end: length === null ? null : asOf - age + length - 1,
    kind,
    dayRule,
    dayPrice: dayPrice === null ? null : dayPrice * 1_000_000_000,
  }));

/** The first who ended: 420 days of history follow. */
const first: WorldPlacement = {
  ...blankPlacement,
  start: asOf - 460,
  end: asOf - 420,
  kind: 0,
  dayPrice: 2_000_000_000,
};

/** Each kind has a row from long ago, and one that begins ahead, for all or for new placements. */
const prices: fc.Arbitrary<readonly PriceRow[]> = fc
  .array(
    fc.record({
      ahead: fc.integer({ min: -40, max: 40 }),
      isNew: fc.boolean(),
      price: fc.integer({ min: 1, max: 9 }),
    }),
    {
      minLength: 3,
      maxLength: 3,
    },
  )
  .map((drawn) =>
    drawn.flatMap(({ ahead, isNew, price }, kind) => {
      const row = {
        kind,
        provider: -1,
        validTo: null,
        unit: 'day',
        dayRule: null,
        vatCompensation: null,
      } as const;
      return [
        { ...row, row: kind * 2, validFrom: 40_000, price: kronor(1_000), appliesTo: 'all' },
        {
          ...row,
          row: kind * 2 + 1,
          validFrom: asOf + ahead,
          price: kronor(price * 500),
          appliesTo: isNew ? 'new' : 'all',
        },
      ] as const;
    }),
  );

/** Lists of up to some dozens of placements of three kinds with more than a year of history, of which two may be a group, with prices ahead. */
export const naiveQuestion: fc.Arbitrary<NaiveQuestion> = fc
  .record({
    placements: fc.array(placement, { minLength: 1, maxLength: 36, size: 'max' }),
    prices,
    dates: fc.integer({ min: 1, max: 45 }),
    groups: fc.constantFrom([null, null, null], [7, 7, null], [7, 7, 7]),
  })
  .map(({ placements, prices, dates, groups }) => ({
    world: { placements: [first, ...placements], tables: { ...noTables, prices }, from: 0, until: asOf + 1 },
    asOf,
    to: asOf + dates,
    groups,
  }));
