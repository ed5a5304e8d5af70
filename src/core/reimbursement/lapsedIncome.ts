import { quotient, roundedFraction, times } from '../fraction';
import { monthUntil } from '../month';
import type { Period } from '../period';
import { quarterOf, quarterUntil } from '../quarter';
import { isProblem, type Result } from '../result';
import { type ClaimLine, claimLines } from './claimLines';
import type { ClaimRow } from './claims';
import { expectedOre, type ReimbursementSeries } from './series';

/** What was not claimed in time and so will not come, in öre: of a quarter, and of what a month of it earned. */
export interface LapsedIncome {
  readonly ofQuarter: (quarter: Period) => Result<number>;
  readonly ofMonth: (month: Period) => Result<number>;
}

/**
 * What has lapsed of applications, seen from a day; null: nothing is said to have. Where part of a quarter was claimed nobody can tell which days were: what has lapsed is
 * then divided by what its months earned, so that the three add up to the quarter. Problems: amountOutOfRange, afterLastValidDay.
 */
export function lapsedIncome(
  series: readonly ReimbursementSeries[],
  claims: readonly ClaimRow[],
  asOf: number | null,
): LapsedIncome {
  if (asOf === null) return { ofQuarter: () => 0, ofMonth: () => 0 };
  const known = new Map<number, Result<readonly ClaimLine[]>>();
  const lapsedIn = (first: number): Result<readonly ClaimLine[]> => {
    const quarter = { from: first, until: quarterUntil(first) };
    const lines = known.get(first) ?? claimLines(series, claims, { quarters: [quarter], asOf });
    known.set(first, lines);
    return isProblem(lines) ? lines : lines.filter(({ lapsed }) => lapsed > 0);
  };
  return {
    ofQuarter: ({ from }) => {
      const lines = lapsedIn(from);
      return isProblem(lines) ? lines : lines.reduce((sum, { lapsed }) => sum + lapsed, 0);
    },
    ofMonth: ({ from }) => {
      const lines = lapsedIn(quarterOf(from));
      if (isProblem(lines)) return lines;
      let sum = 0;
      for (const line of lines) {
        const [before, through] = [lapsedBefore(line, from), lapsedBefore(line, monthUntil(from))];
        if (isProblem(before)) return before;
        if (isProblem(through)) return through;
        sum += through - before;
      }
      return sum;
    },
  };
}

/** What has lapsed of the days of a quarter before one: as large a share as they have earned, rounded once. */
function lapsedBefore({ series, period, expected, lapsed }: ClaimLine, day: number): Result<number> {
  let earned = 0;
  for (const each of series) {
    const ore = expectedOre(each, { from: period.from, until: day });
    if (isProblem(ore)) return ore;
    earned += ore;
  }
  // All of it, or the last day: no rounding, so that the months come to the quarter.
  if (lapsed === expected) return earned;
  if (earned === expected) return lapsed;
  return roundedFraction(times(quotient(lapsed, expected), quotient(earned, 1)));
}
