import fc from 'fast-check';
import { reconcile, type ReconciledLine } from '../../../src/core/reconcile/reconcile';
import type { Booking } from '../../../src/core/reconcile/booking';
import { type ExpectedMonth, expectedOre } from '../../../src/core/reconcile/expectedMonth';
import { asOf, firstDays, monthsOf, oreFrom } from './municipality';

const patience = { asOf, days: 45 };

const first = firstDays[0] ?? 0;

/** A few stays at few providers, so that bookings of any of them meet. */
const expected: fc.Arbitrary<ExpectedMonth[]> = fc
  .uniqueArray(
    fc.record({
      placement: fc.integer({ min: 1, max: 5 }),
      provider: fc.constantFrom(-1, 10, 11),
      kind: fc.constantFrom(100, 200),
      from: fc.integer({ min: first - 20, max: first + 60 }),
      length: fc.option(fc.integer({ min: 0, max: 120 })),
      price: fc.constantFrom(0, 100_000, 150_050, 173_333),
    }),
    { maxLength: 5, selector: ({ placement }) => placement },
  )
  .map((stays) =>
    stays.flatMap(({ length, ...stay }) =>
      monthsOf({ ...stay, until: length === null ? Infinity : stay.from + length + 1 }),
    ),
  );

const amount = fc
  .oneof(
    fc.constantFrom(3_100_000, 2_800_000, -3_100_000, 4_651_550, 6_200_000),
    fc.integer({ min: -5_000_000, max: 9_000_000 }),
  )
  .map(oreFrom);

const care = fc.option(
  fc
    .tuple(fc.integer({ min: first - 40, max: first + 250 }), fc.integer({ min: 1, max: 70 }))
    .map(([from, days]) => ({ from, until: from + days })),
);

/** Any bookings, in any order, most of them nonsense. */
const bookings: fc.Arbitrary<Booking[]> = fc
  .array(
    fc.record({
      day: fc.integer({ min: first, max: asOf }),
      amount,
      invoice: fc.constantFrom(-1, 7, 8),
      placement: fc.constantFrom(-1, -1, 1, 2, 9),
      provider: fc.constantFrom(-1, 10, 11, 99),
      kind: fc.constantFrom(-1, 100, 200),
      care,
      days: fc.option(fc.integer({ min: 0, max: 62 }).map((days) => days * 1_000_000)),
      isAccrual: fc.boolean(),
    }),
    { maxLength: 14 },
  )
  .map((drafts) => drafts.map((draft, row) => ({ ...draft, row })));

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

describe('the laws of a reconciliation', () => {
  it('has every placement-month on one line, and expects in all what was given', () => {
    fc.assert(
      fc.property(expected, bookings, (months, booked) => {
        const { lines } = reconcile({ expected: months, bookings: booked, patience, since: -Infinity });
        const met = lines.flatMap((line) => line.expected);
        expect(met).toHaveLength(months.length);
        expect(new Set(met)).toEqual(new Set(months));
        expect(sum(lines.map(({ expectedOre: ore }) => ore))).toBe(sum(months.map(expectedOre)));
      }),
      { numRuns: 500 },
    );
  });

  it('has every öre of every booking on its lines, or left out with what takes it back', () => {
    fc.assert(
      fc.property(expected, bookings, (months, booked) => {
        const { lines, leftOut } = reconcile({
          expected: months,
          bookings: booked,
          patience,
          since: -Infinity,
        });
        const out = new Set(leftOut.flatMap(({ booked: one, reversed }) => [one.row, reversed.row]));
        const parts = lines.flatMap((line) => line.parts);
        for (const { row, amount: ore } of booked) {
          const own = parts.filter(({ booking }) => booking.row === row);
          expect(sum(own.map((part) => part.amount))).toBe(out.has(row) ? 0 : ore);
          expect(own.length > 0).toBe(!out.has(row));
        }
        expect(leftOut.every(({ booked: one, reversed }) => one.amount + reversed.amount === 0)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('says of a line that it agrees exactly where booked and expected are within 1 kr or 0,1 %', () => {
    fc.assert(
      fc.property(expected, bookings, (months, booked) => {
        const { lines } = reconcile({ expected: months, bookings: booked, patience, since: -Infinity });
        for (const line of lines.filter((each) => each.expected.length > 0)) {
          const apart = Math.abs(line.bookedOre - line.expectedOre);
          const isNear = apart <= 100 || apart * 1_000 <= Math.abs(line.expectedOre);
          expect(line.finding === 'agrees').toBe(isNear);
          expect(line.difference).toBe(line.bookedOre - line.expectedOre);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never waits for a month that ended more than 45 days ago, nor for what is not less', () => {
    fc.assert(
      fc.property(expected, bookings, (months, booked) => {
        const { lines } = reconcile({ expected: months, bookings: booked, patience, since: -Infinity });
        const waiting = lines.filter(({ finding }) => finding === 'notInvoicedYet');
        return waiting.every(({ month, difference }) => difference < 0 && month >= (firstDays[8] ?? 0));
      }),
      { numRuns: 500 },
    );
  });

  it('does not care in which order the placement-months and the bookings stand', () => {
    const shuffled = fc
      .tuple(expected, bookings)
      .chain(([months, booked]) =>
        fc.tuple(
          fc.constant({ months, booked }),
          fc.shuffledSubarray(months, { minLength: months.length }),
          fc.shuffledSubarray(booked, { minLength: booked.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([{ months, booked }, otherMonths, otherBookings]) => {
        const one = reconcile({ expected: months, bookings: booked, patience, since: -Infinity });
        const other = reconcile({
          expected: otherMonths,
          bookings: otherBookings,
          patience,
          since: -Infinity,
        });
        expect(inOrder(other.lines)).toEqual(inOrder(one.lines));
      }),
      { numRuns: 500 },
    );
  });

  /** The lines as texts, in an order of their own. */
  function inOrder(lines: readonly ReconciledLine[]): string[] {
    const texts = lines.map(({ month, finding, difference, bookedDays, expected: months, parts }) => {
      const placements = months.map(({ placement }) => placement).sort();
      const rows = parts.map(({ booking }) => booking.row).sort();
      return JSON.stringify({ month, finding, difference, bookedDays, placements, rows });
    });
    return texts.sort();
  }
});
