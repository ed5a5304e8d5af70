import { input } from './inputs';
import { kindIds } from './kinds';
import { letter } from './part';

/** The lines of a SUMMARY by kind between the last kind and the total: unknown kinds, without a price, what cannot be counted. */
const linesBetween = 3;
/** The rows of such a SUMMARY: its headers, the kinds, the lines between and the total. */
export const summaryRows = 1 + kindIds.length + linesBetween + 1;

const placements = 'Placeringar[[#All],[Placerings-ID]:[Antal]]';
const further = ['Former', 'Avgifter', 'Frånvaro', 'Tillägg'].map((name) => `${name}[#All]`).join(',');

/** What the kinds cost through the list's date, by all rules: prices, pay, absences and add-ons. It spills. */
export function costSummary({ to, columns }: { readonly to: string; readonly columns: string }): string {
  const [from, rule, asOf] = [input('from', 'here'), input('dayRule', 'here'), input('asOf', 'here')];
  const wish = `"kostnad","form","${columns}"`;
  return `=IFO.SUMMARY(${placements},Priser[#All],${from},${to},${wish},${asOf},${rule},${further})`;
}

/** Row and first column of the year's SUMMARY on the overview, counted from 0: beside the report that reads it. */
export const yearSummaryAt = { row: 15, column: 11 } as const;

const cells = (offset: number, first: number, last: number): string => {
  const column = letter(yearSummaryAt.column + offset);
  return `$${column}$${yearSummaryAt.row + first}:$${column}$${yearSummaryAt.row + last}`;
};

/** The cell with the whole cost so far. */
export const yearTotal = `$${letter(yearSummaryAt.column + 1)}$${yearSummaryAt.row + summaryRows}`;

/** The cost so far of the kind whose name a cell or a text has. */
export function costOfKind(kind: string): string {
  const [first, last] = [2, kindIds.length + 1];
  return `SUMIFS(${cells(1, first, last)},${cells(0, first, last)},${kind})`;
}
