import { formatsOf } from './format';
import type { Text } from './language';
import type { Texts } from './pane';

/** Why a report sheet was not built or refreshed. */
export const followUpFailureTexts = {
  noPlacements: {
    sv: 'Det finns inga placeringar att följa upp. Importera en lista, eller skapa tabellen Placeringar under Börja.',
    en: 'There are no placements to follow up. Import a list, or create the table Placements under Start.',
  },
  noTableOfKinds: {
    sv: 'Bladen har en rad för varje placeringsform, men tabellen Former finns inte. Den skapas med de vanliga formerna när bladen byggs.',
    en: 'The sheets have a row for each kind of placement, but there is no table Kinds. It is made with the usual kinds when the sheets are built.',
  },
  noKinds: {
    sv: 'Bladen har en rad för varje placeringsform, men tabellen Former saknas eller är tom. Skapa den under Börja.',
    en: 'The sheets have a row for each kind of placement, but the table Kinds is missing or empty. Create it under Start.',
  },
  yearBudgetEmpty: {
    sv: 'Tabellen Årsbudget har inga rader. Skriv en rad per form och år, och fördela sedan.',
    en: 'The table YearBudget has no rows. Write a row for each kind and year, then spread it.',
  },
  noWindow: {
    sv: 'Välj vilken period bladet ska visa.',
    en: 'Choose which period the sheet is to show.',
  },
  noBridge: {
    sv: 'Texten skrivs ur bladet Bro, och det finns inte eller saknar sin översta del eller tabellen ur BRIDGE. Bygg bladet först.',
    en: 'The text is written from the sheet Bridge, which is not there or lacks its top or the table from BRIDGE. Build the sheet first.',
  },
  halfRefreshed: {
    sv: 'Excel avbröt uppdateringen, och bladet kunde inte återställas: det kan vara halvt uppdaterat. Se efter att ingen cell redigeras och att bladet inte är skyddat, och uppdatera igen.',
    en: 'Excel cut the refresh off, and the sheet could not be put back: it may be half refreshed. See that no cell is being edited and that the sheet is not protected, and refresh again.',
  },
} as const satisfies Texts;

/** The workbook lacks tables that the sheet is made of. */
export function tablesMissing(tables: readonly Text[]): Text {
  const [sv, en] = [tables.map(({ sv: name }) => name), tables.map(({ en: name }) => name)];
  const isOne = tables.length === 1;
  return {
    sv: `Bladet behöver ${isOne ? 'tabellen' : 'tabellerna'} ${sv.join(', ')}. Importera, eller skapa ${isOne ? 'den' : 'dem'} under Börja.`,
    en: `The sheet needs the ${isOne ? 'table' : 'tables'} ${en.join(', ')}. Import, or create ${isOne ? 'it' : 'them'} under Start.`,
  };
}

/** More placements than a function can be handed. */
export function tooManyRows(rows: number, most: number): Text {
  const [sv, en] = [formatsOf('sv'), formatsOf('en')];
  return {
    sv: `Listan har ${sv.number(rows)} placeringar. Excel lämnar högst ungefär ${sv.number(most)} till en formel: flytta de äldsta åren till en egen arbetsbok.`,
    en: `The list has ${en.number(rows)} placements. Excel hands at most about ${en.number(most)} to a formula: move the oldest years to a workbook of their own.`,
  };
}

/** There is no bridge to put into words. */
export function bridgeInError(sheet: string): Text {
  return {
    sv: `Bron på bladet ${sheet} har inte räknats fram: formeln ger ett fel eller är inte klar, eller så är nivån eller dagarna inga som går att använda. Rätta det, så att kontrollen visar 0, och försök igen.`,
    en: `The bridge on the sheet ${sheet} has not been worked out: the formula gives an error or has not answered, or the level or the days are none that can be used. Put it right, so that the check shows 0, and try again.`,
  };
}

/** The top of the sheet is not as it was left. */
export function headingChanged(sheet: string): Text {
  return {
    sv: `Överst på bladet ${sheet} har rader eller kolumner lagts till eller tagits bort, och där står dagarna som formlerna utgår från. Ångra det, eller ta bort bladet och bygg ett nytt.`,
    en: `At the top of the sheet ${sheet} rows or columns have been added or taken away, and there stand the days that the formulas go by. Undo that, or delete the sheet and build a new one.`,
  };
}
