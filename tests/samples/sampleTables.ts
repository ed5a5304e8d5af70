import { headersByTable, rowsOf } from './sample';

/** Columns of the sample's own, which hold formulas. */
const own = ['Avgiftssats', 'Placerad nu', 'Dygn i år', 'Grundkostnad i år'];

/** A table of the sample as a function takes it: its headers and rows, without the columns that are the municipality's own. */
export function tableOf(name: string): unknown[][] {
  const headers = (headersByTable().get(name) ?? []).filter((header) => !own.includes(header));
  return [headers, ...rowsOf(name).map((row) => headers.map((header) => row[header]))];
}
