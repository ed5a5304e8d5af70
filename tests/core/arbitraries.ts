import fc from 'fast-check';
import { type Amount, isAmount } from '../../src/core/amount';
import { type Day, isDay } from '../../src/core/day';
import type { DayRule } from '../../src/core/dayRule';
import { isRate, type Rate } from '../../src/core/rate';
import type { Question } from './naive/dates';

const firstNumber = 61;
const lastNumber = 2_958_465;

/** The number as a day, held inside the valid days. */
function dayNear(value: number): Day {
  const held = Math.min(Math.max(value, firstNumber), lastNumber);
  if (!isDay(held)) throw new Error(`not a day: ${value}`);
  return held;
}

/** Any valid day. */
export const anyDay: fc.Arbitrary<Day> = fc.integer({ min: firstNumber, max: lastNumber }).map(dayNear);

/** A day of 2024 or 2025, so that random days meet. */
export const closeDay: fc.Arbitrary<Day> = fc.integer({ min: 45_292, max: 46_022 }).map(dayNear);

/** Mostly this century, now and then the first and the last valid days. */
const anchor = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 36_526, max: 51_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: firstNumber, max: firstNumber + 800 }) },
  { weight: 1, arbitrary: fc.integer({ min: lastNumber - 800, max: lastNumber }) },
);

/** Days from first to last day: mostly some, a few negative (a mistake). Null: open. */
const length = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 40 }) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 900 }) },
  { weight: 1, arbitrary: fc.integer({ min: -5, max: -1 }) },
  { weight: 2, arbitrary: fc.constantFrom('blank', '2999-12-31', '9999-12-31') },
);

const openEnds = { blank: null, '2999-12-31': dayNear(401_768), '9999-12-31': dayNear(lastNumber) };

/** First day of the window, from the placement's first day. Null: none. */
const from = fc.option(fc.oneof(fc.integer({ min: -60, max: 20 }), fc.integer({ min: -400, max: 700 })), {
  freq: 4,
});

/** Length of the window, now and then backwards (a mistake). Null: no end. */
const span = fc.option(
  fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 60 }) },
    { weight: 8, arbitrary: fc.integer({ min: 20, max: 500 }) },
    { weight: 1, arbitrary: fc.integer({ min: -5, max: -1 }) },
  ),
  { freq: 4 },
);

/** As-of date, from the placement's first day. Null: none. */
const asOf = fc.option(fc.integer({ min: -10, max: 500 }), { freq: 2 });

export const dayRule: fc.Arbitrary<DayRule> = fc.constantFrom('both', 'nights');

/** A placement, a rule and a window near it, sound or not. */
export const question: fc.Arbitrary<Question> = fc
  .record({ anchor, length, rule: dayRule, from, span, asOf })
  .map((drawn) => {
    const at = (days: number | null): Day | null => (days === null ? null : dayNear(drawn.anchor + days));
    const end = typeof drawn.length === 'string' ? openEnds[drawn.length] : at(drawn.length);
    return {
      placement: { start: dayNear(drawn.anchor), end },
      rule: drawn.rule,
      window: {
        from: at(drawn.from),
        to: at(drawn.span === null ? null : (drawn.from ?? 0) + drawn.span),
        asOf: at(drawn.asOf),
      },
    };
  });

function amountOf(millionths: number): Amount {
  if (!isAmount(millionths)) throw new Error(`not an amount: ${millionths}`);
  return millionths;
}

/** Prices: whole kronor, öre, tenths of öre (where halves are met), any millionths, credits, and absurdly large ones. */
export const price: fc.Arbitrary<Amount> = fc
  .oneof(
    fc.integer({ min: 0, max: 15_000 }).map((krona) => krona * 1_000_000),
    fc.integer({ min: 0, max: 1_500_000 }).map((ore) => ore * 10_000),
    fc.integer({ min: -1_000, max: 15_000_000 }).map((tenth) => tenth * 1_000),
    fc.integer({ min: -2_000_000, max: 20_000_000_000 }),
    fc.integer({ min: -4_000_000_000_000_000, max: 4_000_000_000_000_000 }),
  )
  .map(amountOf);

export const rate: fc.Arbitrary<Rate> = fc
  .oneof(fc.constantFrom(314_200, 102_100, 197_300, 208_100, 0), fc.integer({ min: 0, max: 1_000_000 }))
  .map((millionths) => {
    if (!isRate(millionths)) throw new Error(`not a rate: ${millionths}`);
    return millionths;
  });

/** A row of a small list where three persons meet; now and then somebody unknown, open, or backwards. */
export const personRow = fc
  .record({
    person: fc.constantFrom('A', 'B', 'C', null),
    start: fc.integer({ min: 45_292, max: 45_352 }),
    length: fc.option(fc.integer({ min: 0, max: 30 }), { freq: 5 }),
  })
  .map(({ person, start, length: days }) => ({
    person,
    start: dayNear(start),
    end: days === null ? null : dayNear(start + days),
  }));
