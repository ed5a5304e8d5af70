import { variance as computed } from '../variance';
import { describeFunction } from './describeFunction';

/** What people read about VARIANCE. */
export const variance = describeFunction(computed, {
  about: {
    sv: 'Räknar avvikelsen mellan budget och utfall så som kommunens rapporter gör: minus är underskott.',
    en: 'Calculates the variance of actual from budget as municipal reports do: minus is a deficit.',
  },
  parameters: {
    budget: {
      sv: 'Budget: en cell eller ett område med en kolumn (eller en rad).',
      en: 'Budget: a cell or a range of one column (or one row).',
    },
    actual: {
      sv: 'Utfall (eller prognos) i samma enhet som budgeten.',
      en: 'Actual (or forecast) in the same unit as the budget.',
    },
    measure: {
      sv: 'belopp (förvalt) eller procent av budgeten, som andel.',
      en: 'amount (default) or percent of the budget, as a share.',
    },
    type: {
      sv: 'kostnad (förvalt), intäkt, eller kostnadMinus för kostnader som skrivs med minus.',
      en: 'cost (default), income, or costAsMinus for costs that are written below zero.',
    },
  },
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
});
