/**
 * What the follow-up sheet must show of the sample, worked out a second time straight from its rows: one date after another, in
 * exact fractions, with none of the product's own arithmetic.
 */
import { serial } from './expected';
import { numberIn, numberOrNull, rowsOf, type Row } from './sample';

/** Consecutive days, both included. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** What a cell of a report holds: an average of nothing is blank. */
export type Figure = number | '';

/** The measures of the sheet. */
export type SheetMeasure = 'cost' | 'days' | 'placed' | 'averagePlaced' | 'averagePrice';

/** A placement with what it has counted up to through each of its dates. */
interface Counted {
  readonly row: Row;
  readonly first: number;
  /** Through each date from the first: whole öre of the exact cost. */
  readonly ore: readonly number[];
}

/** 4 · 3 · 5 · 7 · 29 · 31: a day's share of any month is a whole number of these parts. Rates have four decimals. */
const partsOfMonth = 377_580n;
const partsOfRate = 10_000n;
const partsOfOre = (partsOfMonth * partsOfRate) / 100n;

const everyRate = rowsOf('Avgifter');

/** The contribution of the date's year at the carer's age on 1 January of it. */
function rateOf(row: Row, year: number): bigint {
  const age = year - 1 - numberIn(row, 'Uppdragstagare född');
  const found = everyRate.find(
    (rate) =>
      numberIn(rate, 'År') === year &&
      numberIn(rate, 'Ålder från') <= age &&
      age <= (numberOrNull(rate, 'Ålder till') ?? Infinity),
  );
  if (found === undefined) throw new Error(`there is no rate of ${year} at ${age}`);
  return BigInt(Math.round(numberIn(found, 'Sats') * Number(partsOfRate)));
}

function civil(date: number): { readonly year: number; readonly daysInMonth: number } {
  const utc = new Date((date - 25_569) * 86_400_000);
  const year = utc.getUTCFullYear();
  return { year, daysInMonth: new Date(Date.UTC(year, utc.getUTCMonth() + 1, 0)).getUTCDate() };
}

/** The cost of a date in parts of a krona. */
function partsOn(row: Row, date: number): bigint {
  const dayPrice = numberOrNull(row, 'Dygnspris');
  if (dayPrice !== null) return BigInt(dayPrice) * partsOfRate * partsOfMonth;
  const { year, daysInMonth } = civil(date);
  const fee = BigInt(numberIn(row, 'Arvode')) * (partsOfRate + rateOf(row, year));
  const month = fee + BigInt(numberIn(row, 'Omkostnad')) * partsOfRate;
  return (month * partsOfMonth) / BigInt(daysInMonth);
}

function counted(row: Row, asOf: number): Counted {
  const first = numberIn(row, 'Startdatum');
  const last = Math.min(numberOrNull(row, 'Slutdatum') ?? asOf, asOf);
  const ore: number[] = [];
  let accumulated = 0n;
  for (let date = first; date <= last; date += 1) {
    accumulated += partsOn(row, date);
    ore.push(Number((accumulated + partsOfOre / 2n) / partsOfOre));
  }
  return { row, first, ore };
}

/** The figures of any placements in any days, known through a day. */
export function sampleFigures(asOf: number, rows = rowsOf('Placeringar')): {
  readonly figure: (measure: SheetMeasure, of: (row: Row) => boolean, days: Days) => Figure;
} {
  const all = rows.map((row) => counted(row, asOf));
  const daysIn = ({ first, ore }: Counted, { from, to }: Days): number =>
    ore.filter((_, index) => first + index >= from && first + index <= to).length;
  const oreThrough = ({ first, ore }: Counted, date: number): number =>
    date < first ? 0 : (ore[Math.min(date - first, ore.length - 1)] ?? 0);
  return {
    figure: (measure, of, days) => {
      const chosen = all.filter(({ row }) => of(row));
      const count = sum(chosen.map((one) => daysIn(one, days)));
      const ore = sum(chosen.map((one) => oreThrough(one, days.to) - oreThrough(one, days.from - 1)));
      const calendar = Math.min(days.to, asOf) - days.from + 1;
      switch (measure) {
        case 'days':
          return count;
        case 'cost':
          return ore / 100;
        case 'placed':
          return chosen.filter((one) => daysIn(one, days) > 0).length;
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
