import { fullContribution } from '../rates/employerContribution';

/** What stands in for an argument when the pane writes a formula for the user. */
export type Filling =
  /** A column of the placements, by its id. */
  | { readonly column: string }
  /** The workbook's as-of date. */
  | { readonly setting: 'asOf' }
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
};

/** How a function reads the list of placements, where it is not row by row. */
interface ListReader {
  readonly fillings: Readonly<Record<string, Filling>>;
}

/** Functions that compare the rows of the list: their arguments are always whole columns. */
const listReaders: Readonly<Record<string, ListReader>> = {
  PLACED: { fillings: { date: { setting: 'asOf' } } },
  OVERLAPS: { fillings: {} },
};

/** Whether the function needs the whole list rather than a row of it. */
export function readsWholeList(functionId: string): boolean {
  return functionId in listReaders;
}

/** Functions that count the days of a placement themselves: a quantity that is agreed instead is not used. */
const dayCounters: readonly string[] = ['CAREDAYS', 'PLACEMENTCOST'];

/** Whether the function passes over an agreed quantity in the list. */
export function ignoresQuantity(functionId: string): boolean {
  return dayCounters.includes(functionId);
}

/** What fills a required parameter of a function; undefined where only the user can know. */
export function fillingOf(functionId: string, parameter: string): Filling | undefined {
  return listReaders[functionId]?.fillings[parameter] ?? byParameter[parameter];
}
