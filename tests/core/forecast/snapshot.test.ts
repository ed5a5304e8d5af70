import fc from 'fast-check';
import { snapshotOf } from '../../../src/core/forecast/snapshot';
import { twoForecasts } from '../forecastBridge/towns';
import { writtenDown } from '../forecastBridge/writing';
import { day, kronor, sure } from '../help';
import { walk } from '../naive/walk';
import { blankPlacement, noTables } from '../naive/world';
import { listFrom, usual } from './help';

const nothingBeside = { booked: null, carriesForward: false, adjustments: [], kinds: [] };

describe('a forecast by placement', () => {
  it('adds up to the forecast, and the months to what has been', () => {
    fc.assert(
      fc.property(twoForecasts, ([{ found, written }]) => {
        const { total } = found;
        const sum = (of: (line: (typeof written.lines)[number]) => number): number =>
          written.lines.reduce((all, each) => all + of(each), 0);
        expect(sum(({ amount }) => amount)).toBe(
          total.soFar + total.committed + (total.expectedNew ?? 0) + total.adjustments + total.carried,
        );
        const listed = found.listed.reduce((all, { closed, after }) => all + closed + after, 0);
        expect(sum(({ months }) => months.reduce((all, month) => all + month, 0))).toBe(listed);
      }),
      { numRuns: 60 },
    );
  });

  it('tells each month as going from date to date does', () => {
    const [from, asOf, to] = [day('2026-01-10'), day('2026-04-20'), day('2026-09-30')];
    fc.assert(
      fc.property(
        fc.integer({ min: -60, max: 90 }),
        fc.option(fc.integer({ min: 1, max: 90 })),
        fc.constantFrom('both', 'nights'),
        (offset, length, dayRule) => {
          const start = from + offset;
          const end = length === null ? null : start + length - 1;
          const row = { ...blankPlacement, ...{ id: 1, kind: 0, start, end, dayRule, fee: kronor(10_000) } };
          const list = listFrom({ placements: [row], tables: noTables });
          const { written } = writtenDown(list, { ...usual, from, asOf, to, years: 20 }, nothingBeside);
          const known = { ...row, end: end !== null && end > asOf ? null : end };
          const walked = walk(
            { placements: [known], tables: noTables, from: 0, until: asOf + 1, dayRule },
            0,
          );
          if ('problems' in walked) throw new Error(walked.problems.join());
          const turns = [from, ...['02', '03', '04', '05'].map((month) => day(`2026-${month}-01`))];
          const months = turns
            .map((turn) => walked.costBefore(Math.min(turn, asOf + 1)))
            .flatMap((cost, index, all) => (index === 0 ? [] : [cost - (all[index - 1] ?? 0)]));
          const [line] = written.lines;
          expect(line?.months.slice(0, 4) ?? [0, 0, 0, 0]).toEqual(months);
          expect(line?.months.slice(4).filter((month) => month !== 0) ?? []).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('counts the dates on which a placement is there', () => {
    const question = { ...usual, from: day('2026-01-01'), asOf: day('2026-03-31'), to: day('2026-12-31') };
    const row = { ...blankPlacement, kind: 0, dayPrice: kronor(1_000) };
    const list = listFrom(
      {
        placements: [
          { ...row, id: 1, start: day('2025-12-20') },
          { ...row, id: 2, start: day('2026-02-01'), end: day('2026-02-10'), dayRule: 'nights' },
          { ...row, id: 3, start: day('2026-03-31'), end: day('2026-06-30') },
        ],
        tables: noTables,
      },
      { plannedEnd: [day('2026-04-30'), 0, day('2027-06-30')], certainEnd: [1, 0, 1] },
    );
    const { found } = writtenDown(list, question, nothingBeside);
    const lines = sure(snapshotOf(found, question));
    // January to April: 31 + 28 + 31 + 30. The second was there on ten dates, nine of which are billed. The third 1 + 275.
    expect(lines.map(({ calendarDays }) => calendarDays)).toEqual([120, 10, 276]);
    expect(lines.map(({ lastDay }) => lastDay)).toEqual([0, day('2026-02-10'), 0]);
  });
});
