import { linkedUnions } from '../../../src/core/board/linkedUnions';

describe('which groups are to be seen together', () => {
  const table: [title: string, given: { count: number; links: number[][] }, unions: number[][]][] = [
    ['none of one group', { count: 1, links: [] }, []],
    ['all, which is the total', { count: 3, links: [] }, [[0, 1, 2]]],
    [
      'two that are linked, and all',
      { count: 3, links: [[0, 2]] },
      [
        [0, 2],
        [0, 1, 2],
      ],
    ],
    [
      'every choice among those that links join by way of others',
      {
        count: 4,
        links: [
          [0, 1],
          [1, 3],
        ],
      },
      [
        [0, 1],
        [0, 3],
        [1, 3],
        [0, 1, 3],
        [0, 1, 2, 3],
      ],
    ],
  ];
  it.each(table)('%s', (_, { count, links }, unions) => {
    const found = linkedUnions(count, links);
    expect(new Set(found.map(String))).toEqual(new Set(unions.map(String)));
  });

  it('of very many only two at a time and all: 66 pairs of 12, the 12, and all 13', () => {
    const chain = Array.from({ length: 11 }, (_, place) => [place, place + 1]);
    expect(linkedUnions(13, chain)).toHaveLength(66 + 1 + 1);
  });
});
