import { claimDeadline as computed } from '../claimDeadline';
import { describeFunction } from './describeFunction';
import { date as exampleDate } from '../examples/example';

/** What people read about CLAIMDEADLINE. */
export const claimDeadline = describeFunction(computed, {
  about: {
    sv: 'Ger sista dag att söka statlig ersättning för det kvartal som ett datum ligger i. Svaret är ett datum: ge cellen datumformat.',
    en: 'Gives the last day to claim state reimbursement for the quarter that a date lies in. The answer is a date: give the cell a date format.',
  },
  parameters: {
    date: {
      sv: 'En dag i det kvartal som ansökan gäller: en cell eller en kolumn.',
      en: 'A day in the quarter that the claim is for: a cell or a column.',
    },
    months: {
      sv: 'Hela månader efter kvartalets slut. Utelämnad, tom eller 0: sex månader.',
      en: 'Whole months after the end of the quarter. Left out, blank or 0: six months.',
    },
  },
  problems: ['afterLastValidDay'],
  examples: [
    {
      arguments: [exampleDate('2026-02-15')],
      gives: exampleDate('2026-09-30'),
      because: {
        sv: 'Första kvartalet slutar i mars; sex månader senare är september, som slutar den 30.',
        en: 'The first quarter ends in March; six months later is September, which ends on the 30th.',
      },
    },
    {
      arguments: [exampleDate('2025-12-31'), 2],
      gives: exampleDate('2026-02-28'),
      because: {
        sv: 'Fjärde kvartalet slutar i december; två månader senare är februari, 28 dagar 2026.',
        en: 'The fourth quarter ends in December; two months later is February, with 28 days in 2026.',
      },
    },
    {
      arguments: [['2026-05-01', 'maj 2026']],
      gives: [
        [exampleDate('2026-12-31')],
        [
          {
            error: '#VALUE!',
            sentence: {
              sv: 'Rad 2, datum: ”maj 2026” är inget datum. Skriv datumet som år-månad-dag, till exempel 2026-01-31.',
              en: 'Row 2, date: “maj 2026” is not a date. Write it as year-month-day, such as 2026-01-31.',
            },
          },
        ],
      ],
      because: {
        sv: 'Andra kvartalet slutar i juni; sex månader senare är december.',
        en: 'The second quarter ends in June; six months later is December.',
      },
    },
  ],
});
