import fc from 'fast-check';
import { costWorld } from '../../../src/core/cost/costWorld';
import { findCorrections } from '../../../src/core/locks/corrections';
import { plusFigures } from '../../../src/core/locks/figures';
import type { MonthLine } from '../../../src/core/locks/monthLine';
import { placementMonths } from '../../../src/core/locks/placementMonths';
import { monthUntil } from '../../../src/core/month';
import { isProblem } from '../../../src/core/result';
import { world } from '../cost/arbitraries';
import { day } from '../help';
import { type Entry, lineOf, newAgainst, saidBy } from '../naive/locks';
import { columnsOf, questionOf, type World } from '../naive/world';

/** The months in which the dates of the drawn worlds lie. */
const months = ['2023-11', '2023-12', '2024-01', '2024-02', '2024-03'].map((month) => day(`${month}-01`));

/** The world asked about all of them. */
function asked(drawn: World): World {
  return { ...drawn, from: months[0] ?? 0, until: monthUntil(months.at(-1) ?? 0) };
}

/** What the core says of every line of the months. */
function linesOf(drawn: World, of: readonly number[]): MonthLine[] {
  const costs = costWorld(columnsOf(drawn.placements), drawn.tables, questionOf(drawn));
  return drawn.placements.flatMap(({ id, kind, provider }, row) => {
    const lines = placementMonths(costs, row, of);
    if (isProblem(lines)) return [];
    const coding = `${kind ?? 'none'} ${provider ?? 'none'}`;
    return lines.map((line) => ({ ...line, placement: String(id ?? 'blank'), coding }));
  });
}

/** The line as the naive book calls it. */
function entryOf({ month, placement, coding, days, cost }: MonthLine): Entry {
  return { line: `${month} ${placement} ${coding}`, days, cost };
}

const sorted = (entries: readonly Entry[]): Entry[] =>
  [...entries].sort((one, other) => (one.line < other.line ? -1 : 1));

/** A list after another, and now and then the next month is locked. */
const history = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: world.map((drawn) => ({ act: 'list', world: asked(drawn) }) as const) },
    { weight: 2, arbitrary: fc.constant({ act: 'lock' } as const) },
  ),
  { minLength: 2, maxLength: 9, size: 'max' },
);

it('names lines alike here and in the naive book', () => {
  const line = { month: 45_231, placement: '0', coding: '1 none', days: 0, cost: 0 };
  expect(entryOf(line).line).toBe(lineOf(45_231, { id: 0, kind: 1, provider: null }));
});

it('is, row by row and month by month, what one adds up from date to date', () => {
  fc.assert(
    fc.property(world, (drawn) => {
      const inWorld = asked(drawn);
      const core = newAgainst([], linesOf(inWorld, months).map(entryOf));
      expect(sorted(core)).toEqual(sorted(newAgainst([], saidBy(inWorld, months))));
    }),
    { numRuns: 1_000 },
  );
});

it('keeps locked + corrections equal to the list at every lock, whatever becomes of it, and tells nothing twice', () => {
  fc.assert(
    fc.property(history, (steps) => {
      let list: World | null = null;
      const locked: MonthLine[] = [];
      const stored: MonthLine[] = [];
      const book: Entry[] = [];
      let done = 0;
      for (const step of steps) {
        if (step.act === 'list') list = step.world;
        if (step.act !== 'lock' || list === null || done === months.length) continue;
        const past = months.slice(0, done);
        const next = months.slice(done, done + 1);
        const now = linesOf(list, past);
        const found = findCorrections({ locked, stored, now });

        const naive = newAgainst(book, saidBy(list, past));
        const asEntries = found.map(({ before, after, ...key }) =>
          entryOf({ ...key, days: after.days - before.days, cost: after.cost - before.cost }),
        );
        expect(sorted(asEntries)).toEqual(sorted(naive));

        stored.push(
          ...found.map(({ before, after, month, placement, coding }) => ({
            ...{ month, placement, coding },
            ...{ days: after.days - before.days, cost: after.cost - before.cost },
          })),
        );
        locked.push(...linesOf(list, next));
        book.push(...naive, ...saidBy(list, next));
        done += 1;

        const all = months.slice(0, done);
        const told = [...locked, ...stored].reduce(plusFigures, { days: 0, cost: 0 });
        const says = saidBy(list, all).reduce(plusFigures, { days: 0, cost: 0 });
        expect(told).toEqual(says);
        expect(findCorrections({ locked, stored, now: linesOf(list, all) })).toEqual([]);
      }
    }),
    { numRuns: 700 },
  );
});
