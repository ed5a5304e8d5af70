import fc from 'fast-check';
import { type Amount, isAmount } from '../../../src/core/amount';
import type { CostTables } from '../../../src/core/cost/costRules';
import { isRate, type Rate } from '../../../src/core/rate';
import type { World, WorldPlacement } from '../naive/world';

/*
 * Small worlds in which everything meets: two kinds, three providers, a handful of rows in each table, and dates from November 2023 to
 * March 2024, so that a year turns and February has 29 days.
 */

export const firstDay = 45_231;
export const lastDay = 45_360;

function amountOf(millionths: number): Amount {
  if (!isAmount(millionths)) throw new Error(`not an amount: ${millionths}`);
  return millionths;
}

function rateOf(millionths: number): Rate {
  if (!isRate(millionths)) throw new Error(`not a rate: ${millionths}`);
  return millionths;
}

export const someDay = fc.integer({ min: firstDay, max: lastDay });

/** Whole kronor, öre, tenths of öre (where halves are met), and any millionths. */
export const amount = fc
  .oneof(
    fc.integer({ min: 0, max: 15_000 }).map((krona) => krona * 1_000_000),
    fc.integer({ min: 0, max: 1_500_000 }).map((ore) => ore * 10_000),
    fc.integer({ min: 0, max: 15_000_000 }).map((tenth) => tenth * 1_000),
    fc.integer({ min: 0, max: 20_000_000_000 }),
  )
  .map(amountOf);

const share = fc
  .oneof(fc.constantFrom(0, 60_000, 500_000, 700_000, 1_000_000), fc.integer({ min: 0, max: 1_000_000 }))
  .map(rateOf);

export const blankable = <Value>(of: fc.Arbitrary<Value>, freq = 2): fc.Arbitrary<Value | null> =>
  fc.option(of, { freq });

const kindNumber = fc.constantFrom(0, 0, 0, 1);
const idNumber = fc.constantFrom(0, 0, 1);
const dayRule = fc.constantFrom('both', 'nights');
const length = fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 90 }));

/** A day some days after another, for rows that have an end. */
function dayAfter(start: number, days: number | null): number | null {
  return days === null ? null : start + days;
}

/** One of the three is given, or all, or none: then the price list is asked. */
const ownPrice = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ dayPrice: null, fee: null, expense: null }) },
  {
    weight: 2,
    arbitrary: fc.record({ dayPrice: amount, fee: fc.constant(null), expense: fc.constant(null) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ dayPrice: blankable(amount), fee: blankable(amount), expense: blankable(amount) }),
  },
);

/** Mostly a few weeks, now and then more than a year, a mistake, or open. */
const stay = fc.oneof(
  { weight: 6, arbitrary: length },
  { weight: 1, arbitrary: fc.integer({ min: 91, max: 500 }) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.integer({ min: -2, max: 0 }) },
);

const placement: fc.Arbitrary<WorldPlacement> = fc
  .record({
    id: blankable(idNumber, 10),
    start: someDay,
    stay,
    extension: blankable(fc.integer({ min: -10, max: 80 }), 2),
    kind: blankable(kindNumber, 20),
    provider: blankable(fc.integer({ min: 0, max: 2 })),
    dayRule: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, dayRule),
    quantity: fc.oneof(
      { weight: 9, arbitrary: fc.constant(null) },
      fc.integer({ min: 0, max: 20 }).map((halves) => halves * 500_000),
    ),
    own: ownPrice,
    carerBorn: blankable(fc.integer({ min: 1955, max: 2004 }), 4),
  })
  .map(({ stay: days, extension, own, ...row }) => ({
    ...row,
    ...own,
    end: dayAfter(row.start, days),
    extendedFrom: dayAfter(row.start, extension),
  }));

const priceRow = fc
  .record({
    kind: kindNumber,
    provider: fc.oneof({ weight: 3, arbitrary: fc.constant(-1) }, fc.integer({ min: 0, max: 1 })),
    validFrom: fc.integer({ min: firstDay - 60, max: lastDay }),
    days: blankable(fc.integer({ min: 0, max: 90 })),
    price: amount,
    unit: fc.constantFrom('day', 'day', 'day', 'month'),
    dayRule: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, dayRule),
    appliesTo: fc.constantFrom('all', 'new'),
    vatCompensation: blankable(share),
  })
  .map(({ days, ...row }) => ({ ...row, validTo: dayAfter(row.validFrom, days) }));

const contributionRow = fc.record({
  year: fc.integer({ min: 2023, max: 2025 }),
  ageFrom: fc.constantFrom(0, 18, 23, 66),
  ageTo: blankable(fc.constantFrom(22, 65)),
  rate: share,
  monthlyCap: blankable(amount),
});

/** So that most carers have a rate in most years. */
const fullRates = [2023, 2024, 2025].map((year) => ({
  year,
  ageFrom: 0,
  ageTo: null,
  rate: rateOf(314_200),
  monthlyCap: null,
}));

const absence = fc
  .record({
    placement: idNumber,
    from: someDay,
    days: blankable(length, 5),
    fromDay: fc.integer({ min: 1, max: 4 }),
    part: fc.constantFrom(null, 'price', 'fee', 'expense'),
    paid: share,
  })
  .map(({ days, ...row }) => ({ ...row, to: dayAfter(row.from, days) }));

const addOn = fc
  .record({
    placement: idNumber,
    from: someDay,
    days: blankable(length, 5),
    amount: fc.oneof(
      amount,
      amount.map((kronor) => amountOf(0 - kronor)),
    ),
    unit: fc.constantFrom('day', 'month', 'once'),
  })
  .map(({ days, ...row }) => ({ ...row, to: dayAfter(row.from, days), what: '' }));

function numbered<Row>(rows: readonly Row[]): (Row & { row: number })[] {
  return rows.map((values, row) => ({ ...values, row }));
}

const kinds = fc
  .tuple(
    fc.boolean(),
    fc.record({ countsDays: fc.boolean(), dayRule: blankable(dayRule), vatCompensation: share }),
  )
  .map(([isListed, rule]) => (isListed ? numbered([0, 1].map((kind) => ({ kind, ...rule }))) : []));

const tables: fc.Arbitrary<CostTables> = fc.record({
  prices: fc.array(priceRow, { minLength: 2, maxLength: 7, size: 'max' }).map(numbered),
  kinds,
  contributions: fc
    .tuple(fc.array(contributionRow, { maxLength: 3 }), fc.integer({ min: 0, max: 9 }))
    .map(([rows, luck]) => numbered([...(luck === 0 ? [] : fullRates), ...rows])),
  absences: fc.array(absence, { maxLength: 3, size: 'max' }).map(numbered),
  addOns: fc.array(addOn, { maxLength: 2, size: 'max' }).map(numbered),
});

/** A world, sound or not, and what is asked about it: now and then only dates that lie far after its beginning. */
export const world: fc.Arbitrary<World> = fc.record({
  dayRule,
  placements: fc.array(placement, { minLength: 1, maxLength: 3, size: 'max' }),
  tables,
  from: fc.oneof(fc.constant(0), someDay),
  until: fc.oneof(fc.constant(lastDay + 60), fc.integer({ min: firstDay + 40, max: lastDay + 60 })),
});

/** Some days at which windows begin and end. */
export const cuts = fc.uniqueArray(fc.integer({ min: firstDay - 5, max: lastDay + 60 }), {
  minLength: 3,
  maxLength: 3,
});
