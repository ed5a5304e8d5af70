import { variance as varianceOf } from '../core/variance';
import { measureWords, varianceTypeWords } from '../text/words';
import { figure } from './arguments/numbers';
import { column, option } from './arguments/parameter';
import { word } from './arguments/word';
import { defineFunction } from './defineFunction';
import { eachRow } from './results/eachRow';

const budget = column({
  swedishName: 'budget',
  about: {
    sv: 'Budget: en cell eller ett område med en kolumn (eller en rad).',
    en: 'Budget: a cell or a range of one column (or one row).',
  },
  reader: figure,
});

const actual = column({
  swedishName: 'utfall',
  about: {
    sv: 'Utfall (eller prognos) i samma enhet som budgeten.',
    en: 'Actual (or forecast) in the same unit as the budget.',
  },
  reader: figure,
});

const measure = option({
  swedishName: 'mått',
  about: {
    sv: 'belopp (förvalt) eller procent av budgeten, som andel.',
    en: 'amount (default) or percent of the budget, as a share.',
  },
  reader: word(measureWords, 'amount'),
});

const type = option({
  swedishName: 'typ',
  about: {
    sv: 'kostnad (förvalt), intäkt, eller kostnadMinus för kostnader som skrivs med minus.',
    en: 'cost (default), income, or costAsMinus for costs that are written below zero.',
  },
  reader: word(varianceTypeWords, 'cost'),
});

/** VARIANCE: budget against actual, with the sign of municipal reports. */
export const variance = defineFunction({
  id: 'VARIANCE',
  about: {
    sv: 'Räknar avvikelsen mellan budget och utfall så som kommunens rapporter gör: minus är underskott.',
    en: 'Calculates the variance of actual from budget as municipal reports do: minus is a deficit.',
  },
  parameters: { budget, actual, measure, type },
  problems: ['divisionByZero', 'amountOutOfRange'],
  examples: [
    {
      arguments: [4200, 5100],
      gives: -900,
      because: {
        sv: 'Kostnad: budget − utfall = 4 200 − 5 100, ett underskott.',
        en: 'Cost: budget − actual = 4,200 − 5,100, a deficit.',
      },
    },
    {
      arguments: [5000, 4500, 'procent'],
      gives: 0.1,
      because: {
        sv: '500 av 5 000 är 10 %, ett överskott.',
        en: '500 of 5,000 are 10%, a surplus.',
      },
    },
    {
      arguments: [1200, 900, null, 'intäkt'],
      gives: -300,
      because: {
        sv: 'Intäkt: utfall − budget = 900 − 1 200, ett underskott.',
        en: 'Income: actual − budget = 900 − 1,200, a deficit.',
      },
    },
    {
      arguments: [-4200, -5100, 'belopp', 'kostnadMinus'],
      gives: -900,
      because: {
        sv: 'Kostnader skrivna med minus: utfall − budget = −5 100 + 4 200, samma underskott som i första exemplet.',
        en: 'Costs written below zero: actual − budget = −5,100 + 4,200, the same deficit as in the first example.',
      },
    },
    {
      arguments: [['', 350], [120, 350], 'procent'],
      gives: [[{ error: '#DIV/0!' }], [0]],
      because: {
        sv: 'En tom cell bredvid ett tal räknas som 0, och det finns ingen procent av budgeten 0.',
        en: 'A blank cell beside a number counts as 0, and there is no per cent of a budget of 0.',
      },
    },
    {
      arguments: [5000, 4500, 'kvot'],
      gives: {
        error: '#VALUE!',
        sentence: {
          sv: 'Mått: ”kvot” är inget av orden som går att använda. Skriv belopp eller procent.',
          en: 'Measure: “kvot” is not one of the words that can be used. Write amount or percent.',
        },
      },
      because: {
        sv: 'Ett okänt ord gissas aldrig.',
        en: 'An unknown word is never guessed.',
      },
    },
  ],
  compute: ({ budget, actual, measure, type }) =>
    eachRow([budget, actual], (row) =>
      varianceOf({ budget: budget.at(row), actual: actual.at(row), measure, type }),
    ),
});
