/**
 * What the sample's formulas must show, worked out a second time straight from its rows, one date after another. The end-to-end test
 * compares the grid's figures with it.
 */
import { countedThrough, daysIn, oreIn } from './costByDate';
import { numberIn, rowsOf, type Row } from './sample';

/** Figures of a kind of placement, in days and kronor. */
export interface Expected {
  readonly placedNow: number;
  readonly days: number;
  readonly cost: number;
  readonly budgetDays: number;
  readonly budget: number;
  /** January first. */
  readonly daysByMonth: readonly number[];
  readonly costByMonth: readonly number[];
}

const year = 2026;
const firstDay = serial(year, 1, 1);
const months = Array.from(
  { length: 12 },
  (_, index) => [serial(year, index + 1, 1), serial(year, index + 2, 1) - 1] as const,
);

const everyBudgetRow = rowsOf('Budget');

/** A list of placements, and the date through which it is known. */
export interface KnownList {
  readonly placements: readonly Row[];
  readonly listDate: number;
}

const sampleList: KnownList = { placements: rowsOf('Placeringar'), listDate: serial(year, 8, 31) };

/**
 * The figures of each kind that the sample's report shows, in the report's order, with the day rule "båda"; of the sample's own
 * list, or of another in its place.
 */
export function expectedByKind(list = sampleList): ReadonlyMap<string, Expected> {
  const kinds = rowsOf('Former').map((row) => String(row['Placeringsform']));
  return new Map(kinds.map((kind) => [kind, expectedOf(kind, list)]));
}

function expectedOf(kind: string, { listDate, placements }: KnownList): Expected {
  const counted = placements
    .filter((row) => row['Placeringsform'] === kind)
    .map((row) => countedThrough(row, listDate));
  const budget = everyBudgetRow.filter(
    (row) => row['Placeringsform'] === kind && numberIn(row, 'Månad') <= listDate,
  );
  const days = (from: number, to: number): number => sum(counted.map((one) => daysIn(one, from, to)));
  const cost = (from: number, to: number): number => sum(counted.map((one) => oreIn(one, from, to))) / 100;
  return {
    placedNow: days(listDate, listDate),
    days: days(firstDay, listDate),
    cost: cost(firstDay, listDate),
    budgetDays: sum(budget.map((row) => numberIn(row, 'Dygn'))),
    budget: sum(budget.map((row) => numberIn(row, 'Dygn') * numberIn(row, 'Pris'))),
    daysByMonth: months.map(([from, to]) => days(from, to)),
    costByMonth: months.map(([from, to]) => cost(from, to)),
  };
}

/** A date's number in Excel: days since 30 December 1899. Month 13 is January of the next year. */
export function serial(ofYear: number, month: number, day: number): number {
  return Date.UTC(ofYear, month - 1, day) / 86_400_000 + 25_569;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
