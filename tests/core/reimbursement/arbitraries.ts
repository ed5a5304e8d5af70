import fc from 'fast-check';
import type { ReimbursementRate } from '../../../src/core/reimbursement/rates';
import type { StatusRow } from '../../../src/core/reimbursement/statuses';
import { amount, blankable, firstDay, lastDay, someDay, world } from '../cost/arbitraries';
import type { ReimbursedWorld } from '../naive/reimbursement';

/*
 * The small worlds of costs, whose dates go from November 2023 to March 2024 and further, with two persons, three categories and rates
 * that overlap, end, and end at an age that is reached within the dates.
 */

const category = fc.constantFrom(0, 0, 1, 2);

function numbered<Row>(rows: readonly Row[]): (Row & { row: number })[] {
  return rows.map((values, row) => ({ ...values, row }));
}

/** So that the eighteenth birthday lies in the dates, or far from them; now and then on 29 February. */
const bornBetween = { min: firstDay - 6_575 - 40, max: lastDay - 6_575 + 40 };
const born = fc.oneof(fc.integer(bornBetween), fc.constant(38_777), fc.constant(42_000), fc.constant(38_411));

const dated = fc
  .record({
    from: fc.oneof(someDay, fc.constant(firstDay - 400)),
    days: blankable(fc.integer({ min: 0, max: 120 })),
  })
  .map(({ from, days }) => ({ from, to: days === null ? null : from + days }));

const statuses: fc.Arbitrary<readonly StatusRow[]> = fc
  .array(
    fc
      .tuple(fc.record({ person: fc.constantFrom(0, 0, 1), born, category }), dated)
      .map(([row, dates]) => ({ ...row, ...dates })),
    { minLength: 1, maxLength: 5, size: 'max' },
  )
  .map(numbered);

const rate = fc
  .tuple(
    fc.record({
      category,
      amount,
      unit: fc.constantFrom('day', 'day', 'month', 'once'),
      rule: fc.constantFrom('flatRate', 'flatRate', 'excess', 'excess', 'actualCost'),
      per: fc.constantFrom('day', 'day', 'quarter'),
      deadlineMonths: fc.integer({ min: 1, max: 9 }),
      endsAtAge: fc.constantFrom(null, null, 18, 19),
    }),
    dated,
  )
  .map(([row, dates]) => ({ ...row, ...dates }));

export const rates: fc.Arbitrary<readonly ReimbursementRate[]> = fc
  .array(rate, { minLength: 2, maxLength: 9, size: 'max' })
  .map(numbered);

/** Placements of two persons, and of one who has no category. */
export const reimbursedWorld: fc.Arbitrary<ReimbursedWorld> = fc.record({
  world,
  persons: fc.tuple(fc.constantFrom(0, 0, 1), fc.constantFrom(0, 1), fc.constantFrom(0, 1, 2)),
  lvuType: fc.tuple(fc.boolean(), fc.constant(true), fc.boolean()),
  statuses,
  rates,
});
