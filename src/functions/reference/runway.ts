import { runway as computed } from '../runway';
import { describeFunction } from './describeFunction';
import { date } from '../examples/example';

/** What people read about RUNWAY. */
export const runway = describeFunction(computed, {
  about: {
    sv: 'Räknar hur många hela dygn som återstoden av en budget räcker till, och till vilken dag.',
    en: 'Calculates for how many whole days the rest of a budget lasts, and through which day.',
  },
  parameters: {
    remaining: {
      sv: 'Kronor som återstår av budgeten: en cell eller en kolumn.',
      en: 'Kronor that remain of the budget: a cell or a column.',
    },
    pricePerDay: {
      sv: 'Kronor per dygn för det som ska betalas: en cell eller en kolumn.',
      en: 'Kronor per day of what is to be paid: a cell or a column.',
    },
    from: {
      sv: 'Första dag som ska betalas. Om den anges ges även sista dag som pengarna räcker till, i en andra kolumn.',
      en: 'First day to be paid. When given, a second column tells the last day that the money covers.',
    },
  },
  problems: ['divisionByZero', 'afterLastValidDay'],
  examples: [
    {
      arguments: [100000, 10000, date('2026-11-01')],
      gives: [[10, date('2026-11-10')]],
      because: {
        sv: '10 dygn: 1–10 november.',
        en: '10 days: 1–10 November.',
      },
    },
    {
      arguments: [100000, 1467],
      gives: 68,
      because: {
        sv: '68 × 1 467 = 99 756, och ett dygn till skulle inte rymmas.',
        en: '68 × 1,467 = 99,756, and there is no room for another day.',
      },
    },
    {
      arguments: [-5000, 1467, date('2026-11-01')],
      gives: [[0, '']],
      because: {
        sv: 'Budgeten är redan slut, så ingen dag betalas.',
        en: 'The budget is already spent, so no day is paid.',
      },
    },
    {
      arguments: [100000, ''],
      gives: {
        error: '#N/A',
        sentence: {
          sv: 'Dygnspris: pris saknas (tomt eller 0). Skriv ett pris, eller fri om platsen är gratis.',
          en: 'PricePerDay: the price is missing (blank or 0). Write a price, or fri (free) if the place costs nothing.',
        },
      },
      because: {
        sv: 'Utan pris går det inte att säga hur länge pengarna räcker.',
        en: 'Without a price nobody can say how long the money lasts.',
      },
    },
  ],
});
