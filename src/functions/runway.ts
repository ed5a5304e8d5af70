import { runway as runwayOf } from '../core/runway';
import { isProblem } from '../text/problem';
import { dateOrBlank } from './arguments/dates';
import { kronor, requiredPrice } from './arguments/numbers';
import { column, option } from './arguments/parameter';
import { defineFunction } from './defineFunction';
import { eachRowWide } from './results/eachRow';

const remaining = column({
  swedishName: 'återstår',
  reader: kronor,
});

const pricePerDay = column({
  swedishName: 'dygnspris',
  reader: requiredPrice,
});

const from = option({
  swedishName: 'från',
  reader: dateOrBlank,
});

/** RUNWAY: how long the rest of a budget lasts. */
export const runway = defineFunction({
  id: 'RUNWAY',
  parameters: { remaining, pricePerDay, from },
  compute: ({ remaining, pricePerDay, from }) => {
    const columns = [remaining, pricePerDay];
    return eachRowWide({ columns, width: from === null ? 1 : 2 }, (row) => {
      const left = runwayOf({ remaining: remaining.at(row), pricePerDay: pricePerDay.at(row), from });
      if (isProblem(left)) return left;
      return from === null ? [left.days] : [left.days, left.lastDay ?? ''];
    });
  },
});
