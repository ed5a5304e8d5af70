import fc from 'fast-check';
import type { Charge } from '../../../src/core/cost/charge';
import { compensationBefore, costBefore } from '../../../src/core/cost/costBefore';
import { fraction, plus, toWhole } from '../naive/rational';
import { lengthOfMonth } from '../naive/calendar';

const whole = 1_000_000;

/** Shares that people agree on, and ones that make a product as long as it can be. */
const share = fc.oneof(
  fc.constantFrom(whole, whole, 0, 500_000, 314_200),
  fc.integer({ min: 0, max: whole }),
);

/** Of everyday size, of halves of an öre, and as large as an amount can be, on either side of 0. */
const amount = fc.oneof(
  fc.integer({ min: -3_000_000, max: 3_000_000 }).map((halves) => halves * 5_000),
  fc.integer({ min: -20_000_000_000, max: 20_000_000_000 }),
  fc.integer({ min: -4_000_000_000_000_000, max: 4_000_000_000_000_000 }),
);

const charges: fc.Arbitrary<readonly Charge[]> = fc
  .array(
    fc.record({
      from: fc.integer({ min: 45_300, max: 45_400 }),
      days: fc.integer({ min: 1, max: 70 }),
      unit: fc.constantFrom('day', 'month', 'once'),
      amount,
      times: fc.oneof(share, fc.integer({ min: 0, max: 400_000_000 })),
      paid: share,
      vatCompensation: share,
    }),
    { maxLength: 5 },
  )
  .map((drawn) =>
    drawn
      .map(({ days, ...charge }) => ({
        ...charge,
        until: charge.unit === 'once' ? charge.from + 1 : charge.from + days,
        part: 'price' as const,
        source: { table: 'placements' as const },
      }))
      .sort((one, other) => one.from - other.from),
  );

/** Date by date, as fractions. */
function added(drawn: readonly Charge[], day: number, shareOf: (charge: Charge) => number): number {
  let sum = fraction(0n, 1n);
  for (const charge of drawn) {
    const ofAmount = [charge.amount, charge.times, charge.paid, shareOf(charge)];
    const over = ofAmount.reduce((product, factor) => product * BigInt(factor), 100n);
    for (let date = charge.from; date < Math.min(charge.until, day); date++) {
      const under = charge.unit === 'month' ? BigInt(lengthOfMonth(date)) : 1n;
      sum = reduced(plus(sum, fraction(over, under * 10n ** 24n)));
    }
  }
  return Number(toWhole(sum));
}

function reduced({ over, under }: ReturnType<typeof fraction>): ReturnType<typeof fraction> {
  let [one, other] = [over < 0n ? -over : over, under];
  while (other > 0n) [one, other] = [other, one % other];
  return fraction(over / one, under / one);
}

describe('costBefore', () => {
  const day = fc.integer({ min: 45_290, max: 45_480 });

  it('is the exact cost, rounded, for amounts of any size and shares of any length', () => {
    fc.assert(
      fc.property(charges, day, (drawn, until) => {
        expect(costBefore(drawn, until)).toBe(added(drawn, until, () => whole));
        expect(compensationBefore(drawn, until)).toBe(
          added(drawn, until, (charge) => charge.vatCompensation),
        );
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    // 3 days at 0,005 kr are 1,5 öre; a fee of 0,155 kr over one day of January is half an öre.
    { unit: 'day', millionths: 5_000, days: 3, ore: 2 },
    { unit: 'day', millionths: -5_000, days: 3, ore: -2 },
    { unit: 'month', millionths: 155_000, days: 1, ore: 1 },
    { unit: 'month', millionths: -155_000, days: 1, ore: -1 },
    { unit: 'month', millionths: 154_999, days: 1, ore: 0 },
    { unit: 'month', millionths: -154_999, days: 1, ore: 0 },
  ] as const)(
    'takes half an öre away from zero: $days days at $millionths a $unit',
    ({ unit, millionths, days, ore }) => {
      const [from, source] = [45_301, { table: 'placements' }] as const; // 2024-01-10
      const shares = { times: whole, paid: whole, vatCompensation: 0 };
      const charge = {
        from,
        until: from + days,
        unit,
        part: 'fee',
        source,
        amount: millionths,
        ...shares,
      } as const;
      expect(costBefore([charge], from + days)).toBe(ore);
    },
  );
});
