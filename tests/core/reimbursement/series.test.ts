import fc from 'fast-check';
import { countedDays, explainReimbursement } from '../../../src/core/reimbursement/series';
import { absence, placement } from '../cost/rows';
import { day, kronor } from '../help';
import type { ReimbursedWorld } from '../naive/reimbursement';
import { noTables, type WorldPlacement } from '../naive/world';
import { expectedIn, oreIn, period, rate, status } from './help';

/** A world of one child, known through a day. */
function worldOf(
  said: Partial<Omit<ReimbursedWorld, 'world'>>,
  placements: readonly WorldPlacement[] = [],
  through = '2026-12-31',
): ReimbursedWorld {
  return {
    world: { placements, tables: noTables, from: day('2017-01-01'), until: day(through) + 1 },
    persons: placements.map(() => 0),
    lvuType: placements.map(() => true),
    statuses: [],
    rates: [],
    ...said,
  };
}

/** Öre by rule in a period, as kronor. */
function kronorIn(world: ReimbursedWorld, dates: string): Record<string, number> {
  const found: Record<string, number> = {};
  for (const each of expectedIn(world).series) {
    const ore = oreIn([each], period(dates));
    if (ore !== 0) found[each.kind] = (found[each.kind] ?? 0) + ore / 100;
  }
  return found;
}

describe('the flat rate', () => {
  /*
   * The example of Malmö's rule document: 17 days of December at 1 467, a new rate from 1 January (12 days at 1 322), another status from
   * 13 January to the end of February, 19 + 28 = 47 days, at 1 285. 24 939 + 15 864 + 60 395 = 101 198.
   */
  const malmo = worldOf({
    statuses: [
      status('2017-12-15 …', { born: day('2005-03-01') }),
      status('2018-01-13 …', { row: 1, born: day('2005-03-01'), category: 1 }),
    ],
    rates: [
      rate('2017-01-01 … 2017-12-31', 1467),
      rate('2018-01-01 …', 1322, { row: 1 }),
      rate('2018-01-01 …', 1285, { row: 2, category: 1 }),
    ],
  });

  it('is 17 × 1 467 + 12 × 1 322 + 47 × 1 285 = 101 198 in the example of Malmö', () => {
    expect(kronorIn(malmo, '2017-12-01 … 2018-02-28')).toEqual({ flatRate: 101_198 });
    const terms = expectedIn(malmo).series.flatMap((each) =>
      explainReimbursement(each, period('2017-12-01 … 2018-02-28')),
    );
    expect(terms.map(({ over, amount }) => [over, amount / 1_000_000])).toEqual([
      [17, 1467],
      [12, 1322],
      [47, 1285],
    ]);
  });

  it('comes once on the first day of the category, and not again when the category comes back', () => {
    const world = worldOf({
      statuses: [status('2026-01-10 …'), status('2026-02-01 … 2026-02-28', { row: 1, category: 1 })],
      rates: [rate('2024-01-01 …', 52_000, { unit: 'once' })],
    });
    expect(kronorIn(world, '2026-01-10 … 2026-01-10')).toEqual({ flatRate: 52_000 });
    expect(kronorIn(world, '2026-01-11 …')).toEqual({});
  });

  it('ends the day before the birthday, also of those born on 29 February', () => {
    const rates = [rate('2024-01-01 …', 1000, { endsAtAge: 18 })];
    const ordinary = worldOf({ statuses: [status('2026-03-01 …', { born: day('2008-03-11') })], rates });
    expect(kronorIn(ordinary, '2026-03-01 …')).toEqual({ flatRate: 10_000 }); // 1 … 10 March
    const leap = worldOf({ statuses: [status('2026-02-20 …', { born: day('2008-02-29') })], rates });
    expect(kronorIn(leap, '2026-02-20 …')).toEqual({ flatRate: 9_000 }); // 20 … 28 February
  });

  it('is missing, and told, on dates for which the category has no row; ending at an age is no such case', () => {
    const world = worldOf({
      statuses: [status('2025-12-30 … 2026-01-10', { born: day('2008-01-05') })],
      rates: [rate('2026-01-01 …', 1000, { endsAtAge: 18 })],
    });
    const { unrated } = expectedIn(world);
    expect(unrated.map(({ from, until }) => [from, until])).toEqual([[day('2025-12-30'), day('2026-01-01')]]);
    expect(kronorIn(world, '2025-12-01 …')).toEqual({ flatRate: 4_000 });
  });

  it('is by the month a share of the month', () => {
    const world = worldOf({
      statuses: [status('2026-02-15 … 2026-03-31')],
      rates: [rate('2024-01-01 …', 28_000, { unit: 'month' })],
    });
    expect(kronorIn(world, '2026-01-01 …')).toEqual({ flatRate: 42_000 }); // 14/28 and a whole month
  });
});

describe('what is applied for', () => {
  const rates = [rate('2024-01-01 …', 1000), rate('2024-01-01 …', 0, { row: 1, rule: 'excess' })];
  const statuses = [status('2026-01-01 …')];
  const dear = placement('2026-01-01 … 2026-01-31', { dayPrice: kronor(4500) });
  const cheap = placement('2026-02-01 … 2026-02-28', { dayPrice: kronor(800), id: 1 });

  it('is per day what the cost is above the flat rate', () => {
    const world = worldOf({ statuses, rates }, [dear, cheap]);
    // 31 × (4 500 − 1 000) = 108 500, and nothing of the days that cost less; flat 59 × 1 000.
    expect(kronorIn(world, '2026-01-01 … 2026-02-28')).toEqual({ flatRate: 59_000, excess: 108_500 });
  });

  it('is per quarter what all of its days cost above the flat rate together', () => {
    const perQuarter = rates.map((each) => ({ ...each, per: 'quarter' as const }));
    const world = worldOf({ statuses, rates: perQuarter }, [dear, cheap]);
    // 108 500 − 28 × 200 = 102 900
    expect(kronorIn(world, '2026-01-01 … 2026-03-31')).toEqual({ flatRate: 90_000, excess: 102_900 });
    const shorter = placement('2026-01-01 … 2026-01-01', { dayPrice: kronor(4500) });
    // 3 500 − 28 × 200 is below 0: nothing.
    expect(
      kronorIn(worldOf({ statuses, rates: perQuarter }, [shorter, cheap]), '2026-01-01 … 2026-03-31'),
    ).toEqual({
      flatRate: 90_000,
    });
  });

  it('is of care by LVU alone, unless the row pays the actual cost', () => {
    const world = worldOf({ statuses, rates, lvuType: [false] }, [dear]);
    expect(kronorIn(world, '2026-01-01 … 2026-01-31')).toEqual({ flatRate: 31_000 });
    const actual = rates.map((each) => (each.row === 1 ? { ...each, rule: 'actualCost' as const } : each));
    expect(kronorIn({ ...world, rates: actual }, '2026-01-01 … 2026-01-31')).toEqual({
      flatRate: 31_000,
      actualCost: 108_500,
    });
  });

  it('takes the flat rate of a day off once where placements overlap', () => {
    const kept = placement('2026-01-11 … 2026-01-20', { dayPrice: kronor(500), id: 1 });
    const world = worldOf({ statuses, rates }, [dear, kept]);
    // 108 500 + 10 × 500
    expect(kronorIn(world, '2026-01-01 … 2026-01-31')).toEqual({ flatRate: 31_000, excess: 113_500 });
    const { series } = expectedIn(world);
    expect(series.map((each) => [each.kind, countedDays(each, period('2026-01-01 … 2026-01-31'))])).toEqual([
      ['flatRate', 31],
      ['excess', 31],
    ]);
  });

  it('follows every rule of price, as what is paid during absence', () => {
    const world = worldOf({ statuses, rates }, [dear]);
    const absences = [absence('2026-01-11 … 2026-01-20', 0.2)];
    const away = { ...world, world: { ...world.world, tables: { ...noTables, absences } } };
    // 21 × 3 500; on the 10 days away the cost of 900 is below the flat rate.
    expect(kronorIn(away, '2026-01-01 … 2026-01-31')).toEqual({ flatRate: 31_000, excess: 73_500 });
  });

  it('leaves out and tells the dates without a known price', () => {
    const unpriced = placement('2026-01-01 … 2026-01-10');
    const { series } = expectedIn(worldOf({ statuses, rates }, [unpriced]));
    expect(series.map(({ kind, unpriced: dates }) => [kind, dates.length])).toEqual([
      ['flatRate', 0],
      ['excess', 1],
    ]);
    expect(oreIn(series, period('2026-01-01 … 2026-01-10'))).toBe(1_000_000);
  });

  it('tells a placement that ends before it begins', () => {
    const { uncounted } = expectedIn(worldOf({ statuses, rates }, [placement('2026-01-10 … 2026-01-01')]));
    expect([...uncounted.keys()]).toEqual([0]);
  });
});

describe('the flat rate and what is above it', () => {
  const stay = fc.record({
    from: fc.integer({ min: 0, max: 60 }),
    days: fc.integer({ min: 0, max: 60 }),
    price: fc.integer({ min: 0, max: 3000 }),
  });

  it('are together the dearer of flat rate and cost, on every date', () => {
    fc.assert(
      fc.property(fc.array(stay, { maxLength: 4 }), fc.integer({ min: 0, max: 2000 }), (stays, perDay) => {
        const first = day('2026-01-01');
        const placements = stays.map(({ from, days, price }, id) => ({
          ...placement('2026-01-01 …', { id, dayPrice: kronor(price) }),
          start: first + from,
          end: first + from + days,
        }));
        const rates = [rate('2024-01-01 …', perDay), rate('2024-01-01 …', 0, { row: 1, rule: 'excess' })];
        const { series } = expectedIn(worldOf({ statuses: [status('2025-12-01 …')], rates }, placements));
        for (let date = first; date < first + 125; date++) {
          const cost = stays
            .filter(({ from, days }) => first + from <= date && date <= first + from + days)
            .reduce((sum, { price }) => sum + price, 0);
          expect(oreIn(series, { from: date, until: date + 1 })).toBe(Math.max(perDay, cost) * 100);
        }
      }),
      { numRuns: 300 },
    );
  });
});
