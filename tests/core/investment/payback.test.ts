import fc from 'fast-check';
import { type Amount, isAmount } from '../../../src/core/amount';
import { investmentTable } from '../../../src/core/investment/investmentTable';
import type { InvestmentYear } from '../../../src/core/investment/investmentYear';
import { payback, yearsUntil } from '../../../src/core/investment/payback';
import { benefitCostRatio, breakEvenShare, netPresentValue } from '../../../src/core/investment/worth';
import { isProblem } from '../../../src/core/result';
import { kronor, share, sure } from '../help';
import { naivePaybackMonth, naiveWorth } from '../naive/payback';
import { type Rational, toWhole } from '../naive/rational';

/** Years from kronor: costs and savings. */
function yearsOf(...years: readonly (readonly [number, number])[]): readonly InvestmentYear[] {
  return years.map(([cost, saving]) => ({ cost: kronor(cost), saving: kronor(saving) }));
}

function amount(millionths: number): Amount {
  if (!isAmount(millionths)) throw new Error(`not an amount: ${millionths}`);
  return millionths;
}

/** Up to ten million kronor a year, now and then nothing, seldom something that is paid back by others. */
const anyAmount = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 10_000_000 }).map((whole) => whole * 1_000_000) },
  { weight: 2, arbitrary: fc.integer({ min: -1_000_000_000_000, max: 10_000_000_000_000 }) },
);

const anyYears: fc.Arbitrary<readonly InvestmentYear[]> = fc.array(
  fc.record({ cost: anyAmount.map(amount), saving: anyAmount.map(amount) }),
  { minLength: 1, maxLength: 12 },
);

const anyRate = fc.integer({ min: 0, max: 200_000 });

const rateOf = (millionths: number): ReturnType<typeof share> => share(millionths / 1_000_000);

describe('payback, by hand', () => {
  it.each([
    // After two years 1 500 − 600 = 900 are missing; the third gives 1 500 − 300 = 1 200, a hundred a month.
    {
      why: 'nine months of the third year',
      years: [
        [1_200, 0],
        [300, 600],
        [300, 1_500],
      ],
      year: 3,
      month: 9,
    },
    // 100 missing, 1 200 in the year: the first month gives 100.
    {
      why: 'even by the first month',
      years: [
        [100, 0],
        [0, 1_200],
      ],
      year: 2,
      month: 1,
    },
    // One öre more is missing than the first month gives.
    {
      why: 'an öre too late for it',
      years: [
        [100.01, 0],
        [0, 1_200],
      ],
      year: 2,
      month: 2,
    },
    {
      why: 'even by the end of a year',
      years: [
        [100, 0],
        [0, 100],
      ],
      year: 2,
      month: 12,
    },
    { why: 'at once, where it saves more than it costs', years: [[100, 150]], year: 1, month: 1 },
    {
      why: 'years before the first cost are passed over',
      years: [
        [0, 0],
        [120, 0],
        [0, 240],
      ],
      year: 3,
      month: 6,
    },
    {
      why: 'later costs are not seen',
      years: [
        [100, 0],
        [0, 100],
        [500, 0],
      ],
      year: 2,
      month: 12,
    },
    {
      why: 'a saving that comes before the cost',
      years: [
        [0, 100],
        [50, 0],
      ],
      year: 2,
      month: 1,
    },
  ] as const)('$why', ({ years, year, month }) => {
    expect(payback(yearsOf(...years))).toEqual({ year, month });
  });

  it('is told as years since the first one began', () => {
    expect([1, 2, 3].map((month) => yearsUntil({ year: 3, month: month * 3 }))).toEqual([2.25, 2.5, 2.75]);
  });

  it('is never where too little is saved, and says what is saved and spent', () => {
    expect(payback(yearsOf([5_000_000, 0], [5_000_000, 4_000_000.5]))).toEqual({
      problem: 'notPaidBack',
      years: 2,
      saved: 4_000_000.5,
      invested: 10_000_000,
    });
  });

  it.each([[[]], [[[0, 0]]], [[[0, 100]]], [[[-100, 0]]]] as const)(
    'has nothing to pay back in %j',
    (years) => {
      expect(payback(yearsOf(...years))).toEqual({ problem: 'nothingInvested' });
      expect(benefitCostRatio(yearsOf(...years), share(0))).toEqual({ problem: 'nothingInvested' });
    },
  );
});

describe('worth, by hand', () => {
  // 1 260 / 1,05 = 1 200 and 1 323 / 1,1025 = 1 200: 2 400 against 1 000 + 210 / 1,05 = 1 200.
  const years = yearsOf([1_000, 0], [210, 1_260], [0, 1_323]);

  it('is discounted from the second year on', () => {
    expect(netPresentValue(years, share(0.05))).toBe(120_000);
    expect(benefitCostRatio(years, share(0.05))).toBe(2);
    expect(breakEvenShare(years, share(0.05))).toBe(0.5);
  });

  it('is told year by year, and the years add up', () => {
    expect(investmentTable(years, share(0.05))).toEqual([
      {
        ...years[0],
        year: 1,
        accumulated: -100_000,
        factor: 1,
        presentValue: -100_000,
        accumulatedPresentValue: -100_000,
      },
      {
        ...years[1],
        year: 2,
        accumulated: 5_000,
        factor: 0.952381,
        presentValue: 100_000,
        accumulatedPresentValue: 0,
      },
      {
        ...years[2],
        year: 3,
        accumulated: 137_300,
        factor: 0.907029,
        presentValue: 120_000,
        accumulatedPresentValue: 120_000,
      },
    ]);
  });

  it('has no share that is enough of nothing, or of what costs more', () => {
    expect(breakEvenShare(yearsOf([100, 0]), share(0))).toEqual({ problem: 'divisionByZero' });
    expect(breakEvenShare(yearsOf([100, -5]), share(0))).toMatchObject({ problem: 'notPaidBack', saved: -5 });
  });

  it('has the figures of the mobile team: 30 against 48 over five years', () => {
    const team = yearsOf(...Array.from({ length: 5 }, () => [6_000_000, 9_600_000] as const));
    expect(netPresentValue(team, share(0))).toBe(1_800_000_000);
    expect(benefitCostRatio(team, share(0))).toBe(1.6);
    expect(breakEvenShare(team, share(0))).toBe(0.625);
  });
});

describe('payback and worth, against going from month to month and from year to year', () => {
  it('is paid back in the same month', () => {
    fc.assert(
      fc.property(anyYears, (years) => {
        const found = payback(years);
        const months = isProblem(found) ? null : (found.year - 1) * 12 + found.month;
        expect(months).toBe(naivePaybackMonth(years));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is worth the same öre, and has the same ratio and share to the millionth', () => {
    fc.assert(
      fc.property(anyYears, anyRate, (years, rate) => {
        const costs = naiveWorth(
          years.map(({ cost }) => cost),
          rate,
        );
        const savings = naiveWorth(
          years.map(({ saving }) => saving),
          rate,
        );
        const net = naiveWorth(
          years.map(({ cost, saving }) => saving - cost),
          rate,
        );
        expect(netPresentValue(years, rateOf(rate))).toBe(
          Number(toWhole({ over: net.over, under: net.under * 10_000n })),
        );
        if (costs.over <= 0n || savings.over <= 0n) return;
        expect(benefitCostRatio(years, rateOf(rate))).toBe(millionths(savings, costs));
        expect(breakEvenShare(years, rateOf(rate))).toBe(millionths(costs, savings));
      }),
    );
  });

  it('tells years that add up to its worth, and sums that are those of its first years', () => {
    fc.assert(
      fc.property(anyYears, anyRate, (years, rate) => {
        const lines = sure(investmentTable(years, rateOf(rate)));
        const sum = lines.reduce((before, { presentValue }) => before + presentValue, 0);
        expect(sum).toBe(netPresentValue(years, rateOf(rate)));
        for (const [index, line] of lines.entries()) {
          const first = years.slice(0, index + 1);
          expect(line.accumulatedPresentValue).toBe(netPresentValue(first, rateOf(rate)));
          expect(line.accumulated).toBe(netPresentValue(first, share(0)));
        }
      }),
    );
  });
});

describe('laws', () => {
  it('what saves more is never paid back later', () => {
    fc.assert(
      fc.property(anyYears, fc.array(fc.nat(5_000_000), { maxLength: 12 }), (years, more) => {
        const richer = years.map(({ cost, saving }, index) => ({
          cost,
          saving: amount(saving + (more[index] ?? 0) * 1_000_000),
        }));
        const before = naivePaybackMonth(years);
        const found = payback(richer);
        if (before === null) return;
        expect(isProblem(found)).toBe(false);
        if (!isProblem(found)) expect((found.year - 1) * 12 + found.month).toBeLessThanOrEqual(before);
      }),
      { numRuns: 1_000 },
    );
  });

  it('at a rate of 0 the worth is the sum', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000)), { minLength: 1 }),
        (kronorByYear) => {
          const sum = kronorByYear.reduce((before, [cost, saving]) => before + saving - cost, 0);
          expect(netPresentValue(yearsOf(...kronorByYear), share(0))).toBe(sum * 100);
        },
      ),
    );
  });

  it('the share that is needed, of every saving, gives a ratio of 1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 50_000_000 }), fc.integer({ min: 1, max: 50_000_000 })), {
          minLength: 1,
          maxLength: 10,
        }),
        anyRate,
        (kronorByYear, rate) => {
          const years = yearsOf(...kronorByYear);
          const needed = sure(breakEvenShare(years, rateOf(rate)));
          const enough = yearsOf(...kronorByYear.map(([cost, saving]) => [cost, saving * needed] as const));
          // The share is told to the millionth, which is a part of it that grows as it shrinks.
          expect(Math.abs(sure(benefitCostRatio(enough, rateOf(rate))) - 1)).toBeLessThan(
            1e-6 + 1e-6 / needed,
          );
        },
      ),
    );
  });
});

function millionths(one: Rational, other: Rational): number {
  const ratio = { over: one.over * other.under * 1_000_000n, under: one.under * other.over };
  return Number(toWhole(ratio)) / 1_000_000;
}
