import fc from 'fast-check';
import {
  firstOfEachReason,
  type MissingDate,
  nothingMissing,
  withPlacement,
} from '../../../src/core/cost/missingPrices';
import type { UnpricedReason } from '../../../src/core/cost/unpriced';

const why: fc.Arbitrary<UnpricedReason> = fc.oneof(
  fc.constant(null),
  fc.record({
    problem: fc.constant('missingContribution' as const),
    year: fc.integer({ min: 2025, max: 2027 }),
    age: fc.constantFrom(null, 40, 70),
  }),
  fc.record({ problem: fc.constant('absencesOverlap' as const), row: fc.nat(3), otherRow: fc.nat(3) }),
);

/** Placements with dates in order, each date with a reason. */
const placements = fc
  .array(fc.array(fc.record({ date: fc.nat(30), why }), { minLength: 1, maxLength: 6 }), { maxLength: 12 })
  .map((all) =>
    all.map((dates, row): MissingDate[] =>
      dates.map((date) => ({ row, ...date })).sort((one, other) => one.date - other.date),
    ),
  );

/** What two dates have in common if they lack the same thing: its name, and its year where it is a year's rates. */
const lacks = (reason: UnpricedReason): string => {
  if (reason === null) return 'price';
  return reason.problem === 'missingContribution' ? `rates of ${reason.year}` : reason.problem;
};

it('counts for each reason the placements that lack it, and names the first three with their first dates', () => {
  fc.assert(
    fc.property(placements, (all) => {
      const found = all.reduce((sum, dates) => withPlacement(sum, firstOfEachReason(dates)), nothingMissing);
      expect(found.count).toBe(all.length);
      const names = [...new Set(all.flat().map((date) => lacks(date.why)))].sort();
      const told = found.reasons.map(
        ({ count, first }) => [lacks(first[0]?.why ?? null), count, first] as const,
      );
      expect(told.sort(([one], [other]) => (one < other ? -1 : 1))).toEqual(
        names.map((name) => {
          const firsts = all.flatMap((dates) => dates.find((date) => lacks(date.why) === name) ?? []);
          return [name, firsts.length, firsts.slice(0, 3)];
        }),
      );
    }),
  );
});
