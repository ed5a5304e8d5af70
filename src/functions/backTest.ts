import { backTest as backTested } from '../core/forecast/backTest';
import { isProblem } from '../core/result';
import { isLocated, ofCall } from './cell';
import { defineFunction } from './defineFunction';
import { forecastChoices } from './forecast';
import { backTestTable } from './forecast/backTestTable';
import { adjustmentsOf, firstDayOf, withoutAmount } from './forecast/forecastInputs';
import { forecastWish } from './forecast/forecastWish';
import { readListTables, tablesOfLists } from './forecast/listTables';
import { tooLong } from './forecast/tooLong';
import { furtherTableParameters, furtherTablesOf, neededTo, placements, prices } from './reportParameters';

/** So many years are enough to tell a range, and a back-test makes many forecasts. */
const mostYears = 500;

/** BACKTEST: what FORECAST would have said in earlier months, and what came of it. */
export const backTest = defineFunction({
  id: 'BACKTEST',
  parameters: { placements, prices, to: neededTo, options: forecastChoices, ...furtherTableParameters },
  compute: ({ placements, prices, to, options, ...further }) => {
    const wish = forecastWish(options);
    if (isLocated(wish)) return [[wish]];
    if (wish.from !== null && to < wish.from)
      return [[ofCall({ problem: 'windowEndsBeforeItStarts', from: wish.from, to })]];
    const from = firstDayOf(wish, to);
    const long = tooLong(from, to);
    if (long !== null) return [[long]];
    const tables = readListTables({ placements, prices, further: furtherTablesOf(further) }, tablesOfLists);
    if (isLocated(tables)) return [[tables]];
    const adjusted = adjustmentsOf(tables.costs, tables.further);
    if (isLocated(adjusted)) return [[adjusted]];
    const { language } = tables.costs.placements.sheet;
    const years = Math.min(wish.years, mostYears);
    const question = { ...wish, from, to, years };
    const rows = backTested(tables.read.list, question, { adjustments: adjusted?.rows ?? [], kinds: [] });
    if (isProblem(rows)) return [[ofCall(rows)]];
    const unpriced = new Set(rows.flatMap(({ unpricedAdjustments }) => unpricedAdjustments));
    const lacking = withoutAmount([...unpriced], adjusted);
    return lacking === null ? backTestTable(rows, { language, unsaid: wish.unsaid }) : [[lacking]];
  },
});
