import fc from 'fast-check';
import type { ReimbursementSeries } from '../../../src/core/reimbursement/series';
import { countedDays, expectedOre, unpricedDays } from '../../../src/core/reimbursement/series';
import { statusesOf } from '../../../src/core/reimbursement/statuses';
import { cuts } from '../cost/arbitraries';
import { datesIn } from '../cost/help';
import { sure } from '../help';
import { paidBefore, type ReimbursedWorld, walkReimbursement } from '../naive/reimbursement';
import { reimbursedWorld } from './arbitraries';
import { expectedIn } from './help';

const always = { from: -Infinity, until: Infinity };
const kinds = ['flatRate', 'excess', 'actualCost'] as const;

/** Every person, category and rule of a world. */
function combinations({ statuses }: ReimbursedWorld) {
  const persons = [...new Set(statuses.map(({ person }) => person))];
  return persons.flatMap((person) =>
    [0, 1, 2].flatMap((category) => kinds.map((kind) => ({ person, category, kind }))),
  );
}

function seriesOf(
  series: readonly ReimbursementSeries[],
  wanted: Pick<ReimbursementSeries, 'person' | 'category' | 'kind'>,
): readonly ReimbursementSeries[] {
  return series.filter((each) =>
    (['person', 'category', 'kind'] as const).every((key) => each[key] === wanted[key]),
  );
}

/** Everything that is expected, but from which row of a table it comes. */
function expectedOf(drawn: ReimbursedWorld): unknown {
  const { series } = expectedIn(drawn);
  return combinations(drawn).map((each) =>
    seriesOf(series, each).map(({ charges }) =>
      charges.map(({ from, until, unit, amount, times, paid }) => [from, until, unit, amount, times, paid]),
    ),
  );
}

describe('what is expected of the state, in any world', () => {
  it('is to the öre what one adds up from date to date', () => {
    fc.assert(
      fc.property(reimbursedWorld, cuts, (drawn, days) => {
        const { series } = expectedIn(drawn);
        const walked = walkReimbursement(drawn);
        for (const wanted of combinations(drawn)) {
          const own = seriesOf(series, wanted);
          expect(own.length).toBeLessThanOrEqual(1);
          const paid = walked.paid.filter(
            ({ person, category, kind }) =>
              person === wanted.person && category === wanted.category && kind === wanted.kind,
          );
          const key = `${wanted.person} ${wanted.category} ${wanted.kind} `;
          const lacking = [...walked.unpriced].filter((text) => text.startsWith(key)).length;
          expect(own.reduce((sum, each) => sum + unpricedDays(each, always), 0)).toBe(lacking);
          for (const from of days)
            for (const until of days.filter((each) => each > from)) {
              const core = own.map((each) => sure(expectedOre(each, { from, until })));
              const naive = paidBefore(paid, until) - paidBefore(paid, from);
              expect(core.reduce<number>((sum, ore) => sum + ore, 0)).toBe(naive);
            }
        }
      }),
      { numRuns: 4_000 },
    );
  });

  it('gives a person one category on a date, and each date of the rows one', () => {
    fc.assert(
      fc.property(reimbursedWorld, (drawn) => {
        const { categoryOn } = walkReimbursement(drawn);
        for (const [person, own] of statusesOf(drawn.statuses)) {
          const known = own.map((each) => ({ ...each, until: Math.min(each.until, drawn.world.until) }));
          const dates = datesIn(known);
          expect(new Set(dates).size).toBe(dates.length);
          for (const { category, ...period } of known)
            for (const date of datesIn([period])) expect(categoryOn(person, date)).toBe(category);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('counts a day once, however many placements and rows have it', () => {
    fc.assert(
      fc.property(reimbursedWorld, (drawn) => {
        const { series } = expectedIn(drawn);
        for (const kind of kinds)
          for (const person of new Set(drawn.statuses.map((row) => row.person))) {
            const dates = datesIn(
              series
                .filter((each) => each.person === person && each.kind === kind)
                .flatMap((each) => each.dates),
            );
            expect(new Set(dates).size).toBe(dates.length);
          }
      }),
      { numRuns: 500 },
    );
  });

  it('is the same where rows of Personer and Ersättningsbelopp stand twice', () => {
    fc.assert(
      fc.property(reimbursedWorld, (drawn) => {
        const again = <Row extends { row: number }>(rows: readonly Row[]): Row[] =>
          [...rows, ...rows].map((row, index) => ({ ...row, row: index }));
        const twice = { ...drawn, statuses: again(drawn.statuses), rates: again(drawn.rates) };
        expect(expectedOf(twice)).toEqual(expectedOf(drawn));
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order in which rows are read', () => {
    fc.assert(
      fc.property(reimbursedWorld, (drawn) => {
        const reversed = {
          ...drawn,
          statuses: [...drawn.statuses].reverse(),
          rates: [...drawn.rates].reverse(),
        };
        const sorted = (world: ReimbursedWorld): unknown =>
          combinations(drawn).map((each) =>
            seriesOf(expectedIn(world).series, each).map(({ charges }) => charges),
          );
        expect(sorted(reversed)).toEqual(sorted(drawn));
      }),
      { numRuns: 500 },
    );
  });

  it('counts as many days as it has dates', () => {
    fc.assert(
      fc.property(reimbursedWorld, cuts, (drawn, days) => {
        const [from = 0, , until = 0] = [...days].sort((one, other) => one - other);
        for (const each of expectedIn(drawn).series) {
          const inWindow = datesIn(
            each.dates.map((dates) => ({ ...dates, until: Math.min(dates.until, drawn.world.until) })),
          ).filter((date) => from <= date && date < until);
          expect(countedDays(each, { from, until })).toBe(inWindow.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
