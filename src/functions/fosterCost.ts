import type { CostWorld } from '../core/cost/costWorld';
import { type AgedFosterPay, fosterCostByYear } from '../core/cost/fosterCostByYear';
import { fosterCost as costOf } from '../core/fosterCost';
import { kronorFromOre, type Ore } from '../core/ore';
import type { Rate } from '../core/rate';
import { isProblem, type Problem } from '../text/problem';
import { chargeOrBlank, noAmount, noRate, rateOrBlank } from './arguments/numbers';
import { column, optionOrColumn } from './arguments/parameter';
import { optionalTable } from './arguments/tableParameter';
import { isLocated } from './cell';
import { defineFunction } from './defineFunction';
import { asOf, end, from, start, to } from './parameters';
import { eachRow } from './results/eachRow';
import { contributionInputs } from './tables/contributionInputs';
import { birthYearOrBlank } from './tables/tableNumbers';

const fee = column({
  swedishName: 'arvode',
  reader: chargeOrBlank,
});

const expense = column({
  swedishName: 'omkostnad',
  reader: chargeOrBlank,
});

const rate = column({
  swedishName: 'avgiftssats',
  reader: rateOrBlank,
});

const born = optionOrColumn({
  swedishName: 'född',
  reader: birthYearOrBlank,
});

const contributions = optionalTable({
  swedishName: 'avgifter',
  problems: ['missingColumn', 'columnGivenTwice', 'badRows', 'notWhole', 'blankCell'],
});

/** FOSTERCOST: cost of foster homes that are paid by the month, with the employer's contribution. */
export const fosterCost = defineFunction({
  id: 'FOSTERCOST',
  parameters: { start, end, fee, expense, rate, from, to, asOf, born, contributions },
  compute: ({ start, end, fee, expense, rate, from, to, asOf, born, contributions }) => {
    const rates = contributions === null ? null : contributionInputs(contributions);
    if (isLocated(rates)) return [[rates]];
    const window = { from, to, asOf };
    return eachRow([start, end, fee, expense, rate, born], (row) => {
      const placement = { start: start.at(row), end: end.at(row) };
      const pay = { placement, fee: fee.at(row), expense: expense.at(row), born: born.at(row), window };
      const cost = costOfPay(pay, rate.at(row), rates);
      return isProblem(cost) ? cost : kronorFromOre(cost);
    });
  },
});

/** The cost by the rate that is given, or else by the table; never with nothing in place of what is missing. */
function costOfPay(
  pay: AgedFosterPay,
  rate: Rate | null,
  rates: CostWorld['contributions'] | null,
): Ore | Problem {
  const { fee, expense } = pay;
  if (fee === null && expense === null) return { problem: 'missingPay' };
  if (rate === null && rates !== null) return fosterCostByYear(pay, rates);
  if (fee !== null && fee > 0 && rate === null) return { problem: 'missingRate' };
  return costOf({ ...pay, fee: fee ?? noAmount, expense: expense ?? noAmount, rate: rate ?? noRate });
}
