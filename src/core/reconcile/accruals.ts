import { allocate } from '../allocate';
import { isProblem } from '../result';
import type { Coding } from './accountMapping';
import { expectedOre, type ExpectedMonth } from './expectedMonth';
import type { ReconciledLine } from './reconcile';

/** What is still to be booked of a kind at a provider in a month, by the codes that it will be booked with. In öre. */
export interface Accrual extends Coding {
  readonly kind: number;
  readonly provider: number;
  readonly month: number;
  readonly expected: number;
  readonly booked: number;
  /** Expected − booked, above 0: the cost to be accrued. */
  readonly toAccrue: number;
}

/**
 * Sums what waits for its invoice by codes, kind, provider and month, in the order in which it is met. What is booked for several
 * placements together is divided as their expected costs are, so that nothing is lost.
 */
export function accruals(
  lines: readonly ReconciledLine[],
  codingOf: (month: ExpectedMonth) => Coding,
): readonly Accrual[] {
  const sums = new Map<string, Accrual>();
  for (const line of lines) {
    if (line.finding !== 'notInvoicedYet') continue;
    const booked = dividedBooked(line);
    line.expected.forEach((month, index) => {
      const { account, activity, unit } = codingOf(month);
      const names = {
        account,
        activity,
        unit,
        kind: month.kind,
        provider: month.provider,
        month: month.month,
      };
      const key = Object.values(names).join(' ');
      const sum = sums.get(key) ?? { ...names, expected: 0, booked: 0, toAccrue: 0 };
      const [expected, has] = [expectedOre(month), booked[index] ?? 0];
      sums.set(key, {
        ...sum,
        expected: sum.expected + expected,
        booked: sum.booked + has,
        toAccrue: sum.toAccrue + expected - has,
      });
    });
  }
  return [...sums.values()];
}

function dividedBooked({ expected, bookedOre }: ReconciledLine): readonly number[] {
  const weights = expected.map((month) => Math.max(0, expectedOre(month)));
  const parts = allocate(bookedOre, weights);
  if (!isProblem(parts)) return parts;
  const even = allocate(
    bookedOre,
    expected.map(() => 1),
  );
  return isProblem(even) ? [] : even;
}
