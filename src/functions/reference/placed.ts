import { placed as computed } from '../placed';
import { describeFunction } from './describeFunction';
import { date as exampleDate } from '../examples/example';
import { end, start } from './parameterTexts';

const starts = ['2026-01-01', '2026-02-01', '2026-02-10'];

const ends = ['2026-02-10', '2026-02-28', ''];

/** What people read about PLACED. */
export const placed = describeFunction(computed, {
  about: {
    sv: 'Räknar hur många placeringar, eller unika personer, som finns på ett eller flera datum. Både första och sista dagen räknas.',
    en: 'Counts the placements, or unique persons, on one or several dates. Both the first and the last day count.',
  },
  parameters: {
    start,
    end,
    date: {
      sv: 'Datum att räkna för: en cell, en kolumn eller en rad. Svaret får samma form.',
      en: 'Dates to count for: a cell, a column or a row. The answer has the same shape.',
    },
    person: {
      sv: 'Personens nyckel för varje placering, lika många som startdatum. Om den anges räknas unika personer i stället för placeringar.',
      en: "The person's key for each placement, as many as start. When given, unique persons are counted instead of placements.",
    },
  },
  problems: ['badRows', 'endBeforeStart'],
  examples: [
    {
      arguments: [starts, ends, exampleDate('2026-02-10')],
      gives: 3,
      because: {
        sv: 'Den första är på sin sista dag, den andra pågår, den tredje är på sin första dag.',
        en: 'The first is on its last day, the second is under way, the third is on its first day.',
      },
    },
    {
      arguments: [starts, ends, ['2026-01-31', '2026-02-28', '2026-12-31']],
      gives: [[1], [2], [1]],
      because: {
        sv: '31 januari bara den första, 28 februari de två andra, 31 december bara den som pågår.',
        en: '31 January only the first, 28 February the other two, 31 December only the open one.',
      },
    },
    {
      arguments: [starts, ends, exampleDate('2026-02-10'), ['A', 'B', 'A']],
      gives: 2,
      because: {
        sv: 'Person A flyttar den dagen och har två placeringar, men är en person.',
        en: 'Person A moves on that day and has two placements, but is one person.',
      },
    },
    {
      arguments: [
        ['2026-01-01', '31/1 2026', ''],
        ['2026-02-10', '', '2026-03-01'],
        exampleDate('2026-02-10'),
      ],
      gives: {
        error: '#VALUE!',
        sentence: {
          sv: '2 rader kan inte räknas. Den första: rad 2, startdatum: ”31/1 2026” är inget datum. Skriv datumet som år-månad-dag, till exempel 2026-01-31.',
          en: '2 rows cannot be counted. The first one: row 2, start: “31/1 2026” is not a date. Write it as year-month-day, such as 2026-01-31.',
        },
      },
      because: {
        sv: 'Svaret gäller alla rader, så det kan inte ges förrän varje rad går att räkna.',
        en: 'The answer stands for all rows, so it cannot be given until every row can be counted.',
      },
    },
  ],
});
