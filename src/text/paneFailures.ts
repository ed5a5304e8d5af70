import type { Text } from './language';
import type { Texts } from './pane';

/** Why something was not done, and what to do about it. */
export const failureTexts = {
  cellEdit: {
    sv: 'Excel väntar på att du skriver klart i en cell. Tryck Enter eller Esc i arbetsboken och försök igen.',
    en: 'Excel is waiting for you to finish writing in a cell. Press Enter or Esc in the workbook and try again.',
  },
  protected: {
    sv: 'Bladet eller arbetsboken är skyddad eller skrivskyddad. Ta bort skyddet under Granska och försök igen.',
    en: 'The sheet or the workbook is protected or read-only. Remove the protection under Review and try again.',
  },
  tooLarge: {
    sv: 'Det är mer än Excel tar emot på en gång.',
    en: 'This is more than Excel accepts at once.',
  },
  tableGone: {
    sv: 'Tabellen finns inte längre i arbetsboken.',
    en: 'The table is no longer in the workbook.',
  },
} as const satisfies Texts;

/** Another sheet has the name. */
export function sheetTaken(name: string): Text {
  return {
    sv: `Det finns redan ett blad som heter ${name}, utan tabellen ${name}. Byt namn på bladet och försök igen.`,
    en: `There is already a sheet called ${name}, without the table ${name}. Rename the sheet and try again.`,
  };
}

/** A defined name is the same. */
export function nameTaken(name: string): Text {
  return {
    sv: `Namnet ${name} används redan i arbetsboken. Byt namnet i Namnhanteraren (Formler) och försök igen.`,
    en: `The name ${name} is already used in the workbook. Change it in the Name Manager (Formulas) and try again.`,
  };
}

/** A formula that fills several cells cannot stand inside a table. */
export function insideTable(table: string): Text {
  return {
    sv: `Formeln fyller flera celler och får inte plats i tabellen ${table}. Markera en cell utanför tabellen och försök igen.`,
    en: `The formula fills several cells and does not fit in the table ${table}. Select a cell outside the table and try again.`,
  };
}

/** Excel refused for a reason of its own. */
export function otherFailure(code: string): Text {
  return {
    sv: `Excel kunde inte göra det (${code}). Försök igen.`,
    en: `Excel could not do it (${code}). Try again.`,
  };
}
