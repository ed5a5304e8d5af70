import { placementCost as computed } from '../placementCost';
import { describeFunction } from './describeFunction';
import { date } from '../examples/example';
import { asOf, dayRule, end, from, price, start, to } from './parameterTexts';

/** What people read about PLACEMENTCOST. */
export const placementCost = describeFunction(computed, {
  about: {
    sv: 'Räknar kostnaden i kronor för placeringar med dygnspris: vårddygn gånger pris, avrundat till hela ören så att månader summerar till året.',
    en: 'Calculates the cost in kronor of placements with a price per day: care days times price, rounded to whole öre so that months add up to the year.',
  },
  parameters: {
    start,
    end,
    price,
    from,
    to,
    dayRule,
    asOf,
  },
  problems: ['endBeforeStart', 'windowEndsBeforeItStarts', 'openWithoutEnd', 'amountOutOfRange'],
  examples: [
    {
      arguments: [date('2026-01-28'), date('2026-02-03'), 1467],
      gives: 10269,
      because: { sv: '7 dygn × 1 467 kr.', en: '7 days × SEK 1,467.' },
    },
    {
      arguments: [date('2026-01-28'), date('2026-02-03'), 1467, date('2026-01-01'), date('2026-01-31')],
      gives: 5868,
      because: {
        sv: 'Januari har 4 av dygnen: 4 × 1 467 kr.',
        en: 'January has 4 of the days: 4 × SEK 1,467.',
      },
    },
    {
      arguments: [date('2026-01-28'), null, 1467.5, null, date('2026-12-31'), 'nätter', date('2026-02-03')],
      gives: 10272.5,
      because: {
        sv: 'Pågående: sista kända dag är ingen utskrivningsdag, så den räknas även när nätterna räknas. 7 × 1 467,50 kr.',
        en: 'Open: the last known day is not the day of leaving, so it counts also when nights are counted. 7 × SEK 1,467.50.',
      },
    },
    {
      arguments: [
        ['2026-03-05', '2026-03-05', '2026-03-05', '2026-03-05'],
        ['2026-03-06', '2026-03-06', '2026-03-06', '2026-03-06'],
        [1322, 'fri', '', '1.234,5O'],
      ],
      gives: [
        [2644],
        [0],
        [
          {
            error: '#N/A',
            sentence: {
              sv: 'Rad 3, dygnspris: pris saknas (tomt eller 0). Skriv ett pris, eller fri om platsen är gratis.',
              en: 'Row 3, price: the price is missing (blank or 0). Write a price, or fri (free) if the place costs nothing.',
            },
          },
        ],
        [
          {
            error: '#VALUE!',
            sentence: {
              sv: 'Rad 4, dygnspris: ”1.234,5O” är text, inte ett tal. Skriv talet med bara siffror och decimaltecken, till exempel 1234,50.',
              en: 'Row 4, price: “1.234,5O” is text, not a number. Write the number with digits and a decimal sign only, such as 1234.50.',
            },
          },
        ],
      ],
      because: {
        sv: '2 dygn × 1 322 kr; en gratis plats skrivs fri; ett pris som saknas eller är text blir aldrig 0 kr.',
        en: '2 days × SEK 1,322; a free place is written fri; a price that is missing or is text never becomes SEK 0.',
      },
    },
  ],
});
