import { usualLimits } from '../../../src/core/board/boardList';
import { type EarlierCopy, rememberedCopy } from '../../../src/core/board/earlierCopy';
import { type BoardPlan, planBoard } from '../../../src/core/board/planBoard';
import type { NaiveRow } from '../naive/board';
import { boardList, type NaiveList, persons } from './lists';

/**
 * What somebody could find out of fewer than five persons who lays the figures of a copy, or of two copies after each other, beside one
 * another. Each begins with what would be read out; the plan must not show it.
 */
function plan(list: NaiveList, earlier: EarlierCopy | null = null): BoardPlan {
  return planBoard({
    list: boardList(list),
    limits: usualLimits,
    earlier: earlier === null ? [] : [earlier],
  });
}

function remembered(list: NaiveList): EarlierCopy {
  const made = plan(list);
  if (made.shows === 'total') throw new Error('nothing but the total was shown');
  return rememberedCopy(boardList(list), { salt: 'salt', ...made });
}

const january = [0, 0] as const;

describe('figures of one copy', () => {
  it('shows no days of a few among many who cost without days', () => {
    // Six with a cost and no days beside one child with days: the days of the group would be that child's.
    const rows = [
      ...persons('v6', { kind: 0, months: january, days: 0 }),
      ...persons('s1', { kind: 1, months: january }),
      ...persons('h8', { kind: 2, months: january }),
    ];
    expect(plan({ kinds: 3, months: 1, rows })).toMatchObject({ groups: [[0], [1, 2]] });
    expect(plan({ kinds: 2, months: 1, rows: rows.filter(({ kind }) => kind < 2) })).toEqual({
      shows: 'total',
      because: 'fewPersons',
    });
  });

  it('shows no cost of a few among many whose places are free', () => {
    // Two have each half of a cost that nobody else has a part in.
    const rows = [
      ...persons('f6', { kind: 0, months: january, cost: 0 }),
      ...persons('s2', { kind: 0, months: january }),
      ...persons('h8', { kind: 1, months: january }),
    ];
    expect(plan({ kinds: 2, months: 1, rows })).toMatchObject({ groups: [[0, 1]] });
  });
});

describe('figures of two copies after each other', () => {
  const first: NaiveList = {
    kinds: 3,
    months: 1,
    rows: [
      ...persons('a12', { kind: 0, months: january }),
      ...persons('b8', { kind: 1, months: january }),
      ...persons('c8', { kind: 2, months: january }),
    ],
  };
  const changed = (change: (row: NaiveRow) => NaiveRow, more: NaiveRow[] = []): NaiveList => ({
    ...first,
    rows: [...first.rows.map(change), ...more],
  });

  it('lets no days change by one person where everybody’s price has', () => {
    // A new price for all eight, and one of them had three days fewer: the days of the group tell of that one.
    const list = changed((row) => {
      if (row.kind !== 0) return row;
      return { ...row, cost: row.cost + 100_00, days: row.person === 'a0' ? 27 : 30 };
    });
    expect(plan(list, remembered(first))).toEqual({ shows: 'total', because: 'fewChanged' });
  });

  it('lets no cost change by one person where everybody’s days have', () => {
    const list = changed((row) => {
      if (row.kind !== 0) return row;
      return { ...row, days: 29, cost: row.person === 'a0' ? 1 : row.cost };
    });
    expect(plan(list, remembered(first))).toEqual({ shows: 'total', because: 'fewChanged' });
  });

  it('lets the total not change by one person, though five have moved between two groups', () => {
    // The first has lost five, the second has five more and a new one: by the total, the new one's cost is read out.
    const moves = /^a[0-4]$/;
    const list = changed(
      (row) => (moves.test(row.person) ? { ...row, kind: 1 } : row),
      persons('x1', { kind: 1, months: january }),
    );
    expect(plan(list, remembered(first))).toEqual({ shows: 'total', because: 'fewChanged' });
  });

  it('nor two groups together, though the total has changed by many', () => {
    // The same, and seven more in the third group, which is known by itself: its change can be taken from that of the total.
    const moves = /^a[0-4]$/;
    const list = changed(
      (row) => (moves.test(row.person) ? { ...row, kind: 1 } : row),
      [...persons('x1', { kind: 1, months: january }), ...persons('y7', { kind: 2, months: january })],
    );
    expect(plan(list, remembered(first))).toMatchObject({ groups: [[0, 1, 2]] });
  });

  it('shows them where the two together have been changed by five who have not moved', () => {
    const moves = /^a[0-4]$/;
    const list = changed(
      (row) => (moves.test(row.person) ? { ...row, kind: 1 } : row),
      persons('x5', { kind: 1, months: january }),
    );
    expect(plan(list, remembered(first))).toMatchObject({ groups: [[0], [1], [2]], unit: 'month' });
  });

  it('takes nobody for new who has only got another key', () => {
    // All keys are others, and one of kind 0 is new: the figure has changed by that one.
    const list = changed(
      (row) => ({ ...row, person: `new ${row.person}` }),
      persons('x1', { kind: 0, months: january }),
    );
    expect(plan(list, remembered(first))).toEqual({ shows: 'total', because: 'fewChanged' });
  });

  it('merges all where a kind of the earlier copy is gone: its persons may be anywhere', () => {
    // Kind 0 has another name now, and one more person: the sum of all says what that one costs.
    const { groups, ...copy } = remembered(first);
    const lost: EarlierCopy = {
      ...copy,
      hasLostKind: true,
      groups: groups.map(({ kinds, prints }) => ({ kinds: kinds.filter((kind) => kind !== 0), prints })),
    };
    const list = changed((row) => row, persons('x1', { kind: 0, months: january }));
    expect(plan(list, lost)).toEqual({ shows: 'total', because: 'fewChanged' });
    const many = changed((row) => row, persons('x5', { kind: 1, months: january }));
    expect(plan(many, lost)).toMatchObject({ groups: [[0, 1, 2]] });
  });
});

describe('figures of copies that are not next to each other', () => {
  it('shows nothing that one person has changed since the first of three', () => {
    // Six become dearer in the second copy, and five of them cheaper again in the third: since the first, one has changed.
    const first: NaiveList = { kinds: 1, months: 1, rows: persons('a12', { kind: 0, months: january }) };
    const dearer = (names: readonly string[]): NaiveList => ({
      ...first,
      rows: first.rows.map((row) => (names.includes(row.person) ? { ...row, cost: row.cost + 1_000 } : row)),
    });
    const [second, third] = [dearer(['a0', 'a1', 'a2', 'a3', 'a4', 'a5']), dearer(['a5'])];
    expect(plan(second, remembered(first)).shows).toBe('groups');
    expect(plan(third, remembered(second)).shows).toBe('groups');
    const earlier = [remembered(first), remembered(second)];
    expect(planBoard({ list: boardList(third), limits: usualLimits, earlier })).toEqual({
      shows: 'total',
      because: 'fewChanged',
    });
  });
});
