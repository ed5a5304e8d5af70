import { careDays as computed } from '../careDays';
import { describeFunction } from './describeFunction';
import { date } from '../examples/example';
import { asOf, dayRule, end, from, start, to } from './parameterTexts';

/** What people read about CAREDAYS. */
export const careDays = describeFunction(computed, {
  about: {
    sv: 'Räknar vårddygn för en eller flera placeringar, i en period om du vill.',
    en: 'Counts the care days of one or several placements, within a period if you like.',
  },
  parameters: {
    start,
    end,
    from,
    to,
    dayRule,
    asOf,
  },
  problems: ['endBeforeStart', 'windowEndsBeforeItStarts', 'openWithoutEnd'],
  examples: [
    {
      arguments: [date('2026-01-28'), date('2026-02-03')],
      gives: 7,
      because: {
        sv: '28–31 januari är 4 dygn och 1–3 februari är 3 dygn.',
        en: '28–31 January are 4 days and 1–3 February are 3 days.',
      },
    },
    {
      arguments: [date('2026-01-28'), date('2026-02-03'), null, null, 'nätter'],
      gives: 6,
      because: {
        sv: 'Som ovan, men sista dagen räknas inte när nätterna räknas.',
        en: 'As above, but the last day does not count when nights are counted.',
      },
    },
    {
      arguments: [date('2026-06-15'), null, date('2026-07-01'), date('2026-12-31'), null, date('2026-08-31')],
      gives: 62,
      because: {
        sv: 'Placeringen pågår och listan gäller till och med 31 augusti: juli 31 och augusti 31 dygn.',
        en: 'The placement is open and the list is known through 31 August: 31 days in July and 31 in August.',
      },
    },
    {
      arguments: [
        ['2026-01-28', '2026-03-05', '2026-04-10'],
        ['2026-02-03', '2026-03-05', '2026-04-01'],
      ],
      gives: [
        [7],
        [1],
        [
          {
            error: '#VALUE!',
            sentence: {
              sv: 'Rad 3: slutdatum 2026-04-01 ligger före startdatum 2026-04-10. Rätta det datum som är fel.',
              en: 'Row 3: end 2026-04-01 lies before start 2026-04-10. Correct the date that is wrong.',
            },
          },
        ],
      ],
      because: {
        sv: 'En kolumn ger en kolumn. Den felaktiga raden är ett fel bara i sin egen cell.',
        en: 'A column gives a column. The bad row is an error in its own cell only.',
      },
    },
    {
      arguments: [date('2026-06-15'), null],
      gives: {
        error: '#VALUE!',
        sentence: {
          sv: 'Placeringen från 2026-06-15 pågår (slutdatum är tomt), så det behövs en sista dag. Ange periodens slut (till) eller ett avstämningsdatum, till exempel den dag då listan togs ut.',
          en: 'The placement from 2026-06-15 is open (end is blank), so a last day is needed. Give the end of the period (to) or an asOf date, such as the day when the list was taken.',
        },
      },
      because: {
        sv: 'Funktionerna läser aldrig av dagens datum: samma indata ger samma svar för alltid.',
        en: 'The functions never read the clock: the same input gives the same answer for ever.',
      },
    },
  ],
});
