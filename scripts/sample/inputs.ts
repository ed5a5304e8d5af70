/** The input cells on the sheet Översikt, as formulas on every sheet name them. */
export const overview = 'Översikt';

/** First row of the input cells, counted from 0; each stands in column B, one below the other in this order. */
export const inputsRow = 6;

const order = ['year', 'from', 'to', 'dayRule', 'asOf', 'fullRate'] as const;

/** An input cell by its name. */
export type Input = (typeof order)[number];

/** The absolute address of an input cell, without its sheet for the sheet that it stands on. */
export function input(name: Input, sheet: 'here' | 'elsewhere' = 'elsewhere'): string {
  const address = `$B$${inputsRow + order.indexOf(name) + 1}`;
  return sheet === 'here' ? address : `'${overview}'!${address}`;
}
