import { kronorFromOre } from '../core/ore';
import { placementCost as costOf } from '../core/placementCost';
import { isProblem } from '../text/problem';
import { defineFunction } from './defineFunction';
import { asOf, dayRule, end, from, price, start, to } from './parameters';
import { eachRow } from './results/eachRow';

/** PLACEMENTCOST: cost of placements with a price per day, in kronor. */
export const placementCost = defineFunction({
  id: 'PLACEMENTCOST',
  parameters: { start, end, price, from, to, dayRule, asOf },
  compute: ({ start, end, price, from, to, dayRule, asOf }) => {
    const window = { from, to, asOf };
    return eachRow([start, end, price, dayRule], (row) => {
      const placement = { start: start.at(row), end: end.at(row) };
      const cost = costOf({ placement, price: price.at(row), rule: dayRule.at(row), window });
      return isProblem(cost) ? cost : kronorFromOre(cost);
    });
  },
});
