import fc from 'fast-check';
import { formatIsoDay, isDay } from '../../../src/core/day';
import type { RepairChoices } from '../../../src/import/repairs/repair';
import type { RepairedStays } from '../../../src/import/repairs/repairStays';
import { datesOf, daysLater, daysOfRow, naiveRepairs, type NaiveRow } from './naive';
import { repairedRows } from './repairing';

const asOf = '2026-01-12';
const date = fc.nat({ max: 14 }).map((days) => daysLater('2026-01-01', days));

const row = fc
  .record({
    person: fc.constantFrom('A', 'A', 'A', 'B', ''),
    kind: fc.constantFrom('HVB', 'HVB', 'HVB', 'Jourhem', 'Kontaktfamilj (SoL)'),
    provider: fc.constantFrom('Eken', 'Eken', 'Linden'),
    law: fc.constantFrom('SoL', 'SoL', 'LVU'),
    name: fc.constantFrom('', '', '', 'P1', 'P2'),
    start: date,
    length: fc.option(fc.nat({ max: 9 }), { freq: 3 }),
    rule: fc.constantFrom<'both' | 'nights'>('both', 'both', 'both', 'nights'),
    price: fc.constantFrom(1000, 1000, 1000, 1200.5, null),
    quantity: fc.constantFrom(null, null, null, null, null, 2.5),
    registered: fc.constantFrom('', '2026-01-02'),
    reason: fc.constantFrom('S', 'L', 'U'),
    note: fc.constantFrom('', '', '', 'a'),
  })
  .map(({ length, ...rest }): Omit<NaiveRow, 'place'> => ({
    ...rest,
    end: length === null ? '' : daysLater(rest.start, length),
  }));

const list = fc
  .array(fc.tuple(row, fc.constantFrom(1, 1, 1, 2)), { minLength: 1, maxLength: 9 })
  .map((rows) =>
    rows
      .flatMap(([each, times]) => Array.from({ length: times }, () => each))
      .map((each, place): NaiveRow => ({ ...each, place })),
  );

const reason = { header: 0, values: ['L', 'U'] };
const choices: fc.Arbitrary<RepairChoices> = fc.record({
  duplicates: fc.constantFrom('off', 'identical', 'keepFirst'),
  repeated: fc.constantFrom('off', 'samePlacement', 'sameStart'),
  sameEnd: fc.constantFrom('off', 'off', 'keepLongest'),
  openRows: fc.constantFrom('off', 'placedElsewhere', 'always'),
  overlaps: fc.constantFrom('keep', 'cut'),
  continued: fc.constantFrom('off', 'sameTerms', 'anyLaw', 'byReason'),
  reason: fc.constant(reason),
});

const runs = { numRuns: 400 };

/** One ID on a contact family and on a home, from the same day, and a later home where the first one ends. */
function errandOfTwoKinds(): readonly NaiveRow[] {
  const home = {
    ...{ person: 'A', kind: 'HVB', provider: 'Eken', law: 'SoL', name: 'P1', start: '2026-01-02', end: '' },
    ...{ rule: 'both' as const, price: 1000, quantity: null, registered: '', reason: 'S', note: '' },
  };
  return [
    { ...home, kind: 'Kontaktfamilj (SoL)', place: 0 },
    { ...home, place: 1 },
    { ...home, name: '', start: '2026-01-03', place: 2 },
  ];
}

const endedWhateverComesNext: RepairChoices = {
  ...{ duplicates: 'off', repeated: 'samePlacement', sameEnd: 'off', openRows: 'always' },
  ...{ overlaps: 'keep', continued: 'off', reason },
};

/** The rows that are left, with the last days that they have now. */
function left(rows: readonly NaiveRow[], { kept, endAfter }: RepairedStays): readonly NaiveRow[] {
  return Array.from(kept, (place) => rows[place]).flatMap((each) => {
    if (each === undefined) return [];
    const end = endAfter[each.place] ?? 0;
    return [{ ...each, end: isDay(end) ? formatIsoDay(end) : '' }];
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const oreOf = (each: NaiveRow): number => Math.round((each.price ?? 0) * 100 * daysOfRow(each, asOf));
const personsOf = (rows: readonly NaiveRow[]): number =>
  new Set(rows.map(({ person }) => person).filter((person) => person !== '')).size;

describe('the repairs, however they are chosen,', () => {
  test('do what obvious code does, and count what obvious code counts', () => {
    fc.assert(
      fc.property(list, choices, (rows, chosen) => {
        const repaired = repairedRows(rows, chosen, asOf);
        const naive = naiveRepairs(rows, chosen);
        expect(left(rows, repaired)).toEqual(naive.rows);
        const removed = [...repaired.fates].filter(([, { wasRemoved }]) => wasRemoved);
        expect(new Map(removed.map(([place, { repair, because }]) => [place, { repair, because }]))).toEqual(
          naive.removed,
        );
        const sums = [rows, ...naive.after].map((each) => ({
          rows: each.length,
          persons: personsOf(each),
          days: sum(each.map((one) => daysOfRow(one, asOf))),
          kronor: sum(each.map(oreOf)) / 100,
        }));
        expect([repaired.before, ...repaired.effects.map(({ after }) => after)]).toEqual(sums);
        expect(repaired.after).toEqual(sums.at(-1));
      }),
      runs,
    );
  });

  test('lose no person, and never let a row end before it begins', () => {
    fc.assert(
      fc.property(list, choices, (rows, chosen) => {
        const repaired = repairedRows(rows, chosen, asOf);
        for (const { after } of repaired.effects) expect(after.persons).toBe(repaired.before.persons);
        for (const { start, end } of left(rows, repaired)) expect(end === '' || end >= start).toBe(true);
      }),
      runs,
    );
  });

  test('settle each row once: those that are left and those that are told of as taken away are all', () => {
    fc.assert(
      fc.property(list, choices, (rows, chosen) => {
        const { kept, fates, effects, endBefore, endAfter } = repairedRows(rows, chosen, asOf);
        const removed = [...fates].filter(([, { wasRemoved }]) => wasRemoved).map(([place]) => place);
        expect([...kept, ...removed].sort((one, other) => one - other)).toEqual([...rows.keys()]);
        expect(sum(effects.map((effect) => effect.removed))).toBe(removed.length);
        const changed = [...fates].filter(([, { wasRemoved }]) => !wasRemoved).map(([place]) => place);
        expect(changed).toEqual([...kept].filter((place) => endBefore[place] !== endAfter[place]));
        expect([...fates.keys()]).toEqual([...fates.keys()].sort((one, other) => one - other));
      }),
      runs,
    );
  });

  test('touch no row of nobody, but for one that its own name tells to stand twice', () => {
    fc.assert(
      fc.property(list, choices, (rows, chosen) => {
        for (const [place, { repair }] of repairedRows(rows, chosen, asOf).fates) {
          const row = rows[place];
          if (row?.person === '') expect([repair, row.name === '']).toEqual(['duplicates', false]);
        }
      }),
      runs,
    );
  });

  test('find nothing more in the list that they have repaired', () => {
    fc.assert(
      fc.property(list, choices, (rows, chosen) => {
        // A cut may let two rows end on the same day, and the longer one is not looked for again: the reference order does not either.
        fc.pre(chosen.sameEnd === 'off');
        const once = left(rows, repairedRows(rows, chosen, asOf)).map((each, place) => ({ ...each, place }));
        const twice = repairedRows(once, chosen, asOf);
        expect([...twice.fates]).toEqual([]);
      }),
      { ...runs, examples: [[[...errandOfTwoKinds()], endedWhateverComesNext]] },
    );
  });

  test('count each date of a person once where everything is repaired and nobody has two rows from the same day', () => {
    const whole: RepairChoices = {
      ...{ duplicates: 'keepFirst', repeated: 'sameStart', sameEnd: 'off', openRows: 'always' },
      ...{ overlaps: 'cut', continued: 'sameTerms', reason: null },
    };
    fc.assert(
      fc.property(list, (rows) => {
        const counted = rows.map((each) => ({ ...each, person: 'A', kind: 'HVB', quantity: null }));
        const after = left(counted, repairedRows(counted, whole, asOf));
        const dates = after.flatMap((each) => [...datesOf(each, asOf)]);
        expect(dates).toHaveLength(new Set(dates).size);
      }),
      runs,
    );
  });

  test('do not change days by making one row of two', () => {
    fc.assert(
      fc.property(list, choices, (rows, chosen) => {
        const only: RepairChoices = { ...chosen, duplicates: 'off' };
        const { effects } = repairedRows(rows, only, asOf);
        expect(effects.at(-1)?.after.days).toBe(effects.at(-2)?.after.days);
      }),
      runs,
    );
  });

  test('give the same days whatever the order of the rows, where rows that are alike for a repair count the same', () => {
    fc.assert(
      fc.property(
        list,
        choices,
        fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
        (rows, chosen, order) => {
          // Of rows that begin, or end, on the same day the place in the file decides; so they must not differ in what they count.
          const kindOf = ({ kind }: NaiveRow): string => (kind === 'HVB' ? kind : 'Jourhem');
          const alike = rows.map((each) => ({
            ...{ ...each, kind: kindOf(each), rule: 'both' as const },
            quantity: null,
          }));
          const shuffled = alike
            .map((each, place) => ({ each, at: order[place] ?? 0 }))
            .sort((one, other) => one.at - other.at)
            .map(({ each }, place) => ({ ...each, place }));
          expect(repairedRows(shuffled, chosen, asOf).after.days).toBe(
            repairedRows(alike, chosen, asOf).after.days,
          );
        },
      ),
      runs,
    );
  });
});
