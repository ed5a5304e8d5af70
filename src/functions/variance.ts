import { variance as varianceOf } from '../core/variance';
import { measureWords, varianceTypeWords } from '../text/words';
import { figure } from './arguments/numbers';
import { column, option } from './arguments/parameter';
import { word } from './arguments/word';
import { defineFunction } from './defineFunction';
import { eachRow } from './results/eachRow';

const budget = column({
  swedishName: 'budget',
  reader: figure,
});

const actual = column({
  swedishName: 'utfall',
  reader: figure,
});

const measure = option({
  swedishName: 'mått',
  reader: word(measureWords, 'amount'),
});

const type = option({
  swedishName: 'typ',
  reader: word(varianceTypeWords, 'cost'),
});

/** VARIANCE: budget against actual, with the sign of municipal reports. */
export const variance = defineFunction({
  id: 'VARIANCE',
  parameters: { budget, actual, measure, type },
  compute: ({ budget, actual, measure, type }) =>
    eachRow([budget, actual], (row) =>
      varianceOf({ budget: budget.at(row), actual: actual.at(row), measure, type }),
    ),
});
