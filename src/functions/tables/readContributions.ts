import type { ContributionRow } from '../../core/cost/costRules';
import type { LocatedProblem } from '../../text/problem';
import { chargeOrBlank, noRate } from '../arguments/numbers';
import { amountAt, numberOrBlankAt, rateAt } from './cellAt';
import { neededNumbers } from './needed';
import { shareOrBlank, wholeOrBlank } from './tableNumbers';
import type { TableReader } from './tableReader';
import { tableRows } from './tableRows';

const earliestYear = 1900;
const missing = { problem: 'blankCell' } as const;

/** The rates of the employer's contribution. A rate of 0 says that nothing is paid, as for the oldest. */
export function readContributions(table: TableReader): readonly ContributionRow[] | LocatedProblem {
  const year = neededNumbers(table, 'year', { reader: wholeOrBlank(earliestYear), missing });
  const [ageFrom, ageTo] = [
    table.numbers('ageFrom', wholeOrBlank(0)),
    table.numbers('ageTo', wholeOrBlank(0)),
  ];
  const rate = neededNumbers(table, 'rate', { reader: shareOrBlank, missing });
  const monthlyCap = table.numbers('monthlyCap', chargeOrBlank);
  return tableRows(table, (row) => ({
    row,
    year: numberOrBlankAt(year, row) ?? 0,
    ageFrom: numberOrBlankAt(ageFrom, row) ?? 0,
    ageTo: numberOrBlankAt(ageTo, row),
    rate: rateAt(rate, row) ?? noRate,
    monthlyCap: amountAt(monthlyCap, row),
  }));
}
