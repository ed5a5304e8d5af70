import { careDays as countCareDays } from '../core/careDays';
import { defineFunction } from './defineFunction';
import { asOf, dayRule, end, from, start, to } from './parameters';
import { eachRow } from './results/eachRow';

/** CAREDAYS: billable days of placements. */
export const careDays = defineFunction({
  id: 'CAREDAYS',
  parameters: { start, end, from, to, dayRule, asOf },
  compute: ({ start, end, from, to, dayRule, asOf }) => {
    const window = { from, to, asOf };
    return eachRow([start, end, dayRule], (row) =>
      countCareDays({ placement: { start: start.at(row), end: end.at(row) }, rule: dayRule.at(row), window }),
    );
  },
});
