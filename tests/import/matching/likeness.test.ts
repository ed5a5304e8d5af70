import fc from 'fast-check';
import { tables } from '../../../src/tables';
import { otherNames, ownNames } from '../../../src/tables/header';
import { likeness, nearness, pairsOf } from '../../../src/import/matching/likeness';

/** Levenshtein's distance as its definition says it. */
function distance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const same = other.startsWith(one.slice(0, 1)) ? 0 : 1;
  return Math.min(
    distance(one.slice(1), other) + 1,
    distance(one, other.slice(1)) + 1,
    distance(one.slice(1), other.slice(1)) + same,
  );
}

describe('nearness', () => {
  test.each([
    ['startdatum', 'startdatun', 0.9, '1 of 10'],
    ['startdatum', 'startdatu', 0.9, '1 of 10'],
    ['omkostnadsersattning', 'omkostnadsersattnig', 0.95, '1 of 20'],
    ['omkostnadsersattning', 'omkostnadsersatnig', 0.9, '2 of 20'],
    ['omkostnadsersattning', 'omkostnadsersatni', 0, '3 of 20'],
    ['slutdatum', 'slutdatun', 0, '1 of 9'],
    ['startdatum', 'startdatum', 1, 'none'],
    ['startdatum', 'stxrtdatum', 0, '1 of 10, but in what tells a first day'],
    ['verkstallighetsdatumfrom', 'verkstallighetsdatumtom', 0, '2 of 24, but opposites'],
    ['placeringskostnad2025', 'placeringskostnad2024', 0, '1 of 21, but another year'],
    ['ejomkostnadsersattning', 'omkostnadsersattning', 0, '2 of 22, but a negation'],
    ['planeradtom', 'placeradtom', 0, '1 of 11, but what is planned has not happened'],
    ['', '', 0, 'nothing'],
  ])('of %j and %j is %d (%s)', (one, other, expected) => {
    expect(nearness(one, other)).toBeCloseTo(expected, 12);
    expect(nearness(other, one)).toBeCloseTo(expected, 12);
  });

  it('is never more than the distance allows', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 4 });
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const [long, longer] = [`abcabcabcabcabc${one}`, `abcabcabcabcabc${other}`];
        const edits = distance(one, other);
        const length = Math.max(long.length, longer.length);
        const near = nearness(long, longer);
        expect(near).toBeCloseTo(edits * 10 <= length ? 1 - edits / length : 0, 12);
      }),
    );
  });

  it.each(tables.map((table) => [table.name.sv, table] as const))(
    'of two columns of %s is none',
    (_, table) => {
      const names = table.columns.flatMap((column) =>
        [...ownNames(column), ...otherNames(column)].map((name) => [column.id, name] as const),
      );
      const near = names.flatMap(([id, name]) =>
        names
          .filter(([otherId, other]) => otherId !== id && nearness(name, other) > 0)
          .map(([, other]) => [name, other]),
      );
      expect(near).toEqual([]);
    },
  );
});

describe('likeness', () => {
  test.each([
    ['natt', 'nacht', 2 / 7, 'na of na-at-tt and na-ac-ch-ht'],
    ['antal', 'antaldygn', 8 / 12, 'an-nt-ta-al of four and eight'],
    ['abab', 'ab', 2 / 4, 'ab occurs twice in one of them only'],
    ['a', 'a', 0, 'no pairs'],
    ['pris', 'pris', 1, 'all'],
  ])('of %j and %j is %d (%s)', (one, other, expected) => {
    expect(likeness(pairsOf(one), pairsOf(other))).toBeCloseTo(expected, 12);
    expect(likeness(pairsOf(other), pairsOf(one))).toBeCloseTo(expected, 12);
  });
});
