import fc from 'fast-check';
import { compensationBefore, costBefore } from '../../../src/core/cost/costBefore';
import { isProblem } from '../../../src/core/result';
import { walk } from '../naive/walk';
import type { World } from '../naive/world';
import { cuts, world } from './arbitraries';
import { chargesIn, datesIn } from './help';

/** The core's answers about a placement, and the same by walking from date to date. */
function answers(drawn: World, row: number, days: readonly number[]): readonly [unknown, unknown] {
  const charges = chargesIn(drawn, row);
  const walked = walk(drawn, row);
  if ('problems' in walked)
    return [true, isProblem(charges) ? walked.problems.includes(charges.problem) : charges];
  if (isProblem(charges)) return [charges.problem, 'no problem'];
  const known = { ...charges.billed, until: Math.min(charges.billed.until, drawn.until) };
  return [
    {
      costs: days.map((day) => costBefore(charges.charges, day)),
      compensations: days.map((day) => compensationBefore(charges.charges, day)),
      unpriced: datesIn(charges.unpriced),
      billed: datesIn([known]),
    },
    {
      costs: days.map(walked.costBefore),
      compensations: days.map(walked.compensationBefore),
      unpriced: walked.unpriced,
      billed: walked.billed,
    },
  ];
}

/** What every placement of a world costs before each of the days. */
function costsOf(drawn: World, days: readonly number[]): unknown[] {
  return drawn.placements.map((_, row) => {
    const charges = chargesIn(drawn, row);
    return isProblem(charges) ? charges : days.map((day) => costBefore(charges.charges, day));
  });
}

/** What a placement costs on the dates that are asked about; NaN where it cannot be said. */
function costIn(asked: World, row: number): number {
  const charges = chargesIn(asked, row);
  return isProblem(charges)
    ? NaN
    : costBefore(charges.charges, asked.until) - costBefore(charges.charges, asked.from);
}

describe('the cost of placements in any world', () => {
  it('is to the öre what one adds up from date to date', () => {
    fc.assert(
      fc.property(world, cuts, (drawn, days) => {
        for (const row of drawn.placements.keys()) {
          const [core, walked] = answers(drawn, row, days);
          expect(JSON.stringify(core)).toBe(JSON.stringify(walked));
        }
      }),
      { numRuns: 20_000 },
    );
  });

  it('does not depend on the order in which the rows of a table stand', () => {
    fc.assert(
      fc.property(world, cuts, ({ tables, ...drawn }, days) => {
        const reversed = {
          prices: [...tables.prices].reverse(),
          kinds: [...tables.kinds].reverse(),
          contributions: [...tables.contributions].reverse(),
          absences: [...tables.absences].reverse(),
          addOns: [...tables.addOns].reverse(),
        };
        expect(costsOf({ ...drawn, tables: reversed }, days)).toEqual(costsOf({ ...drawn, tables }, days));
      }),
      { numRuns: 2_000 },
    );
  });

  it('adds up over windows, each asked for by itself', () => {
    fc.assert(
      fc.property(world, cuts, (drawn, days) => {
        const [from = 0, middle = 0, until = 0] = [...days].sort((one, other) => one - other);
        for (const row of drawn.placements.keys()) {
          const whole = costIn({ ...drawn, from, until }, row);
          const parts = [
            costIn({ ...drawn, from, until: middle }, row),
            costIn({ ...drawn, from: middle, until }, row),
          ];
          expect(parts.reduce((sum, part) => sum + part)).toBe(whole);
        }
      }),
      { numRuns: 5_000 },
    );
  });

  it('does not depend on placements with another ID, nor on their order', () => {
    fc.assert(
      fc.property(world, cuts, ({ placements: given, ...drawn }, days) => {
        const placements = given.map((placement, id) => ({ ...placement, id }));
        const reversed = [...placements].reverse();
        expect(costsOf({ ...drawn, placements: reversed }, days).reverse()).toEqual(
          costsOf({ ...drawn, placements }, days),
        );
      }),
      { numRuns: 1_000 },
    );
  });
});
