import { absences } from './absences';
import { accountMapping } from './accountMapping';
import { addOns } from './addOns';
import { contributions } from './contributions';
import { kinds } from './kinds';
import type { WorkbookTable } from './table';
import type { Text } from '../text/language';
import { summaryMeasureWords } from '../text/summaryWords';
import { fullContribution } from '../rates/employerContribution';

/** What stands in for an argument when the pane writes a formula for the user. */
export type Filling =
  /** A column of the placements, by its id. */
  | { readonly column: string }
  /** The workbook's as-of date. */
  | { readonly setting: 'asOf' }
  /** The first or the last day of the as-of date's year. */
  | { readonly yearOfAsOf: 'first' | 'last' }
  /** The list of placements as a block of those columns that are computed with. */
  | { readonly list: 'placements' }
  /** A whole table of the workbook, by its id; where there is none, nothing, unless it cannot be done without. */
  | { readonly table: string; readonly isNeeded?: true }
  /** A word. */
  | { readonly word: Text }
  /** A number that holds until the user knows better. */
  | { readonly number: number };

/** By the parameter's English name, which is its name in the declaration of every function that has it. */
const byParameter: Readonly<Record<string, Filling>> = {
  person: { column: 'person' },
  start: { column: 'start' },
  end: { column: 'end' },
  price: { column: 'dayPrice' },
  fee: { column: 'fee' },
  expense: { column: 'expense' },
  rate: { number: fullContribution },
  placements: { list: 'placements' },
  prices: { table: 'prices' },
  ledger: { table: 'ledger', isNeeded: true },
  from: { yearOfAsOf: 'first' },
  to: { yearOfAsOf: 'last' },
  measures: { word: summaryMeasureWords.cost },
};

/** What fills the parameters of one function alone, also optional ones where the workbook has what they need. */
const byFunction: Readonly<Record<string, Readonly<Record<string, Filling>>>> = {
  FORECAST: { asOf: { setting: 'asOf' } },
  PLACED: { date: { setting: 'asOf' } },
  PRICEAT: { kind: { column: 'kind' }, date: { column: 'start' }, provider: { column: 'provider' } },
};

/** The tables that a cost can depend on beside placements and prices. */
const tablesOfCosts: readonly WorkbookTable[] = [kinds, contributions, absences, addOns];

/** The tables that the parameters table1, table2 … of a report are filled with, as far as the workbook has them. */
export function furtherTablesOf(functionId: string): readonly WorkbookTable[] {
  return functionId === 'RECONCILE' ? [...tablesOfCosts, accountMapping] : tablesOfCosts;
}

/** Functions that compare or count the rows of the list: their arguments are always whole columns, or the list itself. */
const listReaders: readonly string[] = [
  'PLACED',
  'OVERLAPS',
  'SUMMARY',
  'COSTROWS',
  'RECONCILE',
  'FORECAST',
  'BACKTEST',
];

/** Whether the function needs the whole list rather than a row of it. */
export function readsWholeList(functionId: string): boolean {
  return listReaders.includes(functionId);
}

/** Functions that count the days of a placement themselves: a quantity that is agreed instead is not used. */
const dayCounters: readonly string[] = ['CAREDAYS', 'PLACEMENTCOST'];

/** Whether the function passes over an agreed quantity in the list. */
export function ignoresQuantity(functionId: string): boolean {
  return dayCounters.includes(functionId);
}

/** What fills a required parameter of a function; undefined where only the user can know. */
export function fillingOf(functionId: string, parameter: string): Filling | undefined {
  return byFunction[functionId]?.[parameter] ?? byParameter[parameter];
}

/** What fills an optional parameter; undefined where it is left out. */
export function optionalFillingOf(functionId: string, parameter: string): Filling | undefined {
  return byFunction[functionId]?.[parameter];
}
