import type { Text } from '../../text/language';
import type { FurtherTableParameters, ManyTableParameters } from '../reportParameters';

/*
 * What people read about the parameters that report functions share, by their names in reportParameters.ts.
 */

/** The list of placements. */
export const placements: Text = {
  sv: 'Tabellen Placeringar med rubrikraden, till exempel Placeringar[#Alla]. Kolumnerna hittas på sina rubriker, i vilken ordning som helst.',
  en: 'The table Placements with its header row, such as Placements[#All]. Columns are found by their headers, in any order.',
};

/** The price list. */
export const neededPrices: Text = {
  sv: 'Tabellen Priser med rubrikraden, till exempel Priser[#Alla].',
  en: 'The table Prices with its header row, such as Prices[#All].',
};

/** The price list, where it may be left blank. */
export const prices: Text = {
  sv: 'Tabellen Priser med rubrikraden, till exempel Priser[#Alla]. Lämna tomt om alla placeringar har egna priser.',
  en: 'The table Prices with its header row, such as Prices[#All]. Leave blank if all placements have prices of their own.',
};

/** The ledger. */
export const ledger: Text = {
  sv: 'Tabellen Utfall med rubrikraden, till exempel Utfall[#Alla].',
  en: 'The table Actuals with its header row, such as Actuals[#All].',
};

/** First day of the window. */
export const neededFrom: Text = {
  sv: 'Första dag som räknas (fr.o.m.).',
  en: 'First day that counts, included.',
};

/** Last day of the window. */
export const neededTo: Text = { sv: 'Sista dag som räknas (t.o.m.).', en: 'Last day that counts, included.' };

/** Which days are billed where the tables do not say. */
export const usualDayRule: Text = {
  sv: 'Gäller där varken placeringen, prislistan eller Former säger något. båda (förvalt): både första och sista dagen räknas. nätter: sista dagen räknas inte.',
  en: 'Holds where neither the placement, nor the price list, nor Kinds says anything. both (default): both the first and the last day count. nights: the last day does not count.',
};

/** Further tables: the text says which. */
export function furtherTablesAbout(about: Text): Readonly<Record<keyof FurtherTableParameters, Text>> {
  return {
    table1: about,
    table2: about,
    table3: about,
    table4: about,
    table5: about,
    table6: about,
    table7: about,
    table8: about,
  };
}

/** The same of a function that takes more of them. */
export function manyTablesAbout(about: Text): Readonly<Record<keyof ManyTableParameters, Text>> {
  return { ...furtherTablesAbout(about), table9: about, table10: about, table11: about, table12: about };
}

/** Further tables that a cost can depend on. */
export const furtherTableTexts = furtherTablesAbout({
  sv: 'En tabell till med rubrikraden: Former, Avgifter, Frånvaro eller Tillägg, i vilken ordning som helst.',
  en: 'A further table with its header row: Kinds, Contributions, Absences or AddOns, in any order.',
});
