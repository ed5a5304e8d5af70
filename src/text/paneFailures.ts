import type { Text } from './language';
import type { Texts } from './pane';
import { followUpFailureTexts } from './paneFollowUpFailures';
import { freezeFailureTexts } from './paneFreeze';

/** Why something was not done, and what to do about it. */
export const failureTexts = {
  ...followUpFailureTexts,
  ...freezeFailureTexts,
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
  stagedWrongly: {
    sv: 'Excel tog emot något annat än det som skrevs. Inget är ändrat i arbetsboken.',
    en: 'Excel took something else than what was written. Nothing in the workbook has been changed.',
  },
  cancelled: {
    sv: 'Avbrutet. Inget är ändrat i arbetsboken.',
    en: 'Cancelled. Nothing in the workbook has been changed.',
  },
  readerFailed: {
    sv: 'Läsningen av listan stannade. Öppna listan igen, och dela den om den är mycket stor.',
    en: 'The reading of the list came to a halt. Open the list again, and split it if it is very large.',
  },
  forecastFailed: {
    sv: 'Prognosen kunde inte räknas färdigt. Kontrollera nätet och försök igen.',
    en: 'The forecast could not be finished. Check the network and try again.',
  },
  otherKey: {
    sv: 'Listans nycklar är gjorda med en annan nyckelfil än arbetsbokens. Läs in den rätta nyckelfilen och försök igen.',
    en: 'The keys of the list were made with another key file than those of the workbook. Load the right key file and try again.',
  },
  notTidied: {
    sv: 'En tidigare import blev avbruten och kunde inte återställas. Kontrollera att inget blad är skyddat, stäng panelen och öppna Vårddygn igen.',
    en: 'An earlier import was cut off and could not be put right. See that no sheet is protected, close the pane and open Vårddygn again.',
  },
  notTakenBack: {
    sv: 'Skrivningen avbröts, och arbetsboken kunde inte återställas: en tabell kan vara halvskriven. Arbeta inte i den. Se efter att ingen cell redigeras och att inget blad är skyddat, och återställ sedan arbetsboken.',
    en: 'The writing was cut off, and the workbook could not be restored: a table may be half written. Do not work in it. See that no cell is being edited and no sheet is protected, and then restore the workbook.',
  },
  nothingToRestore: {
    sv: 'Det finns ingen avbruten import att återställa.',
    en: 'There is no import that was cut off to restore.',
  },
  nothingToUndo: {
    sv: 'Det finns ingen import att ångra.',
    en: 'There is no import to undo.',
  },
  nothingSelected: {
    sv: 'Markera hela listan, med rubrikraden och minst en rad under den (eller listans hela kolumner), och försök igen.',
    en: 'Select the whole list, with its header row and at least one row beneath it (or the whole columns of the list), and try again.',
  },
  severalAreas: {
    sv: 'Flera områden är markerade. Markera listan som ett enda område och försök igen.',
    en: 'Several areas are selected. Select the list as one single area and try again.',
  },
  selectionTooLarge: {
    sv: 'Området har fler än 700 000 celler. Spara bladet som en egen fil (.xlsx eller CSV) och importera filen i stället.',
    en: 'The area has more than 700,000 cells. Save the sheet as a file of its own (.xlsx or CSV) and import that file instead.',
  },
  personalNumberWritten: {
    sv: 'Efter skrivningen stod ett personnummer i det som importen skrev. Allt är taget tillbaka. Välj bort kolumner med fri text under Kolumner, försök igen, och berätta för den som sköter Vårddygn.',
    en: 'After the writing a personal number stood in what the import had written. All of it has been taken back. Leave out columns of free text under Columns, try again, and tell whoever looks after Vårddygn.',
  },
  notSaved: {
    sv: 'Det går inte att spara en fil eller kopiera härifrån. Markera texten och kopiera den själv.',
    en: 'A file cannot be saved, or a text copied, from here. Select the text and copy it yourself.',
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

/** Something stands where the table needs room. */
export function noRoom(table: string, address: string): Text {
  return {
    sv: `Tabellen ${table} behöver mer plats, men i ${address} står något annat. Flytta det och försök igen.`,
    en: `The table ${table} needs more room, but something else stands in ${address}. Move it and try again.`,
  };
}

/** A filter hides rows. */
export function tableFiltered(table: string): Text {
  return {
    sv: `Tabellen ${table} är filtrerad. Ta bort filtret (Data, Rensa) och försök igen.`,
    en: `The table ${table} is filtered. Clear the filter (Data, Clear) and try again.`,
  };
}

/** A totals row stands in the way. */
export function totalsRow(table: string): Text {
  return {
    sv: `Tabellen ${table} har en summarad. Ta bort den (Tabelldesign, Summarad) och försök igen.`,
    en: `The table ${table} has a total row. Take it away (Table Design, Total Row) and try again.`,
  };
}

/** The list would write over formulas. */
export function formulasInColumn(table: string, header: string): Text {
  return {
    sv: `Kolumnen ${header} i tabellen ${table} innehåller formler som listan skulle skriva över. Välj bort kolumnen under Kolumner, eller ta bort formlerna.`,
    en: `The column ${header} of the table ${table} holds formulas that the list would write over. Leave the column out under Columns, or remove the formulas.`,
  };
}

/** Rows cannot be taken out without mixing up formulas. */
export function mixedColumn(table: string, header: string): Text {
  return {
    sv: `Rader kan inte tas bort: i kolumnen ${header} i tabellen ${table} skiljer sig formlerna från rad till rad. Behåll raderna, eller ta bort dem själv i tabellen.`,
    en: `Rows cannot be removed: in the column ${header} of the table ${table} the formulas differ from row to row. Keep the rows, or remove them in the table yourself.`,
  };
}

/** The table was changed by others while the list was being written. */
export function tableChanged(table: string): Text {
  return {
    sv: `Tabellen ${table} ändrades under skrivningen. Inget av det som skulle skrivas är kvar; försök igen.`,
    en: `The table ${table} was changed during the writing. Nothing of what was to be written is left; try again.`,
  };
}

/** The table is no longer as the import left it. */
export function undoChanged(table: string): Text {
  return {
    sv: `Tabellen ${table} har ändrats efter importen, så den lämnas som den är.`,
    en: `The table ${table} has been changed since the import, so it is left as it is.`,
  };
}

/** Keys cannot be made anew while the list lacks persons that the workbook has. */
export function unknownPersons(count: number): Text {
  return {
    sv: `Nycklarna kan inte bytas: ${count} ${count === 1 ? 'person' : 'personer'} i arbetsboken finns inte i listan, så deras nya nycklar kan inte räknas fram. Importera en lista som har dem (till exempel hela årets) och försök igen.`,
    en: `The keys cannot be changed: ${count} ${count === 1 ? 'person' : 'persons'} of the workbook ${count === 1 ? 'is' : 'are'} not in the list, so their new keys cannot be told. Import a list that has them (that of the whole year, say) and try again.`,
  };
}

/** Excel refused for a reason of its own. */
export function otherFailure(code: string): Text {
  return {
    sv: `Excel kunde inte göra det (${code}). Försök igen.`,
    en: `Excel could not do it (${code}). Try again.`,
  };
}
