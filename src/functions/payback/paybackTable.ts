import { kronorFromAmount } from '../../core/amount';
import type { InvestmentLine } from '../../core/investment/investmentTable';
import { kronorFromOre } from '../../core/ore';
import type { Language } from '../../text/language';
import { investmentHeaders } from '../../text/paybackWords';
import type { FunctionResult } from '../cell';

/** A line for each year, below the headers. */
export function paybackTable(lines: readonly InvestmentLine[], language: Language): FunctionResult {
  const headers = Object.values(investmentHeaders).map((header) => header[language]);
  return [
    headers,
    ...lines.map((line) => [
      line.year,
      kronorFromAmount(line.cost),
      kronorFromAmount(line.saving),
      kronorFromOre(line.accumulated),
      line.factor,
      kronorFromOre(line.presentValue),
      kronorFromOre(line.accumulatedPresentValue),
    ]),
  ];
}
