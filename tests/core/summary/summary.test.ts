import fc from 'fast-check';
import { costWorld } from '../../../src/core/cost/costWorld';
import { cellAt } from '../../../src/core/summary/grid';
import type { Measure } from '../../../src/core/summary/measure';
import { measureValue } from '../../../src/core/summary/measureValue';
import { reportPeriods } from '../../../src/core/summary/periods';
import type { Side } from '../../../src/core/summary/side';
import { type Summary, summary } from '../../../src/core/summary/summary';
import { world } from '../cost/arbitraries';
import { type NaiveQuestion, type NaiveSide, naiveSummary } from '../naive/summary';
import { columnsOf, questionOf, type World } from '../naive/world';

const counts: readonly Measure[] = [
  'days',
  'personDays',
  'placed',
  'placedEnd',
  'persons',
  'averagePlaced',
  'fullYear',
];
const measures: readonly Measure[] = [...counts, 'cost', 'net', 'averagePrice'];

const sideNames = ['none', 'kind', 'provider', 'month', 'quarter', 'fourMonths', 'year'] as const;
type SideName = (typeof sideNames)[number];

/** A world, the window of it that is asked for, and how the answer is divided. */
interface Drawn {
  readonly world: World;
  readonly persons: readonly (number | null)[];
  readonly rows: SideName;
  readonly columns: SideName;
  readonly asksMoney: boolean;
}

const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    world,
    from: fc.integer({ min: 45_190, max: 45_700 }),
    length: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 40, max: 160 })),
    persons: fc.array(fc.option(fc.integer({ min: 0, max: 1 }), { freq: 4 }), { minLength: 3, maxLength: 3 }),
    rows: fc.constantFrom(...sideNames),
    columns: fc.constantFrom(...sideNames),
    asksMoney: fc.boolean(),
  })
  .map(({ world: given, from, length, ...rest }) => ({
    ...rest,
    world: { ...given, from, until: from + length },
  }));

/** Kinds and providers have a group more, of those that are blank. */
function groupsOf(world: World, side: 'kind' | 'provider'): number[] {
  return world.placements.map((placement) => placement[side] ?? 3);
}

function coreSide(world: World, side: SideName): Side {
  if (side === 'none')
    return { by: 'placement', groupCount: 1, groupOf: new Int32Array(world.placements.length) };
  if (side === 'kind' || side === 'provider')
    return { by: 'placement', groupCount: 4, groupOf: Int32Array.from(groupsOf(world, side)) };
  return { by: 'time', periods: reportPeriods(side, world) };
}

function naiveSide(world: World, side: SideName): NaiveSide {
  if (side === 'none') return { isTime: false, count: 1, groupOf: () => 0 };
  if (side === 'kind' || side === 'provider') {
    const groups = groupsOf(world, side);
    return { isTime: false, count: 4, groupOf: (placement) => groups[placement] ?? 3 };
  }
  const periods = reportPeriods(side, world);
  return {
    isTime: true,
    count: periods.length,
    groupOf: (_, date) => periods.findIndex(({ from, until }) => from <= date && date < until),
  };
}

function coreOf({ world: given, persons, rows, columns, asksMoney }: Drawn): Summary {
  return summary({
    world: costWorld(columnsOf(given.placements), given.tables, questionOf(given)),
    leftOut: new Uint8Array(given.placements.length),
    personOf: Int32Array.from(given.placements, (_, placement) => persons[placement] ?? -1),
    rows: coreSide(given, rows),
    columns: coreSide(given, columns),
    measures: asksMoney ? measures : counts,
  });
}

function naiveOf(question: Drawn): NaiveQuestion {
  const { world: given, rows, columns } = question;
  return { ...question, rows: naiveSide(given, rows), columns: naiveSide(given, columns) };
}

/** All cells of a measure, line by line, rounded where they are quotients. */
function table(
  { lines, columns }: { lines: number; columns: number },
  valueAt: (line: number, column: number) => unknown,
): unknown[][] {
  return Array.from({ length: lines }, (_, line) =>
    Array.from({ length: columns }, (__, column) => {
      const value = valueAt(line, column);
      return typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value;
    }),
  );
}

describe('summary', () => {
  it('is what one picks for each cell from a list of all dates, in any world', () => {
    const ways = { lacking: 0 };
    fc.assert(
      fc.property(drawn, (question) => {
        const core = coreOf(question);
        const naive = naiveSummary(naiveOf(question));
        const size = { lines: core.grid.lineCount, columns: core.grid.columnCount };
        if (naive.uncounted.length > 0 && !question.asksMoney) return;
        expect(core.uncounted.map(({ placement }) => placement)).toEqual(naive.uncounted);
        for (const measure of question.asksMoney ? measures : counts)
          expect([
            measure,
            table(size, (line, column) => measureValue(core, measure, { line, column })),
          ]).toEqual([measure, table(size, (line, column) => naive.valueAt(measure, line, column))]);
        const lacks = (line: number, column: number): number =>
          core.priceless.get(cellAt(core.grid, line, column))?.count ?? 0;
        if (question.asksMoney) {
          const groups = { ...size, lines: core.grid.unpricedLine };
          expect(table(groups, lacks)).toEqual(table(groups, naive.lackAt));
        }
        ways.lacking += Math.min(1, core.priceless.size);
      }),
      { numRuns: 500 },
    );
    expect(ways.lacking).toBeGreaterThan(20);
  });
});
