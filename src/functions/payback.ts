import { investmentTable } from '../core/investment/investmentTable';
import type { InvestmentYear } from '../core/investment/investmentYear';
import { payback as paybackOf, yearsUntil } from '../core/investment/payback';
import { benefitCostRatio, breakEvenShare, netPresentValue } from '../core/investment/worth';
import { kronorFromOre } from '../core/ore';
import type { Rate } from '../core/rate';
import type { PaybackMeasure } from '../text/paybackWords';
import { isProblem, type Problem } from '../text/problem';
import { kronor, noRate, rateOrBlank } from './arguments/numbers';
import { column, option } from './arguments/parameter';
import { isLocated, ofCall } from './cell';
import { defineFunction } from './defineFunction';
import { investmentYears } from './payback/investmentYears';
import { paybackTable } from './payback/paybackTable';
import { paybackWish } from './payback/paybackWish';

const costs = column({
  swedishName: 'kostnader',
  reader: kronor,
});

const savings = column({
  swedishName: 'besparingar',
  reader: kronor,
});

const discountRate = option({
  swedishName: 'kalkylränta',
  reader: rateOrBlank,
});

const measure = option({
  swedishName: 'mått',
  reader: paybackWish,
});

/** What it is asked with. */
export const paybackWishes = { costs, savings, discountRate, measure };

/** PAYBACK: when an investment has saved what it costs, and what it is worth. */
export const payback = defineFunction({
  id: 'PAYBACK',
  parameters: paybackWishes,
  compute: ({ costs, savings, discountRate, measure: { measure, language } }) => {
    const years = investmentYears(costs, savings);
    if (isLocated(years)) return [[years]];
    const rate = discountRate ?? noRate;
    if (measure !== 'table') {
      const figure = figures[measure](years, rate);
      return [[isProblem(figure) ? ofCall(figure) : figure]];
    }
    const lines = investmentTable(years, rate);
    return isProblem(lines) ? [[ofCall(lines)]] : paybackTable(lines, language);
  },
});

/** What is one figure. Kronor, or years, or a ratio. */
const figures: Readonly<
  Record<Exclude<PaybackMeasure, 'table'>, (years: readonly InvestmentYear[], rate: Rate) => number | Problem>
> = {
  year: (years) => told(paybackOf(years), yearsUntil),
  npv: (years, rate) => told(netPresentValue(years, rate), kronorFromOre),
  ratio: benefitCostRatio,
  breakEvenShare,
};

function told<Value>(result: Value | Problem, tell: (value: Value) => number): number | Problem {
  return isProblem(result) ? result : tell(result);
}
