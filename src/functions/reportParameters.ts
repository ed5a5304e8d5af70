import type { Text } from '../text/language';
import type { ProblemCode } from '../text/problem';
import { dayRuleWords } from '../text/words';
import { requiredDate } from './arguments/dates';
import { option, type Parameter, single } from './arguments/parameter';
import { optionalTable, orNoTable, table } from './arguments/tableParameter';
import { word } from './arguments/word';
import type { RawRows } from './tables/cells';

/** What can be wrong with the cells of a table, beside what can be wrong with every cell. */
const problemsOfTables = [
  'missingColumn',
  'columnGivenTwice',
  'missingDate',
  'notADate',
  'dateOutOfRange',
  'notANumber',
  'negativeAmount',
  'amountOutOfRange',
  'rateOutOfRange',
  'quantityOutOfRange',
  'notAName',
  'notAYear',
  'unknownWord',
] as const satisfies readonly ProblemCode[];

/** The list of placements. */
export const placements = table({
  swedishName: 'placeringar',
  about: {
    sv: 'Tabellen Placeringar med rubrikraden, till exempel Placeringar[#Alla]. Kolumnerna hittas på sina rubriker, i vilken ordning som helst.',
    en: 'The table Placements with its header row, such as Placements[#All]. Columns are found by their headers, in any order.',
  },
  problems: problemsOfTables,
});

const priceTable = table({
  swedishName: 'priser',
  about: {
    sv: 'Tabellen Priser med rubrikraden, till exempel Priser[#Alla].',
    en: 'The table Prices with its header row, such as Prices[#All].',
  },
  problems: [...problemsOfTables, 'missingPrice', 'blankCell', 'badRows'],
});

/** The price list. */
export const neededPrices = priceTable;

/** The price list, for functions that can do without: the argument is then blank. */
export const prices = orNoTable({
  ...priceTable,
  about: {
    sv: 'Tabellen Priser med rubrikraden, till exempel Priser[#Alla]. Lämna tomt om alla placeringar har egna priser.',
    en: 'The table Prices with its header row, such as Prices[#All]. Leave blank if all placements have prices of their own.',
  },
});

/** The ledger. */
export const ledger = table({
  swedishName: 'utfall',
  about: {
    sv: 'Tabellen Utfall med rubrikraden, till exempel Utfall[#Alla].',
    en: 'The table Actuals with its header row, such as Actuals[#All].',
  },
  problems: [...problemsOfTables, 'endBeforeStart'],
});

/** First day of the window. */
export const neededFrom = single({
  swedishName: 'från',
  about: { sv: 'Första dag som räknas (fr.o.m.).', en: 'First day that counts, included.' },
  reader: requiredDate,
});

/** Last day of the window. */
export const neededTo = single({
  swedishName: 'till',
  about: { sv: 'Sista dag som räknas (t.o.m.).', en: 'Last day that counts, included.' },
  reader: requiredDate,
});

/** Which days are billed where the tables do not say. */
export const usualDayRule = option({
  swedishName: 'dygnsregel',
  about: {
    sv: 'Gäller där varken placeringen, prislistan eller Former säger något. båda (förvalt): både första och sista dagen räknas. nätter: sista dagen räknas inte.',
    en: 'Holds where neither the placement, nor the price list, nor Kinds says anything. both (default): both the first and the last day count. nights: the last day does not count.',
  },
  reader: word(dayRuleWords, 'both'),
});

function furtherTable(number: number, about: Text): Parameter<RawRows | null> {
  return optionalTable({
    swedishName: `tabell${number}`,
    about,
    problems: ['unknownTable', 'tableGivenTwice', 'notWhole'],
  });
}

/** The parameters of further tables. */
export type FurtherTableParameters = Readonly<
  Record<`table${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`, Parameter<RawRows | null>>
>;

/** Further tables, known by their headers; the text says which. */
export function furtherTablesAbout(about: Text): FurtherTableParameters {
  return {
    table1: furtherTable(1, about),
    table2: furtherTable(2, about),
    table3: furtherTable(3, about),
    table4: furtherTable(4, about),
    table5: furtherTable(5, about),
    table6: furtherTable(6, about),
    table7: furtherTable(7, about),
    table8: furtherTable(8, about),
  };
}

/** Further tables that a cost can depend on. */
export const furtherTableParameters = furtherTablesAbout({
  sv: 'En tabell till med rubrikraden: Former, Avgifter, Frånvaro eller Tillägg, i vilken ordning som helst.',
  en: 'A further table with its header row: Kinds, Contributions, Absences or AddOns, in any order.',
});

type FurtherTableValues = { readonly [Name in keyof FurtherTableParameters]: RawRows | null };

/** The further tables of a call, in their order. */
export function furtherTablesOf(values: FurtherTableValues): readonly (RawRows | null)[] {
  const { table1, table2, table3, table4, table5, table6, table7, table8 } = values;
  return [table1, table2, table3, table4, table5, table6, table7, table8];
}
