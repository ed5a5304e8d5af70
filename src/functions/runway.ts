import { runway as runwayOf } from '../core/runway';
import { isProblem } from '../text/problem';
import { kronor } from './arguments/numbers';
import { column } from './arguments/parameter';
import { defineFunction } from './defineFunction';
import { from, price } from './parameters';
import { eachRowWide } from './results/eachRow';

const remaining = column({
  swedishName: 'återstår',
  reader: kronor,
});

/** RUNWAY: how long the rest of a budget lasts. */
export const runway = defineFunction({
  id: 'RUNWAY',
  parameters: { remaining, pricePerDay: price, from },
  compute: ({ remaining, pricePerDay, from }) => {
    const columns = [remaining, pricePerDay];
    return eachRowWide({ columns, width: from === null ? 1 : 2 }, (row) => {
      const left = runwayOf({ remaining: remaining.at(row), pricePerDay: pricePerDay.at(row), from });
      if (isProblem(left)) return left;
      return from === null ? [left.days] : [left.days, left.lastDay ?? ''];
    });
  },
});
