import type { Text } from './language';
import type { Texts } from './pane';

/** What Excel may refuse while tables were being written, and what to do about it. */
const refusals = {
  cellEdit: {
    sv: 'Excel väntade på att du skulle skriva klart i en cell: avsluta redigeringen av cellen (Enter eller Esc) och försök igen.',
    en: 'Excel was waiting for you to finish writing in a cell: end the editing of the cell (Enter or Esc) and try again.',
  },
  tooLarge: {
    sv: 'Det var mer än Excel tar emot på en gång: dela listan, eller korta långa texter i tabellen, och försök igen.',
    en: 'This was more than Excel accepts at once: split the list, or shorten long texts in the table, and try again.',
  },
  protected: {
    sv: 'Ett blad eller arbetsboken är skyddad: ta bort skyddet under Granska och försök igen.',
    en: 'A sheet or the workbook is protected: remove the protection under Review and try again.',
  },
} as const satisfies Texts;

/** Excel refused something while tables were being written, which was taken back. `code` is Excel's own, for what has no sentence here. */
export function takenBack(why: keyof typeof refusals | 'other', code: string): Text {
  const { sv, en } =
    why === 'other'
      ? {
          sv: `Excel kunde inte göra det (${code}): försök igen.`,
          en: `Excel could not do it (${code}): try again.`,
        }
      : refusals[why];
  return {
    sv: `Skrivningen avbröts, och inget är ändrat i arbetsboken. ${sv}`,
    en: `The writing was cut off, and nothing in the workbook has been changed. ${en}`,
  };
}

/** A writing that is not over stands in the way of another. */
export function importUnderWay(list: string, when: string): Text {
  return {
    sv: `Skrivningen av ${list} från ${when} är inte avslutad: antingen pågår den hos en kollega, eller så blev den avbruten. Vänta tills kollegan är klar, eller återställ arbetsboken först.`,
    en: `The writing of ${list} from ${when} is not over: either a colleague is at it, or it was cut off. Wait until the colleague is done, or restore the workbook first.`,
  };
}
