import fc from 'fast-check';
import type { Booking } from '../../../src/core/reconcile/booking';
import { reconcile, type ReconciledLine } from '../../../src/core/reconcile/reconcile';
import { cleanYear } from './cleanLedger';
import { faults, plant, type Planted } from './faults';
import { asOf, type Draft } from './municipality';
import { randomly } from './random';

const patience = { asOf, days: 45 };

/** The bookings in some order, numbered as they then stand. */
function numbered(drafts: readonly Draft[], random: (below: number) => number): Booking[] {
  const mixed = drafts
    .map((draft) => ({ draft, at: random(1_000_000) }))
    .sort((one, other) => one.at - other.at);
  return mixed.map(({ draft }, row) => ({ ...draft, row }));
}

/** The lines with something to say, as the faults are told. */
function told(lines: readonly ReconciledLine[]): Planted[] {
  const faulty = lines.filter(({ finding }) => finding !== 'agrees' && finding !== 'notInvoicedYet');
  return faulty.map(({ finding, month, difference, expected }) => ({
    finding,
    month,
    difference,
    placement: expected[0]?.placement ?? null,
  }));
}

function sorted(planted: readonly Planted[]): Planted[] {
  const key = ({ finding, month, difference }: Planted): string => `${finding} ${month} ${difference}`;
  return [...planted].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

describe('a ledger that was made with its list', () => {
  it('has twelve kinds of fault', () => {
    expect(faults).toHaveLength(12);
  });

  it('has nothing to say of a year in which nothing is wrong', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = randomly(seed);
        const { expected, invoices, others } = cleanYear(random);
        const bookings = numbered([...invoices.values(), ...others], random);
        const { lines, leftOut } = reconcile({ expected, bookings, patience, since: -Infinity });
        expect(told(lines)).toEqual([]);
        expect(leftOut).toHaveLength(others.length / 2);
      }),
      { numRuns: 60 },
    );
  });

  it('is found to have the twelve faults that were planted in it, and no others', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = randomly(seed);
        const year = cleanYear(random);
        const faulty = plant(year, random);
        fc.pre(faulty !== null);
        const bookings = numbered(faulty.drafts, random);
        const { lines } = reconcile({ expected: year.expected, bookings, patience, since: -Infinity });
        expect(sorted(told(lines))).toEqual(sorted(faulty.planted));
      }),
      // In this one two children of a provider cost as good as the same on different days of a month.
      { numRuns: 60, examples: [[-1_026_363_239]] },
    );
  });
});
