/** What the follow-up sheet must show of the sample, worked out a second time straight from its rows, one date after another. */
import { countedThrough, daysIn, oreIn } from './costByDate';
import { serial } from './expected';
import { rowsOf, type Row } from './sample';

/** Consecutive days, both included. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** What a cell of a report holds: an average of nothing is blank. */
export type Figure = number | '';

/** The measures of the sheet. */
export type SheetMeasure = 'cost' | 'days' | 'placed' | 'averagePlaced' | 'averagePrice';

/** The figures of any placements in any days, known through a day, by the sample's price list or by another. */
export function sampleFigures(asOf: number, rows = rowsOf('Placeringar'), prices?: readonly Row[]): {
  readonly figure: (measure: SheetMeasure, of: (row: Row) => boolean, days: Days) => Figure;
} {
  const all = rows.map((row) => countedThrough(row, asOf, prices));
  return {
    figure: (measure, of, days) => {
      const chosen = all.filter(({ row }) => of(row));
      const count = sum(chosen.map((one) => daysIn(one, days.from, days.to)));
      const ore = sum(chosen.map((one) => oreIn(one, days.from, days.to)));
      const calendar = Math.min(days.to, asOf) - days.from + 1;
      switch (measure) {
        case 'days':
          return count;
        case 'cost':
          return ore / 100;
        case 'placed':
          return chosen.filter((one) => daysIn(one, days.from, days.to) > 0).length;
        case 'averagePlaced':
          return calendar <= 0 ? '' : count / calendar;
        case 'averagePrice':
          return count === 0 ? '' : ore / 100 / count;
      }
    },
  };
}

/** The kinds of the sample, in the order of the table Former. */
export const sampleKinds = rowsOf('Former').map((row) => String(row['Placeringsform']));

/** So many months from the first of a year on. */
export function monthsFrom(year: number, count = 12): readonly Days[] {
  return Array.from({ length: count }, (_, month) => ({
    from: serial(year, month + 1, 1),
    to: serial(year, month + 2, 1) - 1,
  }));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
