import fc from 'fast-check';
import { type Amount, isAmount } from '../../../src/core/amount';
import { chargesOf } from '../../../src/core/cost/chargesOf';
import { compensationBefore, costBefore } from '../../../src/core/cost/costBefore';
import { costRow } from '../../../src/core/cost/costRow';
import { type CostWorld, costWorld } from '../../../src/core/cost/costWorld';
import { passQuickly, quickCosts } from '../../../src/core/cost/quick/quickCosts';
import { isProblem } from '../../../src/core/result';
import { gridOf } from '../../../src/core/summary/grid';
import type { Measure } from '../../../src/core/summary/measure';
import { measureValue } from '../../../src/core/summary/measureValue';
import { addPassed, moneyCells } from '../../../src/core/summary/moneyCells';
import { evenPassing, passEvenly } from '../../../src/core/summary/passEvenly';
import { reportPeriods } from '../../../src/core/summary/periods';
import { segmentsOf } from '../../../src/core/summary/segments';
import type { Side } from '../../../src/core/summary/side';
import { summary } from '../../../src/core/summary/summary';
import { world } from '../cost/arbitraries';
import { walk } from '../naive/walk';
import { placement, worldOf } from '../cost/rows';
import { columnsOf, questionOf, type World } from '../naive/world';

const whole = { by: 'placement', groupCount: 1, groupOf: new Int32Array(9) } as const;
const moneyFacts = ['cost', 'costWithDays', 'compensation'] as const;

function costsOf(drawn: World): CostWorld {
  return costWorld(columnsOf(drawn.placements), drawn.tables, questionOf(drawn));
}

/** The totals of a world in a window that begins and ends there, in öre and days. */
function totals(drawn: World, measures: readonly Measure[], rows: Side = whole): unknown[] {
  const found = summary({
    world: costsOf(drawn),
    leftOut: new Uint8Array(drawn.placements.length),
    personOf: null,
    rows,
    columns: whole,
    measures,
  });
  const { totalLine, totalColumn } = found.grid;
  return measures.map((measure) => {
    const value = measureValue(found, measure, { line: totalLine, column: totalColumn });
    return typeof value === 'number' ? Math.round(value * 1e6) : value;
  });
}

const summed: readonly Measure[] = ['cost', 'net', 'days'];

/** A world that is sound through the end of the window, and a day in its midst. */
const windowed = fc
  .record({
    drawn: world,
    from: fc.integer({ min: 45_190, max: 45_650 }),
    lengths: fc.tuple(fc.nat(60), fc.nat(90)),
  })
  .map(({ drawn, from, lengths: [first, second] }) => ({
    cut: from + first,
    drawn: { ...drawn, from, until: from + first + second },
  }))
  .filter(({ drawn }) => {
    const costs = costsOf({ ...drawn, from: 0 });
    return drawn.placements.every((_, index) => !isProblem(chargesOf(costs, index)));
  });

const sumOf = (ore: readonly number[]): number => ore.reduce((one, other) => one + other, 0);

function added(one: readonly unknown[], other: readonly unknown[]): number[] {
  return one.map((value, index) => Number(value) + Number(other[index]));
}

describe('a summary', () => {
  it('of two windows side by side is that of both together, to the öre', () => {
    fc.assert(
      fc.property(windowed, ({ drawn, cut }) => {
        const [before, after] = [
          totals({ ...drawn, until: cut }, summed),
          totals({ ...drawn, from: cut }, summed),
        ];
        expect(added(before, after)).toEqual(totals(drawn, summed));
      }),
      { numRuns: 1_500 },
    );
  });

  it('of two lists is that of both together, and the order of rows is irrelevant', () => {
    fc.assert(
      fc.property(windowed, ({ drawn: given }) => {
        // Rows that share an ID share what is added on it.
        const drawn = { ...given, placements: given.placements.map((row, id) => ({ ...row, id })) };
        const [first, others] = [drawn.placements.slice(0, 1), drawn.placements.slice(1)];
        const apart = [
          { ...drawn, placements: first },
          { ...drawn, placements: others },
        ];
        const [one = [], other = []] = apart.map((each) => totals(each, summed));
        const all = totals(drawn, summed);
        expect(added(one, other)).toEqual(all);
        expect(totals({ ...drawn, placements: [...drawn.placements].reverse() }, summed)).toEqual(all);
      }),
      { numRuns: 1_500 },
    );
  });

  it('has the same total however its rows are divided', () => {
    fc.assert(
      fc.property(windowed, ({ drawn }) => {
        const all = totals(drawn, summed);
        const groupOf = Int32Array.from(drawn.placements, ({ kind }) => kind ?? 3);
        expect(totals(drawn, summed, { by: 'placement', groupCount: 4, groupOf })).toEqual(all);
        expect(totals(drawn, summed, { by: 'time', periods: reportPeriods('month', drawn) })).toEqual(all);
      }),
      { numRuns: 1_500 },
    );
  });

  it('costs what its placements do, each asked for by itself and each walked date by date', () => {
    fc.assert(
      fc.property(windowed, ({ drawn }) => {
        const costs = costsOf(drawn);
        const asked = drawn.placements.map((_, row) => costRow(costs, row));
        const rows = asked.map((row) => (isProblem(row) ? NaN : row.isUnpriced ? 0 : row.cost));
        const walked = drawn.placements
          .map((_, row) => walk(drawn, row))
          .map((each) =>
            'billed' in each ? each.costBefore(drawn.until) - each.costBefore(drawn.from) : NaN,
          );
        const [shown] = totals(drawn, ['cost']);
        expect([shown, shown]).toEqual([rows, walked].map((ore) => sumOf(ore) * 10_000));
      }),
      { numRuns: 20_000 },
    );
  });
});

/** The öre in each cell of a summary by kind (0, 1, and 2 for others) and month. */
function oreByKindAndMonth(drawn: World): number[][] {
  const groupOf = Int32Array.from(drawn.placements, ({ kind }) => kind ?? 2);
  const columns = { by: 'time', periods: reportPeriods('month', drawn) } as const;
  const found = summary({
    world: costsOf(drawn),
    leftOut: new Uint8Array(drawn.placements.length),
    personOf: null,
    rows: { by: 'placement', groupCount: 3, groupOf },
    columns,
    measures: ['cost'],
  });
  return [0, 1, 2].map((line) =>
    columns.periods.map((_, column) => {
      const value = measureValue(found, 'cost', { line, column });
      return typeof value === 'number' ? Math.round(value * 100) : NaN;
    }),
  );
}

/** The same, each placement walked date by date. */
function walkedByKindAndMonth(drawn: World): number[][] {
  const months = reportPeriods('month', drawn);
  const ore = [0, 1, 2].map(() => months.map(() => 0));
  for (const [row, { kind }] of drawn.placements.entries()) {
    const walked = walk(drawn, row);
    if (!('billed' in walked)) continue;
    const cells = ore[kind ?? 2] ?? [];
    for (const [column, { from, until }] of months.entries())
      cells[column] = (cells[column] ?? NaN) + walked.costBefore(until) - walked.costBefore(from);
  }
  return ore;
}

describe('a summary by kind and month', () => {
  it.each([
    { of: 'all sorts of placements', change: (drawn: World): World => drawn },
    { of: 'placements that are paid by the day in whole öre', change: paidEvenly },
    { of: 'placements that are paid by the month', change: paidMonthly },
  ])('has in each cell what $of cost, walked date by date', ({ change }) => {
    fc.assert(
      fc.property(windowed, ({ drawn: given }) => {
        const drawn = change(given);
        expect(oreByKindAndMonth(drawn)).toEqual(walkedByKindAndMonth(drawn));
      }),
      { numRuns: 1_000 },
    );
  });
});

/** How many placements went which way. */
interface Ways {
  short: number;
  all: number;
}

/** What goes a short way must cost in every month what its charges do. */
function expectSameBothWays(drawn: World, ways: Ways): void {
  const months = { by: 'time', periods: reportPeriods('month', drawn) } as const;
  const segments = segmentsOf(drawn, whole, months);
  const grid = gridOf({ rows: whole, columns: months, segments, placementCount: whole.groupOf.length });
  const costs = costsOf(drawn);
  const quick = quickCosts(costs, segments);
  for (const [index, { start }] of drawn.placements.entries()) {
    const charged = chargesOf(costs, index);
    const isShort = passQuickly(quick, index);
    if (!isProblem(charged)) ways.all += 1;
    if (!isShort) continue;
    if (isProblem(charged)) throw new Error(charged.problem);
    ways.short += 1;
    const money = moneyCells(grid, segments, new Set(moneyFacts));
    addPassed(money, index, quick);
    const inMonths = (before: (day: number) => number): number[] =>
      months.periods.map((month) => before(month.until) - before(month.from));
    const cost = inMonths((day) => costBefore(charged.charges, day));
    const compensation = inMonths((day) => compensationBefore(charged.charges, day));
    const none = cost.map(() => 0);
    const passed = moneyFacts.map((fact) => [...(money[fact] ?? [])].slice(0, cost.length));
    expect(passed).toEqual([cost, charged.countsDays ? cost : none, compensation]);
    expect(quick.countsDays).toBe(charged.countsDays);
    if (start < drawn.until && charged.billed.until > drawn.from)
      expect(quick.billedUntil).toBe(charged.billed.until);
  }
}

/** What is passed as paid evenly must cost in every month what its charges do, and have their care days. */
function expectSameEvenly(drawn: World, ways: Ways): void {
  const months = { by: 'time', periods: reportPeriods('month', drawn) } as const;
  const segments = segmentsOf(drawn, whole, months);
  const grid = gridOf({ rows: whole, columns: months, segments, placementCount: whole.groupOf.length });
  const costs = costsOf(drawn);
  const count = drawn.placements.length;
  for (const [index, { start }] of drawn.placements.entries()) {
    const charged = chargesOf(costs, index);
    if (!isProblem(charged)) ways.all += 1;
    const money = moneyCells(grid, segments, new Set(moneyFacts));
    const [from, until] = [new Int32Array(count), new Int32Array(count)];
    const dates = { from, until, isAgreed: new Uint8Array(count), unpriced: new Map() };
    const leftOut = new Uint8Array(count).fill(1);
    leftOut[index] = 0;
    const rest = passEvenly(evenPassing(quickCosts(costs, segments), money), dates, leftOut);
    if (rest.length > 0) continue;
    if (isProblem(charged)) throw new Error(charged.problem);
    ways.short += 1;
    const cost = months.periods.map(
      (month) => costBefore(charged.charges, month.until) - costBefore(charged.charges, month.from),
    );
    const passed = [money.cost, money.costWithDays].map((ore) => [...(ore ?? [])].slice(0, cost.length));
    expect(passed).toEqual([cost, charged.countsDays ? cost : cost.map(() => 0)]);
    const billed = { from: Math.max(start, drawn.from), until: Math.min(charged.billed.until, drawn.until) };
    const days = charged.countsDays && billed.from < billed.until ? billed : { from: 0, until: 0 };
    expect({ from: from[index], until: until[index] }).toEqual(days);
  }
}

function inWholeOre(amount: number): Amount {
  const millionths = amount - (amount % 10_000);
  if (!isAmount(millionths)) throw new Error(`not an amount: ${amount}`);
  return millionths;
}

/** The same world as most placements are: paid by the day in whole öre, by themselves or by the list, and nothing else. */
function paidEvenly(drawn: World): World {
  const { prices } = drawn.tables;
  return {
    ...drawn,
    placements: drawn.placements.map((each) => ({
      ...each,
      ...{ extendedFrom: null, quantity: null, fee: null, expense: null },
      dayPrice: each.dayPrice === null ? null : inWholeOre(each.dayPrice),
    })),
    tables: {
      ...drawn.tables,
      ...{ kinds: [], absences: [], addOns: [] },
      prices: prices.map((row) => ({ ...row, unit: 'day', price: inWholeOre(row.price) })),
    },
  };
}

/** The same world where everybody has a fee, and carers of all ages have a rate without a cap. */
function paidMonthly(drawn: World): World {
  const { contributions } = drawn.tables;
  return {
    ...drawn,
    placements: drawn.placements.map(({ fee, ...each }) => ({
      ...each,
      ...{ dayPrice: null, quantity: null, extendedFrom: null },
      fee: fee ?? inWholeOre(each.start * 123_456),
    })),
    tables: {
      ...drawn.tables,
      ...{ absences: [], addOns: [] },
      contributions: contributions.map((row) => ({ ...row, ageFrom: 0, ageTo: null, monthlyCap: null })),
    },
  };
}

describe('the short way to a cost', () => {
  const windowFrom = fc.integer({ min: 45_190, max: 45_650 });

  it('gives the same öre in every month as the charges, and is gone often enough to matter', () => {
    const ways = { short: 0, all: 0 };
    fc.assert(
      fc.property(world, windowFrom, fc.nat(200), (given, from, length) => {
        expectSameBothWays({ ...given, from, until: from + length + 1 }, ways);
      }),
      { numRuns: 4_000 },
    );
    expect(ways.short / ways.all).toBeGreaterThan(0.15);
  });

  it('gives the same where nothing has to be rounded', () => {
    const ways = { short: 0, all: 0 };
    fc.assert(
      fc.property(world, windowFrom, fc.nat(200), (given, from, length) => {
        expectSameEvenly(paidEvenly({ ...given, from, until: from + length + 1 }), ways);
      }),
      { numRuns: 2_000 },
    );
    expect(ways.short / ways.all).toBeGreaterThan(0.3);
  });

  it('gives the same where everybody is paid by the month', () => {
    const ways = { short: 0, all: 0 };
    fc.assert(
      fc.property(world, windowFrom, fc.nat(200), (given, from, length) => {
        expectSameBothWays(paidMonthly({ ...given, from, until: from + length + 1 }), ways);
      }),
      { numRuns: 2_000 },
    );
    expect(ways.short / ways.all).toBeGreaterThan(0.5);
  });
});

describe('an agreed number of days', () => {
  const measures = ['days', 'placed', 'placedEnd', 'persons'] as const;

  // Two nights are agreed for a stay that begins and ends on one day: no night of its own is left to count, and it was placed all the same.
  it.each([
    { of: 'a stay of one day by nights', quantity: 2_000_000, expected: [2, 1, 0, 1] },
    { of: 'the same where nothing is agreed', quantity: null, expected: [0, 0, 0, 0] },
  ])('makes a placement of $of', ({ quantity, expected }) => {
    const stay = placement('2026-03-31 … 2026-03-31', { dayRule: 'nights', quantity });
    expect(totals(worldOf(stay, {}, '2026-03-31'), measures)).toEqual(expected.map((count) => count * 1e6));
  });
});
