import type { ProblemCode } from '../text/problem';
import { dayRuleWords } from '../text/words';
import { requiredDate } from './arguments/dates';
import { option, type Parameter, single } from './arguments/parameter';
import { optionalTable, orNoTable, table } from './arguments/tableParameter';
import { word } from './arguments/word';
import type { RawRows } from './tables/cells';

/** What can be wrong with the cells of a table, beside what can be wrong with every cell. */
export const problemsOfTables = [
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
  problems: problemsOfTables,
});

const priceTable = table({
  swedishName: 'priser',
  problems: [...problemsOfTables, 'missingPrice', 'blankCell', 'badRows'],
});

/** The price list. */
export const neededPrices = priceTable;

/** The price list, for functions that can do without: the argument is then blank. */
export const prices = orNoTable(priceTable);

/** The ledger. */
export const ledger = table({
  swedishName: 'utfall',
  problems: [...problemsOfTables, 'endBeforeStart'],
});

/** First day of the window. */
export const neededFrom = single({ swedishName: 'från', reader: requiredDate });

/** Last day of the window. */
export const neededTo = single({ swedishName: 'till', reader: requiredDate });

/** Which days are billed where the tables do not say. */
export const usualDayRule = option({ swedishName: 'dygnsregel', reader: word(dayRuleWords, 'both') });

function furtherTable(number: number): Parameter<RawRows | null> {
  return optionalTable({
    swedishName: `tabell${number}`,
    problems: ['unknownTable', 'tableGivenTwice', 'notWhole'],
  });
}

/** The parameters of further tables. */
export type FurtherTableParameters = Readonly<
  Record<`table${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`, Parameter<RawRows | null>>
>;

/** Further tables, in any order, known by their headers. */
export const furtherTableParameters: FurtherTableParameters = {
  table1: furtherTable(1),
  table2: furtherTable(2),
  table3: furtherTable(3),
  table4: furtherTable(4),
  table5: furtherTable(5),
  table6: furtherTable(6),
  table7: furtherTable(7),
  table8: furtherTable(8),
};

type FurtherTableValues = { readonly [Name in keyof FurtherTableParameters]: RawRows | null };

/** The further tables of a call, in their order. */
export function furtherTablesOf(values: FurtherTableValues): readonly (RawRows | null)[] {
  const { table1, table2, table3, table4, table5, table6, table7, table8 } = values;
  return [table1, table2, table3, table4, table5, table6, table7, table8];
}

/** The parameters of further tables of a function that takes more kinds of tables than the others. */
export type ManyTableParameters = FurtherTableParameters &
  Readonly<Record<`table${9 | 10 | 11 | 12}`, Parameter<RawRows | null>>>;

/** Room for every table that a forecast can depend on. */
export const manyTableParameters: ManyTableParameters = {
  ...furtherTableParameters,
  table9: furtherTable(9),
  table10: furtherTable(10),
  table11: furtherTable(11),
  table12: furtherTable(12),
};

type ManyTableValues = { readonly [Name in keyof ManyTableParameters]: RawRows | null };

/** The further tables of such a call, in their order. */
export function manyTablesOf(values: ManyTableValues): readonly (RawRows | null)[] {
  const { table9, table10, table11, table12 } = values;
  return [...furtherTablesOf(values), table9, table10, table11, table12];
}
