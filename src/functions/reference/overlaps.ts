import { overlaps as computed } from '../overlaps';
import { describeFunction } from './describeFunction';
import { date, type ExampleError } from '../examples/example';
import { asOf, end, start } from './parameterTexts';

const notADate: ExampleError = {
  error: '#VALUE!',
  sentence: {
    sv: 'Rad 2, startdatum: ”31/1 2026” är inget datum. Skriv datumet som år-månad-dag, till exempel 2026-01-31.',
    en: 'Row 2, start: “31/1 2026” is not a date. Write it as year-month-day, such as 2026-01-31.',
  },
};

/** What people read about OVERLAPS. */
export const overlaps = describeFunction(computed, {
  about: {
    sv: 'Hittar placeringar som överlappar för samma person: antal överlappade dygn, och den rad som delar flest av dem. Båda dagarna räknas.',
    en: 'Finds overlapping placements of the same person: the number of overlapped days, and the row that shares most of them. Both days count.',
  },
  parameters: {
    person: {
      sv: 'Personens nyckel för varje placering.',
      en: "The person's key for each placement.",
    },
    start,
    end,
    asOf,
  },
  problems: ['endBeforeStart', 'openWithoutAsOf'],
  examples: [
    {
      arguments: [
        ['A', 'A', 'B'],
        ['2026-01-01', '2026-01-29', '2026-01-15'],
        ['2026-01-31', '2026-02-28', '2026-01-20'],
      ],
      gives: [
        [3, 2],
        [3, 1],
        [0, ''],
      ],
      because: {
        sv: 'De två placeringarna för A delar 29–31 januari. B delar inga dagar med sig själv.',
        en: 'The two placements of A share 29–31 January. B shares no days with itself.',
      },
    },
    {
      arguments: [
        ['A', 'A'],
        ['2026-01-01', '2026-02-10'],
        ['2026-02-10', ''],
      ],
      gives: [
        [1, 2],
        [1, 1],
      ],
      because: {
        sv: 'En flytt som är skriven med samma dag på båda raderna räknas och betalas två gånger.',
        en: 'A move that is written with the same day in both rows is counted and paid twice.',
      },
    },
    {
      arguments: [['A', 'A'], ['2026-01-01', '2026-02-01'], ['', ''], date('2026-02-28')],
      gives: [
        [28, 2],
        [28, 1],
      ],
      because: {
        sv: 'Båda pågår, och listan gäller till och med 28 februari: de delar hela februari.',
        en: 'Both are open, and the list is known through 28 February: they share all of February.',
      },
    },
    {
      arguments: [
        ['A', 'A'],
        ['2026-01-01', '31/1 2026'],
        ['2026-01-31', ''],
      ],
      gives: [
        [0, ''],
        [notADate, notADate],
      ],
      because: {
        sv: 'Den felaktiga raden är ett fel i sina egna celler och jämförs inte med de andra.',
        en: 'The bad row is an error in its own cells and is not compared with the others.',
      },
    },
  ],
});
