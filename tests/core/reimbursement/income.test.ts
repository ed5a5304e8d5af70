import fc from 'fast-check';
import { monthUntil } from '../../../src/core/month';
import { claimLines, wholeQuarters } from '../../../src/core/reimbursement/claimLines';
import type { ClaimRow } from '../../../src/core/reimbursement/claims';
import { incomeMonths } from '../../../src/core/reimbursement/income';
import type { ReimbursementRate } from '../../../src/core/reimbursement/rates';
import { placement } from '../cost/rows';
import { day, kronor, sure } from '../help';
import { comingIn, type ReimbursedWorld, walkReimbursement } from '../naive/reimbursement';
import { noTables } from '../naive/world';
import { reimbursedWorld } from './arbitraries';
import { expectedIn, oreIn, rate, status } from './help';

/** A child with LVU care at 4 500 kr a day from January 2025, flat rate 1 000: excess 3 500 a day. */
const child: ReimbursedWorld = {
  world: {
    placements: [placement('2025-01-01 …', { dayPrice: kronor(4500) })],
    tables: noTables,
    from: day('2025-01-01'),
    until: day('2027-12-31') + 1,
  },
  persons: [0],
  lvuType: [true],
  statuses: [status('2025-01-01 …')],
  rates: [rate('2024-01-01 …', 1000), rate('2024-01-01 …', 0, { row: 1, rule: 'excess' })],
};

/** A child without care, whose flat rate of 1 000 kr a day is paid as the row says. */
function flatWorld(from: string, per: ReimbursementRate['per']): ReimbursedWorld {
  return { ...child, statuses: [status(`${from} …`)], rates: [rate('2024-01-01 …', 1000, { per })] };
}

/** The first days of the months from one to another, both included. */
function monthsFrom(first: string, last: string): number[] {
  const months: number[] = [];
  for (let month: number = day(`${first}-01`); month <= day(`${last}-01`); month = monthUntil(month))
    months.push(month);
  return months;
}

/** Kronor by month: earned by itself, due, and what of the month's own is due through the last month. */
function flatIncome(
  world: ReimbursedWorld,
  months: readonly number[],
  lagDays: number,
): readonly (readonly [earned: number, due: number, dueInTime: number])[] {
  return sure(incomeMonths(expectedIn(world).series, [], { months, lagDays, asOf: null })).map(
    ({ flatRate, due, dueInTime }) => [flatRate / 100, due / 100, dueInTime / 100],
  );
}

describe('the income of months', () => {
  it('is due so many days after the end of the month or the quarter', () => {
    const months = monthsFrom('2025-03', '2025-06');
    const { series } = expectedIn({ ...child, statuses: [status('2025-01-01 … 2026-12-31')] });
    const none = { row: 0, person: 0, claimed: 0, decided: null, kind: 'excess' } as const;
    const paid: ClaimRow[] = [{ ...none, day: day('2025-01-01'), paid: 700, paidOn: day('2025-05-31') }];
    const income = sure(incomeMonths(series, paid, { months, lagDays: 45, asOf: null }));
    // The end of February + 45 days is 14 April, of March 15 May with the first quarter's excess, of April 14 June.
    expect(income.map(({ flatRate, due, paid: came }) => [flatRate / 100, due / 100, came])).toEqual([
      [31_000, 31_000, 0], // January: 31 January + 45 days is 17 March
      [30_000, 28_000, 0],
      [31_000, 31_000 + 315_000, 700],
      [30_000, 30_000, 0],
    ]);
    // Through June: March's 31 × 1 000 and 31 × 3 500 of the first quarter, April's 30 × 1 000; May comes 15 July, as June later.
    expect(income.map(({ dueInTime }) => dueInTime / 100)).toEqual([31_000 + 108_500, 30_000, 0, 0]);
  });

  /*
   * October to December have 31, 30 and 31 days. By the quarter all 92 000 kr come 30 days after 31 December, on 30 January. By the month
   * October comes on 30 November, November on 30 December, December on 30 January, January on 2 March and February on 30 March.
   */
  it('of a flat rate that is paid by the quarter comes after the quarter, with its first two months', () => {
    const [year, further] = [monthsFrom('2026-10', '2026-12'), monthsFrom('2026-10', '2027-03')];
    const [byMonth, byQuarter] = [flatWorld('2026-10-01', 'day'), flatWorld('2026-10-01', 'quarter')];
    const earned = [31_000, 30_000, 31_000, 31_000, 28_000, 31_000];
    expect(flatIncome(byQuarter, year, 30)).toEqual([
      [31_000, 0, 0],
      [30_000, 0, 0],
      [31_000, 0, 0],
    ]);
    expect(flatIncome(byMonth, year, 30)).toEqual([
      [31_000, 0, 31_000],
      [30_000, 31_000, 30_000],
      [31_000, 30_000, 0],
    ]);
    const columns = (world: ReimbursedWorld): number[][] =>
      [0, 1, 2].map((column) => flatIncome(world, further, 30).map((figures) => figures[column] ?? NaN));
    expect(columns(byQuarter)).toEqual([earned, [0, 0, 0, 92_000, 0, 0], [31_000, 30_000, 31_000, 0, 0, 0]]);
    expect(columns(byMonth)).toEqual([
      earned,
      [0, 31_000, 30_000, 31_000, 0, 31_000 + 28_000],
      [31_000, 30_000, 31_000, 31_000, 28_000, 0],
    ]);
  });

  it('goes by the row that holds: a rate that is paid by the quarter from July on, by the month before', () => {
    const rates = [
      rate('2024-01-01 … 2026-06-30', 1000),
      rate('2026-07-01 …', 1000, { row: 1, per: 'quarter' }),
    ];
    const world = { ...child, statuses: [status('2026-05-01 …')], rates };
    // No lag: May on 31 May, June on 30 June, and July to September, 92 days, on 30 September.
    const due = flatIncome(world, monthsFrom('2026-05', '2026-10'), 0).map((figures) => figures[1]);
    expect(due).toEqual([31_000, 30_000, 0, 0, 92_000, 0]);
  });

  /*
   * By hand, each month of 2026 100 kr that are paid by the month and 1 000 kr by the quarter. 30 days after 30 November is 30 December, after
   * 31 December next year; 92 days after 30 September is 31 December, and after 31 October next year.
   */
  it.each([
    [0, Array.from({ length: 12 }, () => 1_100)],
    [30, [...Array.from({ length: 9 }, () => 1_100), 100, 100, 0]],
    [92, [...Array.from({ length: 9 }, () => 1_100), 0, 0, 0]],
    [93, [...Array.from({ length: 6 }, () => 1_100), 100, 100, 0, 0, 0, 0]],
    [366, Array.from({ length: 12 }, () => 0)],
  ])('that comes %d days late is told as far as it comes before the year ends', (lagDays, expected) => {
    const months = monthsFrom('2026-01', '2026-12');
    const monthly = { unit: 'month' } as const;
    const world = {
      ...child,
      statuses: [status('2026-01-01 …'), status('2026-01-01 …', { row: 1, person: 1, category: 1 })],
      rates: [
        rate('2024-01-01 …', 100, monthly),
        rate('2024-01-01 …', 1000, { ...monthly, row: 1, category: 1, per: 'quarter' }),
      ],
    };
    expect(flatIncome(world, months, lagDays).map(([, , dueInTime]) => dueInTime)).toEqual(expected);
  });

  it('is earned alike, and so is what is applied for, however a flat rate is paid', () => {
    const paidBy = (per: ReimbursementRate['per']): ReimbursedWorld => ({
      ...child,
      rates: child.rates.map((row) => (row.rule === 'flatRate' ? { ...row, per } : row)),
    });
    const earned = (world: ReimbursedWorld): unknown =>
      sure(
        incomeMonths(expectedIn(world).series, [], {
          months: monthsFrom('2025-01', '2025-02'),
          lagDays: 0,
          asOf: null,
        }),
      ).map(({ flatRate, application }) => [flatRate / 100, application / 100]);
    const byHand = [
      [31_000, 31 * 3_500],
      [28_000, 28 * 3_500],
    ];
    expect([earned(paidBy('day')), earned(paidBy('quarter'))]).toEqual([byHand, byHand]);
  });
});

describe('what has lapsed of the income of months', () => {
  /*
   * The first quarter's excess is 90 × 3 500 = 315 000 kr, due on 15 May and to be claimed by 30 September. The flat rate never lapses.
   */
  const income = (claims: readonly ClaimRow[], asOf: string): unknown =>
    sure(
      incomeMonths(expectedIn(child).series, claims, {
        months: monthsFrom('2025-01', '2025-05'),
        lagDays: 45,
        asOf: day(asOf),
      }),
    ).map(({ due, lapsed, dueInTime }) => [due / 100, lapsed / 100, dueInTime / 100]);
  const claimed = (kr: number): ClaimRow[] => [
    {
      row: 0,
      person: 0,
      day: day('2025-02-01'),
      kind: 'excess',
      claimed: Math.round(kr * 100),
      decided: null,
      paid: 0,
      paidOn: null,
    },
  ];

  it('is no longer due from the day after the last day to claim, and stands apart', () => {
    expect(income([], '2025-09-30')).toEqual([
      [0, 0, 31_000 + 108_500],
      [0, 0, 28_000 + 98_000],
      [31_000, 0, 31_000 + 108_500],
      [28_000, 0, 0],
      [31_000 + 315_000, 0, 0],
    ]);
    expect(income([], '2025-10-01')).toEqual([
      [0, 0, 31_000],
      [0, 0, 28_000],
      [31_000, 0, 31_000],
      [28_000, 0, 0],
      [31_000, 315_000, 0],
    ]);
    expect(income(claimed(315_000), '2025-10-01')).toEqual(income([], '2025-09-30'));
  });

  it('is what was not claimed, divided by what the months earned', () => {
    // 90 000 of 315 000 have lapsed: of each day's 3 500 kr 1 000.
    expect(income(claimed(225_000), '2025-10-01')).toEqual([
      [0, 0, 31_000 + 108_500 - 31_000],
      [0, 0, 28_000 + 98_000 - 28_000],
      [31_000, 0, 31_000 + 108_500 - 31_000],
      [28_000, 0, 0],
      [31_000 + 225_000, 90_000, 0],
    ]);
  });

  it('is divided in whole numbers, so that half an öre is never lost', () => {
    // 58.95 kr have lapsed, of which the 31 of 90 days of January are 20.305 kr: 20.31, which a share in decimals makes 20.30.
    const [january] = sure(
      incomeMonths(expectedIn(child).series, claimed(314_941.05), {
        ...{ months: monthsFrom('2025-01', '2025-05'), lagDays: 45, asOf: day('2025-10-01') },
      }),
    );
    expect(january?.dueInTime).toBe(3_100_000 + 10_850_000 - 2_031);
  });
});

describe('the income of months in any world', () => {
  // Some statuses begin in 2022, and nothing is known after May 2024, whose quarter ends in June: 200 days later all has come.
  const all = monthsFrom('2022-01', '2025-06');

  it('is in all what is earned in all: everything is due once', () => {
    fc.assert(
      fc.property(reimbursedWorld, fc.integer({ min: 0, max: 200 }), (drawn, lagDays) => {
        const { series } = expectedIn(drawn);
        const income = sure(incomeMonths(series, [], { months: all, lagDays, asOf: null }));
        const total = oreIn(series, { from: -Infinity, until: Infinity });
        const sum = (of: (month: (typeof income)[number]) => number): number =>
          income.reduce((found, month) => found + of(month), 0);
        expect(sum(({ flatRate, application }) => flatRate + application)).toBe(total);
        expect(sum(({ due }) => due)).toBe(total);
        expect(sum(({ dueInTime }) => dueInTime)).toBe(total);
      }),
      { numRuns: 200 },
    );
  });

  it('is to the öre what comes when one goes from day to day', () => {
    const window = fc.record({
      first: fc.integer({ min: 18, max: 30 }),
      count: fc.integer({ min: 1, max: 11 }),
      // Often as long as some months are, give or take a day, so that money comes where the window ends.
      lagDays: fc.oneof(
        fc.integer({ min: 0, max: 120 }),
        fc.constantFrom(0, 1, 30, 31, 32, 60, 61, 62, 91, 92, 93),
      ),
    });
    fc.assert(
      fc.property(reimbursedWorld, window, (drawn, { first, count, lagDays }) => {
        const months = all.slice(first, first + count);
        const [from = NaN, until] = [months[0], monthUntil(months.at(-1) ?? NaN)];
        const income = sure(incomeMonths(expectedIn(drawn).series, [], { months, lagDays, asOf: null }));
        const { paid } = walkReimbursement(drawn);
        const nameOf = ({ person, category, kind }: (typeof paid)[number]): string =>
          [person, category, kind].join(' ');
        const coming = [...new Set(paid.map(nameOf))].flatMap((name) =>
          comingIn(
            paid.filter((each) => nameOf(each) === name),
            { from, until, lagDays },
          ),
        );
        const sum = (of: (each: (typeof coming)[number]) => boolean): number =>
          coming.filter(of).reduce((found, { ore }) => found + ore, 0);
        expect(income.map(({ due, dueInTime }) => [due, dueInTime])).toEqual(
          months.map((month) => [
            sum(({ comesOn }) => month <= comesOn && comesOn < monthUntil(month)),
            sum(({ earnedOn }) => earnedOn === month),
          ]),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('is due or has lapsed, and what has lapsed is what the claims say', () => {
    const claim = fc.record({
      person: fc.constantFrom(0, 1),
      day: fc.integer({ min: day('2023-07-01'), max: day('2024-06-30') }),
      kind: fc.constantFrom('excess' as const, 'actualCost' as const),
      claimed: fc.integer({ min: 0, max: 2_000_000 }),
    });
    const asked = fc.record({
      claims: fc.array(claim, { maxLength: 6 }),
      asOf: fc.integer({ min: day('2023-11-01'), max: day('2025-06-30') }),
      lagDays: fc.integer({ min: 0, max: 200 }),
    });
    fc.assert(
      fc.property(reimbursedWorld, asked, (drawn, { claims: told, asOf, lagDays }) => {
        const claims = told.map((each, row) => ({ ...each, row, decided: null, paid: 0, paidOn: null }));
        const { series } = expectedIn(drawn);
        const asKnown = sure(incomeMonths(series, claims, { months: all, lagDays, asOf }));
        const asHoped = sure(incomeMonths(series, claims, { months: all, lagDays, asOf: null }));
        expect(asKnown.map(({ due, lapsed }) => due + lapsed)).toEqual(asHoped.map(({ due }) => due));
        const quarters = wholeQuarters({ from: all[0] ?? 0, until: monthUntil(all.at(-1) ?? 0) });
        const lines = sure(claimLines(series, claims, { quarters, asOf }));
        const sum = (of: (month: (typeof asKnown)[number]) => number): number =>
          asKnown.reduce((found, month) => found + of(month), 0);
        expect(sum(({ lapsed }) => lapsed)).toBe(lines.reduce((found, { lapsed }) => found + lapsed, 0));
        expect(sum(({ dueInTime }) => dueInTime)).toBe(sum(({ due }) => due));
        // Where nothing was claimed of a line, all that its days earned has lapsed, month by month.
        if (claims.length > 0) return;
        for (const [index, month] of all.entries()) {
          const own = { from: month, until: monthUntil(month) };
          const gone = lines.filter(
            ({ lapsed, period }) => lapsed > 0 && period.from <= month && month < period.until,
          );
          const earned = gone.reduce((found, line) => found + oreIn(line.series, own), 0);
          expect((asHoped[index]?.dueInTime ?? NaN) - (asKnown[index]?.dueInTime ?? NaN)).toBe(earned);
        }
      }),
      { numRuns: 300 },
    );
  });
});
