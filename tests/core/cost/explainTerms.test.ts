import fc from 'fast-check';
import { costBefore } from '../../../src/core/cost/costBefore';
import { type Explanation, explainTerms } from '../../../src/core/cost/explainTerms';
import { isProblem } from '../../../src/core/result';
import { day, kronor, sure } from '../help';
import type { World } from '../naive/world';
import { cuts, world } from './arbitraries';
import { chargesIn } from './help';
import { absence, addOn, placement, price, rate, worldOf } from './rows';

function explained(one: World, from: string, through: string): Explanation {
  return explainTerms(sure(chargesIn(one)), { from: day(from), until: day(through) + 1 });
}

/** "17 × 1467", "10/31 × 12345 × 0.3032": the sum as it is read, in kronor and shares. */
function read({ terms }: Explanation): string[] {
  return terms.map(({ over, under, amount, times, paid }) => {
    const count = under === 1 ? String(over) : `${over}/${under}`;
    const shares = [times, paid].filter((millionths) => millionths !== 1_000_000);
    return [count, ...[amount, ...shares].map((millionths) => millionths / 1_000_000)].join(' × ');
  });
}

describe('explainTerms', () => {
  it("reads as Malmö's rule document writes it", () => {
    const prices = [
      price('2017-07-01 …', 1_467, { row: 0 }),
      price('2018-01-01 …', 1_322, { row: 1 }),
      price('2018-01-13 …', 1_285, { row: 2 }),
    ];
    const sum = explained(
      worldOf(placement('2017-12-15 …'), { prices }, '2018-02-28'),
      '2017-12-15',
      '2018-02-28',
    );
    expect(read(sum)).toEqual(['17 × 1467', '12 × 1322', '47 × 1285']);
    // 24 939 + 15 864 + 60 395 = 101 198
    expect(sum.terms.map(({ ore }) => ore)).toEqual([2_493_900, 1_586_400, 6_039_500]);
    expect(sum).toMatchObject({ rounding: 0, ore: 10_119_800 });
    expect(sum.terms[1]).toMatchObject({ from: day('2018-01-01'), until: day('2018-01-13'), unit: 'day' });
    expect(sum.terms[1]).toMatchObject({ part: 'price', source: { table: 'prices', row: 1 } });
  });

  it('counts months as people do: a part, whole ones, a part', () => {
    const home = placement('2026-01-22 … 2026-04-15', { fee: kronor(12_345), expense: kronor(23_456) });
    const sum = explained(worldOf(home, { contributions: [rate(2026, 0.3032)] }), '2026-01-01', '2026-12-31');
    expect(read(sum)).toEqual([
      ...['10/31 × 12345', '2 × 12345', '15/30 × 12345'],
      ...['10/31 × 12345 × 0.3032', '2 × 12345 × 0.3032', '15/30 × 12345 × 0.3032'],
      ...['10/31 × 23456', '2 × 23456', '15/30 × 23456'],
    ]);
  });

  it('says what rounding each term by itself changes', () => {
    // Malmö: 3 982,258 06… + 1 207,420 64… + 7 566,451 61… = 12 756,130 32…, and the öre of the three are …26 + …42 + …45 = …13
    const home = placement('2018-01-01 … 2018-01-10', { fee: kronor(12_345), expense: kronor(23_456) });
    const sum = explained(worldOf(home, { contributions: [rate(2018, 0.3032)] }), '2018-01-01', '2018-01-31');
    expect(sum.terms.map(({ ore }) => ore)).toEqual([398_226, 120_742, 756_645]);
    expect(sum).toMatchObject({ rounding: 0, ore: 1_275_613 });
    // Three terms of half an öre, each told as a whole one: 1,5 öre is 2.
    const prices = ['2026-01-01 …', '2026-01-02 …', '2026-01-03 …'].map((valid, row) =>
      price(valid, 0.005, { row }),
    );
    const halves = explained(
      worldOf(placement('2026-01-01 … 2026-01-03'), { prices }),
      '2026-01-01',
      '2026-01-31',
    );
    expect(halves.terms.map(({ ore }) => ore)).toEqual([1, 1, 1]);
    expect(halves).toMatchObject({ rounding: -1, ore: 2 });
  });

  it('puts together what an absence parts, and tells the share that is paid during it', () => {
    const stay = placement('2026-01-01 … 2026-01-31', { dayPrice: kronor(1_000) });
    const absences = [absence('2026-01-11 … 2026-01-15', 0.7)];
    const addOns = [addOn('2026-01-20 …', 5_000, { unit: 'once', what: 'school' })];
    const sum = explained(worldOf(stay, { absences, addOns }), '2026-01-01', '2026-01-31');
    expect(read(sum)).toEqual(['26 × 1000', '5 × 1000 × 0.7', '1 × 5000']);
    expect(sum.terms[0]).toMatchObject({ from: day('2026-01-01'), until: day('2026-02-01') });
    expect(sum.ore).toBe(3_450_000);
  });

  it('tells an agreed number of days', () => {
    const weekend = placement('2026-01-30 … 2026-02-01', { quantity: 2_500_000, dayPrice: kronor(1_200) });
    expect(read(explained(worldOf(weekend, {}), '2026-01-01', '2026-01-31'))).toEqual(['1 × 1200 × 2.5']);
    expect(explained(worldOf(weekend, {}), '2026-02-01', '2026-02-28')).toEqual({
      terms: [],
      rounding: 0,
      ore: 0,
    });
  });

  it('adds up to the cost, and no term is wrong by more than half an öre, in any world', () => {
    fc.assert(
      fc.property(world, cuts, (drawn, days) => {
        const [from = 0, , until = 0] = [...days].sort((one, other) => one - other);
        for (const row of drawn.placements.keys()) {
          const charges = chargesIn(drawn, row);
          if (isProblem(charges)) continue;
          const { terms, rounding, ore } = explainTerms(charges, { from, until });
          const cost = costBefore(charges.charges, until) - costBefore(charges.charges, from);
          expect([ore, terms.reduce((sum, term) => sum + term.ore, rounding)]).toEqual([cost, cost]);
          expect(Math.abs(rounding)).toBeLessThanOrEqual(1 + terms.length / 2);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});
