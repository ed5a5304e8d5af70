import fc from 'fast-check';
import { type BoardLimits, usualLimits } from '../../../src/core/board/boardList';
import { rememberedCopy, type EarlierCopy } from '../../../src/core/board/earlierCopy';
import { type BoardPlan, planBoard } from '../../../src/core/board/planBoard';
import { boardUnits } from '../../../src/core/board/boardPeriods';
import {
  type Months,
  naiveHolds,
  naivePeriods,
  naivePersons,
  naivePlan,
  type NaiveRow,
  naiveShare,
} from '../naive/board';
import { anyNaiveList, anyStay, boardList, type NaiveList, rowsOf } from './lists';

const anyLimits: fc.Arbitrary<BoardLimits> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(usualLimits) },
  {
    weight: 1,
    arbitrary: fc.record({
      persons: fc.integer({ min: 1, max: 8 }),
      share: fc.integer({ min: 20, max: 100 }),
    }),
  },
);

const everyKind = [0, 1, 2, 3, 4];

function first(list: NaiveList, limits: BoardLimits = usualLimits): BoardPlan {
  return planBoard({ list: boardList(list), limits, earlier: [] });
}

type Grouped = Extract<BoardPlan, { shows: 'groups' }>;

/** How often a law was put to the test: a law that random lists never meet says nothing. */
function countedRuns(): { readonly meet: () => void; readonly count: () => number } {
  let count = 0;
  return {
    meet: () => {
      count += 1;
    },
    count: () => count,
  };
}

describe('the laws of a copy for the board', () => {
  it('is planned as by going through the kinds and looking every person up', () => {
    const ways = new Set<string>();
    fc.assert(
      fc.property(anyNaiveList, anyLimits, (list, limits) => {
        const plan = first(list, limits);
        const naive = naivePlan(list.rows, list, limits);
        ways.add(naive.unit);
        const unit = plan.shows === 'groups' ? plan.unit : 'total';
        expect({ unit, groups: plan.shows === 'groups' ? plan.groups : [] }).toEqual(naive);
      }),
      { numRuns: 400 },
    );
    expect(ways.size).toBeGreaterThanOrEqual(3);
  });

  it('shows no figure with few persons behind it, or with one who has most of its cost', () => {
    const shown = countedRuns();
    fc.assert(
      fc.property(anyNaiveList, (list) => {
        const plan = first(list);
        if (plan.shows === 'total') return;
        shown.meet();
        for (const group of [everyKind, ...plan.groups])
          for (const months of naivePeriods(plan.unit, list.months))
            expect(naiveHolds(list.rows, { kinds: group, months }, usualLimits)).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(shown.count()).toBeGreaterThan(20);
  });

  it('has each kind in one group, and merges no further than it must', () => {
    const merged = countedRuns();
    fc.assert(
      fc.property(anyNaiveList, (list) => {
        const plan = first(list);
        if (plan.shows === 'total') return;
        expect(plan.groups.flat()).toEqual(everyKind);
        const periods = naivePeriods(plan.unit === 'month' ? 'fourMonths' : plan.unit, list.months);
        const holds = (group: readonly number[]): boolean =>
          periods.every((months) => naiveHolds(list.rows, { kinds: group, months }, usualLimits));
        for (const group of plan.groups.filter(({ length }) => length > 1)) {
          merged.meet();
          // What was put together last did not hold: all but its last kind, or what was left over at the end.
          const beginnings = group.slice(1).map((_, index) => group.slice(0, index + 1));
          const ends = group.slice(1).map((_, index) => group.slice(index + 1));
          const isLast = group.at(-1) === everyKind.at(-1);
          expect(
            beginnings.every((part) => !holds(part)) || (isLast && ends.some((part) => !holds(part))),
          ).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
    expect(merged.count()).toBeGreaterThan(5);
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(anyNaiveList, fc.array(fc.nat(), { minLength: 1 }), (list, order) => {
        const keyed = list.rows.map((row, index) => ({ row, key: order[index % order.length] ?? 0 }));
        const rows = keyed.sort((one, other) => one.key - other.key).map(({ row }) => row);
        const [one, other] = [first(list), first({ ...list, rows })];
        expect(other).toEqual(one);
        if (one.shows === 'total') return;
        const remembered = { salt: 'salt', unit: one.unit, groups: one.groups };
        expect(rememberedCopy(boardList({ ...list, rows }), remembered)).toEqual(
          rememberedCopy(boardList(list), remembered),
        );
      }),
      { numRuns: 100 },
    );
  });
});

/** Two copies of a year: the later reaches at least as far, and some stays have been put right in between. */
const twoLists = fc
  .record({
    kept: fc.array(anyStay, { minLength: 20, maxLength: 80 }),
    gone: fc.array(anyStay, { maxLength: 3 }),
    come: fc.array(anyStay, { maxLength: 8 }),
    move: fc.record({
      from: fc.integer({ min: 0, max: 4 }),
      to: fc.integer({ min: 0, max: 4 }),
      count: fc.constantFrom(0, 0, 5, 7, 20),
    }),
    dearer: fc.record({ kind: fc.integer({ min: 0, max: 4 }), by: fc.constantFrom(0, 0, 1_000_00) }),
    months: fc.integer({ min: 1, max: 11 }),
    more: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ kept, gone, come, move, dearer, months, more }): readonly [NaiveList, NaiveList] => {
    const later = Math.min(12, months + more);
    const movers = new Set(kept.filter(({ kind }) => kind === move.from).slice(0, move.count));
    const corrected = kept
      .map((stay) => (movers.has(stay) ? { ...stay, kind: move.to } : stay))
      .map((stay) => (stay.kind === dearer.kind ? { ...stay, cost: stay.cost + dearer.by } : stay));
    return [
      { kinds: 5, months, rows: rowsOf([...kept, ...gone], months) },
      { kinds: 5, months: later, rows: rowsOf([...corrected, ...come], later) },
    ];
  });

function remember(list: NaiveList, { unit, groups }: Grouped): EarlierCopy {
  return rememberedCopy(boardList(list), { salt: 'of the workbook', unit, groups });
}

/** How many persons have another share of the days, and of the cost, in the later rows: by looking every one of them up. */
function changedPersons(
  [before, after]: readonly [NaiveRow[], NaiveRow[]],
  group: readonly number[],
  [earlierMonths, laterMonths]: readonly [Months, Months],
): readonly number[] {
  const shares = naivePersons([...before, ...after]).map((person) => [
    naiveShare(before, person, { kinds: group, months: earlierMonths }),
    naiveShare(after, person, { kinds: group, months: laterMonths }),
  ]);
  return [0, 1].map((measure) => shares.filter(([one, other]) => one?.[measure] !== other?.[measure]).length);
}

/** Every choice of some groups, as one: what a reader can add up, and take from one another. */
function unionsOf(groups: Grouped['groups']): readonly (readonly number[])[] {
  const [first, ...others] = groups;
  if (first === undefined) return [];
  const rest = unionsOf(others);
  return [first, ...rest, ...rest.map((union) => [...first, ...union])];
}

/** The periods of both copies that a reader can lay beside each other: the year so far, the same part of it, the same month. */
function comparable(unit: Grouped['unit'], counts: readonly [number, number]): (readonly [Months, Months])[] {
  const lengths = { year: [12], fourMonths: [12, 4], month: [12, 4, 1] }[unit];
  return lengths.flatMap((length) => {
    const starts = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].filter(
      (month) => month % length === 0 && month < Math.min(...counts),
    );
    const cut = (start: number, count: number): Months =>
      Array.from({ length: Math.min(start + length, count) - start }, (_, index) => start + index);
    return starts.map((start) => [cut(start, counts[0]), cut(start, counts[1])] as const);
  });
}

/** Copies of a year in which some become dearer and cheaper again: two that are not next to each other can differ by few. */
const manyLists = fc
  .record({
    stays: fc.array(anyStay, { minLength: 30, maxLength: 80 }),
    months: fc.integer({ min: 1, max: 6 }),
    dearer: fc.array(
      fc.record({
        kind: fc.integer({ min: 0, max: 4 }),
        count: fc.constantFrom(0, 5, 6, 9, 30),
        skipped: fc.integer({ min: 0, max: 2 }),
      }),
      { minLength: 2, maxLength: 3, size: 'max' },
    ),
  })
  .map(({ stays, months, dearer }): readonly NaiveList[] => {
    const list = (paid: typeof stays): NaiveList => ({ kinds: 5, months, rows: rowsOf(paid, months) });
    const changed = dearer.map(({ kind, count, skipped }) => {
      const own = stays.filter((stay) => stay.kind === kind).slice(skipped, skipped + count);
      return list(stays.map((stay) => (own.includes(stay) ? { ...stay, cost: stay.cost + 1_000_00 } : stay)));
    });
    return [list(stays), ...changed];
  });

describe('the laws of the next copy', () => {
  it('only makes groups and periods coarser', () => {
    const coarser = countedRuns();
    fc.assert(
      fc.property(twoLists, ([before, after]) => {
        const earlier = first(before);
        if (earlier.shows === 'total') return;
        const later = planBoard({
          list: boardList(after),
          limits: usualLimits,
          earlier: [remember(before, earlier)],
        });
        if (later.shows === 'total') return;
        if (later.groups.length < earlier.groups.length) coarser.meet();
        expect(boardUnits.indexOf(later.unit)).toBeGreaterThanOrEqual(boardUnits.indexOf(earlier.unit));
        for (const group of earlier.groups)
          expect(later.groups.filter((one) => group.every((kind) => one.includes(kind)))).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
    expect(coarser.count()).toBeGreaterThan(5);
  });

  it('never lets a figure, or the sum of several, change by fewer than five persons, whichever are laid beside each other', () => {
    const changed = countedRuns();
    fc.assert(
      fc.property(twoLists, ([before, after]) => {
        const earlier = first(before);
        if (earlier.shows === 'total') return;
        const later = planBoard({
          list: boardList(after),
          limits: usualLimits,
          earlier: [remember(before, earlier)],
        });
        if (later.shows === 'total') return;
        for (const union of unionsOf(later.groups))
          for (const periods of comparable(later.unit, [before.months, after.months]))
            for (const count of changedPersons([[...before.rows], [...after.rows]], union, periods)) {
              if (count > 0) changed.meet();
              expect(count === 0 || count >= 5).toBe(true);
            }
      }),
      { numRuns: 400 },
    );
    expect(changed.count()).toBeGreaterThan(20);
  });

  it('holds that of every two copies of a year, not only of those that are next to each other', () => {
    const changed = countedRuns();
    fc.assert(
      fc.property(manyLists, (lists) => {
        const copies: { list: NaiveList; plan: Grouped }[] = [];
        for (const list of lists) {
          const earlier = copies.map(({ list: shown, plan }) => remember(shown, plan));
          const plan = planBoard({ list: boardList(list), limits: usualLimits, earlier });
          if (plan.shows === 'groups') copies.push({ list, plan });
        }
        for (const [place, later] of copies.entries())
          for (const { list: before } of copies.slice(0, place))
            for (const union of unionsOf(later.plan.groups))
              for (const periods of comparable(later.plan.unit, [before.months, later.list.months]))
                for (const count of changedPersons(
                  [[...before.rows], [...later.list.rows]],
                  union,
                  periods,
                )) {
                  if (count > 0 && later !== copies.at(1)) changed.meet();
                  expect(count === 0 || count >= 5).toBe(true);
                }
      }),
      { numRuns: 200 },
    );
    expect(changed.count()).toBeGreaterThan(20);
  });

  it('changes nothing when nothing has changed', () => {
    fc.assert(
      fc.property(anyNaiveList, (list) => {
        const plan = first(list);
        if (plan.shows === 'total') return;
        const again = planBoard({
          list: boardList(list),
          limits: usualLimits,
          earlier: [remember(list, plan)],
        });
        expect(again).toMatchObject({ shows: 'groups', unit: plan.unit, groups: plan.groups });
      }),
      { numRuns: 200 },
    );
  });
});
