import { runway as runwayOf } from '../core/runway';
import { isProblem } from '../text/problem';
import { dateOrBlank } from './arguments/dates';
import { kronor, requiredPrice } from './arguments/numbers';
import { column, option } from './arguments/parameter';
import { defineFunction } from './defineFunction';
import { date } from './examples/example';
import { eachRowWide } from './results/eachRow';

const remaining = column({
  swedishName: 'återstår',
  about: {
    sv: 'Kronor som återstår av budgeten: en cell eller en kolumn.',
    en: 'Kronor that remain of the budget: a cell or a column.',
  },
  reader: kronor,
});

const pricePerDay = column({
  swedishName: 'dygnspris',
  about: {
    sv: 'Kronor per dygn för det som ska betalas: en cell eller en kolumn.',
    en: 'Kronor per day of what is to be paid: a cell or a column.',
  },
  reader: requiredPrice,
});

const from = option({
  swedishName: 'från',
  about: {
    sv: 'Första dag som ska betalas. Om den anges ges även sista dag som pengarna räcker till, i en andra kolumn.',
    en: 'First day to be paid. When given, a second column tells the last day that the money covers.',
  },
  reader: dateOrBlank,
});

/** RUNWAY: how long the rest of a budget lasts. */
export const runway = defineFunction({
  id: 'RUNWAY',
  about: {
    sv: 'Räknar hur många hela dygn som återstoden av en budget räcker till, och till vilken dag.',
    en: 'Calculates for how many whole days the rest of a budget lasts, and through which day.',
  },
  parameters: { remaining, pricePerDay, from },
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
  compute: ({ remaining, pricePerDay, from }) => {
    const columns = [remaining, pricePerDay];
    return eachRowWide({ columns, width: from === null ? 1 : 2 }, (row) => {
      const left = runwayOf({ remaining: remaining.at(row), pricePerDay: pricePerDay.at(row), from });
      if (isProblem(left)) return left;
      return from === null ? [left.days] : [left.days, left.lastDay ?? ''];
    });
  },
});
