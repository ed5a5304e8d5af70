import { repeatedInputs } from '../../../src/functions/tables/repeatedInputs';

/** Something that is made anew each time it is asked for, and can be told apart. */
function maker(): { of: (...tables: readonly (unknown[][] | null)[]) => number } {
  let made = 0;
  const inputs = repeatedInputs<number>((number) => number >= 0);
  return {
    of: (...tables) =>
      inputs.of(tables, () => {
        made += 1;
        return made;
      }),
  };
}

const list = (): unknown[][] => [
  ['A', 'B'],
  [1, 'x'],
  [null, true],
];

describe('what was made of tables', () => {
  test('is given again for the same cells, though they arrive anew', () => {
    const { of } = maker();
    expect([of(list(), null), of(list(), null)]).toEqual([1, 1]);
  });

  test.each([
    {
      change: 'another value',
      tables: [
        [
          ['A', 'B'],
          [1, 'y'],
          [null, true],
        ],
      ],
    },
    {
      change: 'a text for a number',
      tables: [
        [
          ['A', 'B'],
          ['1', 'x'],
          [null, true],
        ],
      ],
    },
    {
      change: 'another blank',
      tables: [
        [
          ['A', 'B'],
          [1, 'x'],
          ['', true],
        ],
      ],
    },
    {
      change: 'another header',
      tables: [
        [
          ['A', 'C'],
          [1, 'x'],
          [null, true],
        ],
      ],
    },
    {
      change: 'a row less',
      tables: [
        [
          ['A', 'B'],
          [1, 'x'],
        ],
      ],
    },
    { change: 'a row more', tables: [[...list(), ['', '']]] },
    { change: 'a column more', tables: [list().map((row) => [...row, ''])] },
    { change: 'a table more', tables: [list(), list()] },
    { change: 'no table', tables: [null] },
  ])('is made anew for $change', ({ tables }) => {
    const { of } = maker();
    expect([of(list()), of(...tables), of(list())]).toEqual([1, 2, 1]);
  });

  test('is made anew where a cell has a data type or is no number, whatever it holds', () => {
    const { of } = maker();
    const typed = [['A'], [{ type: 'Double', basicValue: 1 }]];
    expect([of(typed), of(typed)]).toEqual([1, 2]);
    expect([of([['A'], [NaN]]), of([['A'], [NaN]])]).toEqual([3, 4]);
  });

  test('is kept for six calls with other tables, the one that was asked for longest ago forgotten first', () => {
    const { of } = maker();
    for (let table = 1; table <= 6; table += 1) expect(of([['A'], [table]])).toBe(table);
    expect(of([['A'], [1]])).toBe(1);
    expect(of([['A'], [7]])).toBe(7);
    expect(of([['A'], [1]])).toBe(1);
    expect(of([['A'], [2]])).toBe(8);
  });

  const large = (cell: number, rows: number): unknown[][] => new Array<unknown[]>(rows).fill([cell]);

  test('is not kept beyond two million cells', () => {
    const { of } = maker();
    expect([of(large(1, 1_500_000)), of(large(1, 1_500_000))]).toEqual([1, 1]);
    expect([of(large(2, 1_500_000)), of(large(1, 1_500_000))]).toEqual([2, 3]);
    expect([of(large(4, 500_000)), of(large(1, 1_500_000)), of(large(4, 500_000))]).toEqual([4, 3, 4]);
  });

  test('is kept of the newest tables, however large they are', () => {
    const { of } = maker();
    expect([of(large(1, 2_800_000)), of(large(1, 2_800_000))]).toEqual([1, 1]);
    expect([of(list()), of(list()), of(large(1, 2_800_000))]).toEqual([2, 2, 3]);
  });

  test('is not kept where it is not to be', () => {
    let made = 0;
    const inputs = repeatedInputs<number>(() => false);
    const make = (): number => (made += 1);
    expect([inputs.of([list()], make), inputs.of([list()], make)]).toEqual([1, 2]);
  });
});
