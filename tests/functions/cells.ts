import * as fc from 'fast-check';

/** What stands in cells that hold no sound value. */
const oddCell = fc.constantFrom<unknown>(
  '',
  0,
  null,
  true,
  'x',
  -1,
  1e9,
  0.5,
  NaN,
  '2026-02-30',
  { type: 'Error', basicValue: '#N/A' },
  { type: 'Error', basicValue: '#REF!' },
);

/** Serial numbers of the years 2024 … 2027, with the time of day now and then. */
export const dateCell = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 45292, max: 46752 }) },
  { weight: 1, arbitrary: fc.double({ min: 45292, max: 46752, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant('2026-01-31') },
);

/** Kronor with öre. */
export const amountCell = fc.integer({ min: 1, max: 2_000_000 }).map((ore) => ore / 100);

/** A share, as rates are given. */
export const shareCell = fc.integer({ min: 1, max: 10_000 }).map((share) => share / 10_000);

/** The cell, blank or odd now and then. */
export function orOdd(cell: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 4, arbitrary: cell }, { weight: 1, arbitrary: oddCell });
}
