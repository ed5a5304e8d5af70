import fc from 'fast-check';
import { rowClassWords } from '../../../src/text/reconcileWords';
import { cleanYearOf } from '../../core/reconcile/cleanLedger';
import { faults, plant, type Planted } from '../../core/reconcile/faults';
import {
  asOf,
  type Draft,
  firstDays,
  type Random,
  type Stay,
  staysOf,
} from '../../core/reconcile/municipality';
import { randomly } from '../../core/reconcile/random';
import { call } from '../call';
import { bookedKr, differenceKr, type Listed, listed, monthName, oreOf } from './answer';
import { municipalitySheets } from './municipalitySheets';

const [january] = firstDays;

function reconciled(stays: readonly Stay[], drafts: readonly Draft[], random: Random): readonly Listed[] {
  const mixed = drafts.map((draft) => ({ draft, at: random(1_000_000) }));
  mixed.sort((one, other) => one.at - other.at);
  const { placements, kinds, mapping, ledger } = municipalitySheets(
    stays,
    mixed.map(({ draft }) => draft),
  );
  const tables = [kinds, mapping];
  return listed(call('RECONCILE', placements, '', ledger, january, asOf, asOf, '', 'rader', '', ...tables));
}

const quiet: readonly unknown[] = (['agrees', 'notInvoicedYet', 'leftOut'] as const).map(
  (rowClass) => rowClassWords[rowClass].sv,
);

/** What has something to say, in short. An öre may come from how the compensation of a month is rounded. */
function told(rows: readonly Listed[]): string[] {
  const faulty = rows.filter((row) => !quiet.includes(row['Bedömning']));
  return faulty
    .map((row) => [row['Bedömning'], row['Månad'], near(oreOf([row], differenceKr))].join(' '))
    .sort();
}

function expectedOf(planted: readonly Planted[]): string[] {
  return planted
    .map(({ finding, month, difference }) =>
      [rowClassWords[finding].sv, monthName(month), near(difference)].join(' '),
    )
    .sort();
}

/** Whole kronor, but for the öre of a rounding at the half. */
function near(ore: number): number {
  return Math.round((ore + 17) / 100);
}

describe('RECONCILE over a ledger that was made with its list', () => {
  it('says nothing of a clean year: invoices with and without care periods, late ones, accruals and reversals, net of VAT', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = randomly(seed);
        const stays = staysOf(random);
        const { invoices, others } = cleanYearOf(stays, random);
        const drafts = [...invoices.values(), ...others];
        const rows = reconciled(stays, drafts, random);
        expect(told(rows)).toEqual([]);
        expect(oreOf(rows, bookedKr)).toBe(drafts.reduce((sum, { amount }) => sum + amount, 0));
      }),
      { numRuns: 20 },
    );
  });

  it('finds the twelve faults that were planted in it, and none in the clean months', () => {
    expect(faults).toHaveLength(12);
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = randomly(seed);
        const stays = staysOf(random);
        const faulty = plant(cleanYearOf(stays, random), random);
        fc.pre(faulty !== null);
        expect(told(reconciled(stays, faulty.drafts, random))).toEqual(expectedOf(faulty.planted));
      }),
      { numRuns: 20 },
    );
  });
});
