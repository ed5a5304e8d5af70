import * as fc from 'fast-check';
import { world } from '../../core/cost/arbitraries';
import { walk } from '../../core/naive/walk';
import type { World } from '../../core/naive/world';
import { call } from '../call';
import { sayable, sheetsOf } from '../sheetsOf';

/** Before the first date of any world: a cell must say from when. */
const longAgo = 40_000;

const inOre = (cell: unknown): number => (typeof cell === 'number' ? Math.round(cell * 100) : 0);
const sum = (ore: readonly number[]): number => ore.reduce((one, other) => one + other, 0);

/** The öre of the placements whose cost can be said, each walked from date to date. */
function walkedOre(drawn: World): number {
  return sum(
    drawn.placements.map((_, row) => {
      const walked = walk(drawn, row);
      if ('problems' in walked) return 0;
      return walked.costBefore(Math.max(drawn.from, drawn.until)) - walked.costBefore(drawn.from);
    }),
  );
}

/** A window, what is known of it, and how its cost is divided. */
const asked = fc.record({
  drawn: world.map(sayable),
  // Days from the first of the window on: before it, inside it, after it, or not given.
  known: fc.option(fc.integer({ min: 0, max: 120 }), { freq: 3 }),
  rows: fc.constantFrom('form', 'utförare', 'ingen'),
  columns: fc.constantFrom('ingen', 'månad', 'tertial', 'år'),
});

describe('SUMMARY over any tables and any as-of date', () => {
  test('costs what COSTROWS says of its rows, which is what one adds up from date to date', () => {
    const seen = { cut: 0, whole: 0, money: 0 };
    fc.assert(
      fc.property(asked, ({ drawn: given, known, rows, columns }) => {
        const drawn = { ...given, from: Math.max(given.from, longAgo) };
        if (drawn.until <= drawn.from) return;
        const to = drawn.until - 1;
        const asOf = known === null ? null : drawn.from + known;
        const until = Math.min(to, asOf ?? to) + 1;
        const { placements, prices, further, dayRule } = sheetsOf(drawn);
        const costs = call('COSTROWS', placements, prices, drawn.from, to, asOf, dayRule, ...further).slice(
          1,
        );
        const table = call(
          'SUMMARY',
          ...[placements, prices, drawn.from, to, 'kostnad', rows, columns, asOf, dayRule, ...further],
        );
        const shown = inOre(table.at(-1)?.at(-1));
        const walked = walkedOre({ ...drawn, until });
        expect([shown, sum(costs.map((row) => inOre(row[3])))]).toEqual([walked, walked]);
        seen[asOf !== null && asOf < to ? 'cut' : 'whole'] += 1;
        seen.money += shown === 0 ? 0 : 1;
      }),
      { numRuns: 1_000 },
    );
    expect(Math.min(seen.cut, seen.whole, seen.money)).toBeGreaterThan(100);
  });

  test('holds nothing in months after the as-of date, and the same months before it', () => {
    fc.assert(
      fc.property(asked, ({ drawn: given, known }) => {
        const drawn = { ...given, from: Math.max(given.from, longAgo) };
        const [to, asOf] = [drawn.from + 150, drawn.from + (known ?? 0)];
        const { placements, prices, further, dayRule } = sheetsOf(drawn);
        const [whole = [], part = []] = [to, asOf].map((last) =>
          call(
            'SUMMARY',
            ...[placements, prices, drawn.from, last, 'dygn', 'ingen', 'månad', asOf, dayRule, ...further],
          ).at(-1),
        );
        // Both begin with the label and end with the total.
        const months = part.length - 2;
        expect(whole.slice(0, 1 + months)).toEqual(part.slice(0, 1 + months));
        expect(whole.slice(1 + months, -1).every((cell) => cell === 0)).toBe(true);
        expect(whole.at(-1)).toBe(part.at(-1));
      }),
      { numRuns: 300 },
    );
  });
});
