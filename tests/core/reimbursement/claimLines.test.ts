import fc from 'fast-check';
import { type ClaimLine, claimLines, wholeQuarters } from '../../../src/core/reimbursement/claimLines';
import { type ClaimRow, keyText } from '../../../src/core/reimbursement/claims';
import { placement } from '../cost/rows';
import { day, kronor, sure } from '../help';
import { utcDate } from '../naive/calendar';
import type { ReimbursedWorld } from '../naive/reimbursement';
import { noTables } from '../naive/world';
import { reimbursedWorld } from './arbitraries';
import { expectedIn, oreIn, period, rate, status } from './help';

/** A child with LVU care at 4 500 kr a day from January 2025, flat rate 1 000: excess 3 500 a day. */
const child: ReimbursedWorld = {
  world: {
    placements: [placement('2025-01-01 …', { dayPrice: kronor(4500) })],
    tables: noTables,
    from: day('2025-01-01'),
    until: day('2026-12-31') + 1,
  },
  persons: [0],
  lvuType: [true],
  statuses: [status('2025-01-01 …')],
  rates: [rate('2024-01-01 …', 1000), rate('2024-01-01 …', 0, { row: 1, rule: 'excess' })],
};

function claim(quarter: string, said: Partial<ClaimRow> = {}): ClaimRow {
  const nothing = { claimed: 0, decided: null, paid: 0, paidOn: null } as const;
  return { row: 0, person: 0, day: day(quarter), kind: 'excess', ...nothing, ...said };
}

function linesOf(
  world: ReimbursedWorld,
  claims: readonly ClaimRow[],
  { window = '2025-01-01 … 2025-12-31', asOf = '2026-01-15' } = {},
): readonly ClaimLine[] {
  const quarters = wholeQuarters(period(window));
  return sure(claimLines(expectedIn(world).series, claims, { quarters, asOf: day(asOf) }));
}

function excessOf(claims: readonly ClaimRow[], asOf: string): ClaimLine {
  const [line] = linesOf(child, claims, { window: '2025-02-01 … 2025-02-28', asOf }).filter(
    ({ kind }) => kind === 'excess',
  );
  if (line === undefined) throw new Error('no line');
  return line;
}

/** 90 days of the first quarter of 2025 × 3 500 kr, in öre. */
const expected = 90 * 350_000;

describe('a claim', () => {
  it.each([
    ['before the quarter is over', '2025-03-30', { state: 'running', atRisk: 0, lapsed: 0 }],
    ['on the last day of the quarter', '2025-03-31', { state: 'toClaim', atRisk: expected, lapsed: 0 }],
    ['on the last day to claim', '2025-09-30', { state: 'toClaim', atRisk: expected, lapsed: 0 }],
    ['the day after', '2025-10-01', { state: 'lapsed', atRisk: 0, lapsed: expected }],
  ] as const)('that is not made is at risk or lapsed %s', (_, asOf, standing) => {
    expect(excessOf([], asOf)).toMatchObject({ ...standing, expected, deadline: day('2025-09-30') });
  });

  it('is awaited until it is paid or refused, and then settled', () => {
    const made = claim('2025-02-14', { claimed: expected });
    expect(excessOf([made], '2025-10-15')).toMatchObject({
      state: 'awaited',
      outstanding: expected,
      atRisk: 0,
    });
    // Granted are 300 000 of 315 000, paid 200 000: 100 000 is to come.
    const granted = { ...made, decided: 30_000_000, paid: 20_000_000 };
    expect(excessOf([granted], '2025-10-15')).toMatchObject({
      refused: 1_500_000,
      outstanding: 10_000_000,
      state: 'awaited',
    });
    expect(excessOf([{ ...granted, paid: 30_000_000 }], '2025-10-15')).toMatchObject({
      outstanding: 0,
      state: 'settled',
    });
    expect(excessOf([{ ...made, decided: 0 }], '2025-10-15')).toMatchObject({
      refused: expected,
      outstanding: 0,
    });
  });

  it('that is made of a part leaves the rest at risk', () => {
    expect(excessOf([claim('2025-01-01', { claimed: 10_000_000 })], '2025-05-01')).toMatchObject({
      atRisk: expected - 10_000_000,
      outstanding: 10_000_000,
      state: 'toClaim',
    });
  });

  it('for which nothing is expected is shown all the same', () => {
    const stray = claim('2025-05-01', { person: 7, claimed: 50_000, paid: 20_000 });
    const lines = linesOf(child, [stray]);
    expect(lines.filter(({ person }) => person === 7)).toMatchObject([
      { expected: 0, claimed: 50_000, paid: 20_000, outstanding: 30_000, deadline: null, series: [] },
    ]);
  });
});

describe('the flat rate', () => {
  it('has no deadline, is never at risk, and is outstanding as soon as it is expected', () => {
    const flat = linesOf(child, [claim('2025-01-01', { kind: 'flatRate', paid: 4_000_000 })]).filter(
      ({ kind }) => kind === 'flatRate',
    );
    expect(flat.map(({ outstanding }) => outstanding / 100)).toEqual([50_000, 91_000, 92_000, 92_000]);
    for (const { deadline, atRisk, lapsed } of flat) expect([deadline, atRisk, lapsed]).toEqual([null, 0, 0]);
  });
});

describe('the last day to claim', () => {
  it('is by the calendar for every day of two years, one of them a leap year', () => {
    for (let date: number = day('2024-01-01'); date <= day('2025-12-31'); date++) {
      const one = placement('2024-01-01 …', { dayPrice: kronor(4500) });
      const world = {
        ...child,
        world: { ...child.world, placements: [{ ...one, start: date, end: date }] },
        statuses: [{ ...status('2024-01-01 …'), from: date, to: date }],
      };
      const quarters = wholeQuarters({ from: date, until: date + 1 });
      const lines = sure(claimLines(expectedIn(world).series, [], { quarters, asOf: date }));
      const given = utcDate(date);
      const quarter = Math.floor(given.getUTCMonth() / 3);
      const deadline = Date.UTC(given.getUTCFullYear(), quarter * 3 + 3 + 6, 0) / 86_400_000 + 25_569;
      expect(lines.map((line) => [line.kind, line.deadline])).toEqual([
        ['flatRate', null],
        ['excess', deadline],
      ]);
    }
  });

  it('is by the row that leaves the least time', () => {
    const rates = [...child.rates, rate('2025-02-01 …', 0, { row: 2, rule: 'excess', deadlineMonths: 2 })];
    const lines = linesOf({ ...child, rates }, []).filter(({ kind }) => kind === 'excess');
    expect(lines.map(({ deadline }) => deadline)).toEqual(
      ['2025-05-31', '2025-08-31', '2025-11-30', '2026-02-28'].map(day),
    );
  });
});

const someClaims = fc.array(
  fc.record({
    row: fc.nat(),
    person: fc.constantFrom(0, 1, 2),
    day: fc.integer({ min: 45_231, max: 45_450 }),
    kind: fc.constantFrom('flatRate', 'excess', 'actualCost'),
    claimed: fc.integer({ min: 0, max: 1_000_000 }),
    decided: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
    paid: fc.integer({ min: -100_000, max: 1_000_000 }),
    paidOn: fc.option(fc.integer({ min: 45_231, max: 45_600 })),
  }),
  { maxLength: 6 },
);
const window = { from: 45_200, until: 45_600 };

describe('lines in any world', () => {
  it('expect the same claim once, whatever has been claimed, and lose nothing of the lists', () => {
    fc.assert(
      fc.property(reimbursedWorld, someClaims, (drawn, claims) => {
        const { series } = expectedIn(drawn);
        const quarters = wholeQuarters(window);
        const [first] = quarters;
        const whole = { from: first?.from ?? 0, until: quarters.at(-1)?.until ?? 0 };
        const lines = sure(claimLines(series, claims, { quarters, asOf: 45_400 }));
        expect(new Set(lines.map(keyText)).size).toBe(lines.length);
        const sum = (of: (line: ClaimLine) => number): number =>
          lines.reduce((all, line) => all + of(line), 0);
        expect(sum((line) => line.expected)).toBe(oreIn(series, whole));
        expect(sum((line) => line.claimed)).toBe(claims.reduce((all, { claimed }) => all + claimed, 0));
        expect(sum((line) => line.paid)).toBe(claims.reduce((all, { paid }) => all + paid, 0));
        for (const line of lines) {
          const isApplication = line.kind !== 'flatRate';
          const asked = isApplication || line.claimed > 0 ? line.claimed : line.expected;
          expect(line.outstanding).toBe(asked - line.paid - line.refused);
          if (!isApplication) expect([line.deadline, line.atRisk, line.lapsed]).toEqual([null, 0, 0]);
          if (line.atRisk > 0) expect(line.deadline).toBeGreaterThanOrEqual(45_400);
          if (line.lapsed > 0) expect(line.deadline).toBeLessThan(45_400);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
