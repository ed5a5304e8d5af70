import type { Amount } from '../../core/amount';
import type { InvestmentYear } from '../../core/investment/investmentYear';
import type { LocatedProblem } from '../../text/problem';
import type { Column } from '../arguments/column';
import { noAmount } from '../arguments/numbers';
import { isLocated, ofCall } from '../cell';
import { gather } from '../results/gather';
import { rowsOf } from '../results/rows';

/** More years than anybody plans for: what is longer is a mistake. */
export const mostYears = 100;

const nothing: InvestmentYear = { cost: noAmount, saving: noAmount };

/**
 * The years of an investment, one for each row. A blank row is a year without cost and saving, so that years keep their numbers. Rows
 * after the last that has one are no years, whether they are blank or 0, since some hosts hand over a blank as 0. Problems: badRows, tooManyYears, unequalLengths, differentDirections.
 */
export function investmentYears(
  costs: Column<Amount>,
  savings: Column<Amount>,
): readonly InvestmentYear[] | LocatedProblem {
  const rows = rowsOf([costs, savings]);
  if (isLocated(rows)) return rows;
  const { items, rowNumbers, bad } = gather(rows, (row) => ({
    cost: costs.at(row),
    saving: savings.at(row),
  }));
  const [first] = bad;
  if (first !== undefined) return ofCall({ problem: 'badRows', count: bad.length, first });
  const byRow = new Map(items.map((item, index) => [rowNumbers[index] ?? 0, item]));
  const count = yearsIn(byRow);
  if (count > mostYears) return ofCall({ problem: 'tooManyYears', years: count, most: mostYears });
  return Array.from({ length: count }, (_, row) => byRow.get(row) ?? nothing);
}

/** The number of the last row that has a cost or a saving, counted from 1; 0 where none has. */
function yearsIn(byRow: ReadonlyMap<number, InvestmentYear>): number {
  let count = 0;
  for (const [row, { cost, saving }] of byRow) if (cost !== 0 || saving !== 0) count = row + 1;
  return count;
}
