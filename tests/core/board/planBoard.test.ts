import { areLowered, type BoardLimits, usualLimits } from '../../../src/core/board/boardList';
import { type EarlierCopy, rememberedCopy } from '../../../src/core/board/earlierCopy';
import { fingerprint } from '../../../src/core/board/fingerprint';
import { mergeGroups } from '../../../src/core/board/mergeGroups';
import { faultOf } from '../../../src/core/board/people';
import { type BoardPlan, planBoard } from '../../../src/core/board/planBoard';
import type { NaiveRow } from '../naive/board';
import { boardList, type NaiveList, persons } from './lists';

function plan(
  list: NaiveList,
  earlier: EarlierCopy | null = null,
  limits: BoardLimits = usualLimits,
): BoardPlan {
  return planBoard({ list: boardList(list), limits, earlier: earlier === null ? [] : [earlier] });
}

/** The first copy and what is remembered of it. */
function remembered(list: NaiveList): EarlierCopy {
  const made = plan(list);
  if (made.shows === 'total') throw new Error('nothing but the total was shown');
  return rememberedCopy(boardList(list), { salt: 'salt', ...made });
}

const shown = (
  groups: number[][],
  unit: 'month' | 'fourMonths' | 'year' = 'month',
  because: string | null = null,
): object => ({
  shows: 'groups',
  groups,
  unit,
  coarseBecause: because,
});

describe('which kinds are merged', () => {
  const table: [title: string, list: NaiveList, expected: object][] = [
    [
      'none, where each has five persons',
      {
        kinds: 2,
        months: 3,
        rows: [...persons('a5', { kind: 0, months: [0, 2] }), ...persons('b5', { kind: 1, months: [0, 2] })],
      },
      shown([[0], [1]]),
    ],
    [
      'a kind of four with the next one',
      {
        kinds: 3,
        months: 3,
        rows: [
          ...persons('a4', { kind: 0, months: [0, 2] }),
          ...persons('b5', { kind: 1, months: [0, 2] }),
          ...persons('c5', { kind: 2, months: [0, 2] }),
        ],
      },
      shown([[0, 1], [2]]),
    ],
    [
      'the last kind, where it is the small one, with the one before it',
      {
        kinds: 3,
        months: 3,
        rows: [
          ...persons('a5', { kind: 0, months: [0, 2] }),
          ...persons('b5', { kind: 1, months: [0, 2] }),
          ...persons('c4', { kind: 2, months: [0, 2] }),
        ],
      },
      shown([[0], [1, 2]]),
    ],
    [
      'not a kind with nobody: 0 is shown as 0',
      { kinds: 2, months: 3, rows: persons('b5', { kind: 1, months: [0, 2] }) },
      shown([[0], [1]]),
    ],
    [
      'a person in two kinds counts once: three, three and one who is in both are five',
      {
        kinds: 3,
        months: 1,
        rows: [
          ...persons('a3', { kind: 0, months: [0, 0] }),
          ...persons('b3', { kind: 1, months: [0, 0] }),
          ...persons('a1', { kind: 1, months: [0, 0] }),
          ...persons('c5', { kind: 2, months: [0, 0] }),
        ],
      },
      shown([[0, 1], [2]]),
    ],
    [
      'and two, two and one who is in both are not, so a third kind comes to them',
      {
        kinds: 3,
        months: 1,
        rows: [
          ...persons('a2', { kind: 0, months: [0, 0] }),
          ...persons('b2', { kind: 1, months: [0, 0] }),
          ...persons('a1', { kind: 1, months: [0, 0] }),
          ...persons('c5', { kind: 2, months: [0, 0] }),
        ],
      },
      shown([[0, 1, 2]]),
    ],
    [
      // 5 × 30 000 and 150 001 of 300 001 kronor: more than half.
      'a kind of which one person has more than half of the cost',
      {
        kinds: 2,
        months: 1,
        rows: [
          ...persons('a5', { kind: 0, months: [0, 0] }),
          ...persons('x1', { kind: 0, months: [0, 0], cost: 150_001_00 }),
          ...persons('b5', { kind: 1, months: [0, 0] }),
        ],
      },
      shown([[0, 1]]),
    ],
    [
      // 150 000 of 300 000 kronor: half, and not more.
      'not one of which a person has just half',
      {
        kinds: 2,
        months: 1,
        rows: [
          ...persons('a5', { kind: 0, months: [0, 0] }),
          ...persons('x1', { kind: 0, months: [0, 0], cost: 150_000_00 }),
          ...persons('b5', { kind: 1, months: [0, 0] }),
        ],
      },
      shown([[0], [1]]),
    ],
    [
      'months give way to four-month periods where one month has four, in the same groups',
      {
        kinds: 2,
        months: 4,
        rows: [
          ...persons('a4', { kind: 0, months: [0, 3] }),
          ...persons('x1', { kind: 0, months: [0, 1] }),
          ...persons('b5', { kind: 1, months: [0, 3] }),
        ],
      },
      shown([[0], [1]], 'fourMonths', 'fewPersons'),
    ],
    [
      'a four-month period with four makes a kind merge',
      {
        kinds: 2,
        months: 8,
        rows: [
          ...persons('a4', { kind: 0, months: [0, 7] }),
          ...persons('x1', { kind: 0, months: [0, 1] }),
          ...persons('b6', { kind: 1, months: [0, 7] }),
        ],
      },
      shown([[0, 1]]),
    ],
    [
      'only the year so far, where all kinds together are too few in a four-month period',
      {
        kinds: 2,
        months: 5,
        rows: [...persons('a4', { kind: 0, months: [0, 4] }), ...persons('x2', { kind: 1, months: [0, 3] })],
      },
      shown([[0, 1]], 'year', 'fewPersons'),
    ],
    [
      'the total alone for four persons',
      {
        kinds: 2,
        months: 3,
        rows: [...persons('a2', { kind: 0, months: [0, 2] }), ...persons('b2', { kind: 1, months: [0, 2] })],
      },
      { shows: 'total', because: 'fewPersons' },
    ],
    [
      'the total alone where one person has most of it',
      {
        kinds: 1,
        months: 1,
        rows: [
          ...persons('a6', { kind: 0, months: [0, 0] }),
          ...persons('x1', { kind: 0, months: [0, 0], cost: 900_000_00 }),
        ],
      },
      { shows: 'total', because: 'oneLarge' },
    ],
  ];

  it.each(table)('%s', (_, list, expected) => {
    expect(plan(list)).toEqual(expected);
  });

  it('goes by the limits that are set', () => {
    const list = {
      kinds: 2,
      months: 1,
      rows: [...persons('a3', { kind: 0, months: [0, 0] }), ...persons('b5', { kind: 1, months: [0, 0] })],
    };
    expect(plan(list, null, { persons: 3, share: 50 })).toEqual(shown([[0], [1]]));
    expect(plan(list, null, { persons: 3, share: 30 })).toEqual(shown([[0, 1]]));
    expect(areLowered({ persons: 3, share: 50 })).toBe(true);
    expect(areLowered({ persons: 5, share: 51 })).toBe(true);
    expect(areLowered({ persons: 6, share: 40 })).toBe(false);
  });
});

describe('amounts below 0', () => {
  const people = (...costs: number[]): ReadonlyMap<number, { dayParts: number; cost: number }> =>
    new Map(costs.map((cost, person) => [person, { dayParts: 30_000_000, cost }]));
  const table: [title: string, costs: number[], fault: string | null][] = [
    // The sum is 200, and 500 is more than half of it, although it is half of what was paid.
    ['a large one and one that takes most of it back', [500, 100, 100, 100, -600], 'oneLarge'],
    ['repayments only, evenly', [-100, -100, -100, -100, -100], null],
    ['repayments only, one of them large', [-100, -100, -100, -100, -500], 'oneLarge'],
    ['a sum of nothing that is not nothing for anybody', [100, 100, 100, -100, -100, -100], 'oneLarge'],
    ['a cost of four among five who have days', [100, 100, 100, 100, 0], 'fewPersons'],
    ['nothing for anybody', [0, 0, 0, 0, 0], null],
  ];
  it.each(table)('%s', (_, costs, fault) => {
    expect(faultOf(people(...costs), usualLimits)).toBe(fault);
  });

  it('in one four-month period can let a sum through that the year does not', () => {
    // By period 5 × 30 000 kronor and 5 × −30 000: the year is 0 kronor of somebody.
    const rows = [
      ...persons('a5', { kind: 0, months: [0, 3] }),
      ...persons('b5', { kind: 0, months: [4, 7], cost: -30_000_00 }),
    ];
    expect(plan({ kinds: 1, months: 8, rows })).toEqual({ shows: 'total', because: 'oneLarge' });
  });
});

describe('the next copy of the year', () => {
  const january = {
    kinds: 2,
    months: 1,
    rows: [...persons('a6', { kind: 0, months: [0, 0] }), ...persons('b6', { kind: 1, months: [0, 0] })],
  };
  const later = (...rows: NaiveRow[][]): NaiveList => ({
    kinds: 2,
    months: 2,
    rows: [...january.rows, ...rows.flat()],
  });
  const february = persons('b6', { kind: 1, months: [1, 1] });

  it('keeps its groups where everybody goes on', () => {
    expect(plan(later(persons('a6', { kind: 0, months: [1, 1] }), february), remembered(january))).toEqual(
      shown([[0], [1]]),
    );
  });

  it('keeps them where nobody does: the figure has not changed', () => {
    expect(plan(later(february), remembered(january))).toEqual(shown([[0], [1]]));
  });

  it('merges where fewer than five go on, which the first copy would not have done', () => {
    const list = later(persons('a4', { kind: 0, months: [1, 1] }), february);
    expect(plan(list)).toEqual(shown([[0], [1]], 'fourMonths', 'fewPersons'));
    expect(plan(list, remembered(january))).toEqual(shown([[0, 1]]));
  });

  it('shows four-month periods where one person’s January has been put right', () => {
    const wrong = { ...january, rows: [...january.rows, ...persons('x1', { kind: 0, months: [0, 0] })] };
    const list = later(persons('a6', { kind: 0, months: [1, 1] }), february);
    expect(plan(list, remembered(wrong))).toEqual(shown([[0], [1]], 'fourMonths', 'fewChanged'));
  });

  it('does not go back to months, nor part what it has merged', () => {
    const small = {
      kinds: 2,
      months: 1,
      rows: [...persons('a4', { kind: 0, months: [0, 0] }), ...persons('b6', { kind: 1, months: [0, 0] })],
    };
    const first = remembered(small);
    expect(first.groups.map(({ kinds }) => kinds)).toEqual([[0, 1]]);
    expect(plan(later(persons('a6', { kind: 0, months: [1, 1] }), february), first)).toMatchObject({
      groups: [[0, 1]],
    });
    const byFourMonths: EarlierCopy = { ...remembered(january), unit: 'fourMonths' };
    const list = later(persons('a6', { kind: 0, months: [1, 1] }), february);
    expect(plan(list, byFourMonths)).toEqual(shown([[0], [1]], 'fourMonths', 'earlierCopy'));
    const byYear: EarlierCopy = { ...remembered(january), unit: 'year' };
    expect(plan(list, byYear)).toEqual(shown([[0], [1]], 'year', 'earlierCopy'));
  });

  it('shows the total alone where a single person has changed it', () => {
    const wrong = { ...january, rows: [...january.rows, ...persons('x1', { kind: 0, months: [0, 0] })] };
    expect(plan(january, remembered(wrong))).toEqual({ shows: 'total', because: 'fewChanged' });
  });

  it('tells a person who is gone from nobody having changed', () => {
    const gone = { ...january, rows: january.rows.filter(({ person }) => person !== 'a0') };
    expect(plan(gone, remembered(january))).toEqual({ shows: 'total', because: 'fewChanged' });
  });

  it('does not count who has moved between kinds that are merged by now', () => {
    // Four move from the first kind to the second with the same days and cost, and one is new: together, one has changed the sum.
    const moved = january.rows.map((row) => (/^a[0-3]$/.test(row.person) ? { ...row, kind: 1 } : row));
    const list = { ...january, rows: [...moved, ...persons('x1', { kind: 0, months: [0, 0] })] };
    expect(plan(list, remembered(january))).toEqual({ shows: 'total', because: 'fewChanged' });
  });

  it('takes a kind that has come since as one of its own', () => {
    const list = {
      ...later(
        persons('a6', { kind: 0, months: [1, 1] }),
        february,
        persons('c5', { kind: 2, months: [1, 1] }),
      ),
      kinds: 3,
    };
    expect(plan(list, remembered(january))).toEqual(shown([[0], [1], [2]]));
  });
});

describe('what is remembered of a copy', () => {
  const list = {
    kinds: 1,
    months: 5,
    rows: persons('a5', { kind: 0, months: [0, 4] }).map((row) => ({
      ...row,
      person: `P-7K3M9-QXT2${row.person}`,
    })),
  };

  it('is a number for each person and measure and period, in the order of the numbers', () => {
    const copy = remembered(list);
    const lengths = Object.entries(copy.groups[0]?.prints ?? {}).map(([unit, periods]) => [
      unit,
      periods.map(({ persons: some, dayParts, cost }) => [some.length, dayParts.length, cost.length]),
    ]);
    const five = [5, 5, 5];
    expect(Object.fromEntries(lengths)).toEqual({
      month: [five, five, five, five, five],
      fourMonths: [five, five],
      year: [five],
    });
    for (const figure of copy.groups[0]?.prints.month ?? [])
      for (const prints of Object.values(figure))
        expect([...prints].sort((one, other) => one - other)).toEqual(prints);
  });

  it('has other numbers of a person in each period, so that nobody can be followed', () => {
    const { month, fourMonths, year } = remembered(list).groups[0]?.prints ?? {};
    const all = [...(month ?? []), ...(fourMonths ?? []), ...(year ?? [])].flatMap((each) => each.persons);
    expect(all).toHaveLength(5 * 8);
    expect(new Set(all).size).toBe(all.length);
  });

  it('holds no key of a person and no amount', () => {
    expect(JSON.stringify(remembered(list))).not.toMatch(/QXT2|3000000|150000/);
  });

  it('is other numbers in another workbook, of another person, other days or another cost', () => {
    const prints = [
      fingerprint('one', 'a', 'dayParts', 30_000_000),
      fingerprint('two', 'a', 'dayParts', 30_000_000),
      fingerprint('one', 'b', 'dayParts', 30_000_000),
      fingerprint('one', 'a', 'cost', 30_000_000),
      fingerprint('one', 'a', 'dayParts', 31_000_000),
    ];
    expect(new Set(prints).size).toBe(5);
    for (const print of prints) expect(print >>> 0).toBe(print);
  });

  it('has no more numbers that meet by chance than 32 bits have', () => {
    const prints = new Set(
      Array.from({ length: 20_000 }, (_, person) =>
        fingerprint('salt', `P${person}`, 'dayParts', 30_000_000),
      ),
    );
    expect(prints.size).toBeGreaterThan(19_990);
  });
});

describe('merging', () => {
  it('puts what is left over together with the groups before it until it passes', () => {
    const passes = (group: readonly number[]): boolean => group.includes(0) || group.join() === '1';
    expect(mergeGroups([[0], [1], [2], [3]], passes)).toEqual([[0, 1, 2, 3]]);
  });

  it('gives nothing where not even all together pass', () => {
    expect(mergeGroups([[0], [1]], () => false)).toBeNull();
  });
});
