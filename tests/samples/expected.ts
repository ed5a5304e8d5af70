/**
 * What the sample's formulas must show, worked out a second time straight from its rows: one date after another, in exact
 * fractions, with none of the product's own arithmetic. The end-to-end test compares the grid's figures with it.
 */
import { numberIn, numberOrNull, rowsOf, type Row } from './sample';

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
const fullRate = 0.3142;
const months = Array.from(
  { length: 12 },
  (_, index) => [serial(year, index + 1, 1), serial(year, index + 2, 1) - 1] as const,
);

const everyBudgetRow = rowsOf('Budget');
const everyRate = rowsOf('Avgifter');

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

function expectedOf(kind: string, list: KnownList): Expected {
  const { listDate } = list;
  const placements = list.placements
    .filter((row) => row['Placeringsform'] === kind)
    .map((row) => countedThrough(row, listDate));
  const budget = everyBudgetRow.filter(
    (row) => row['Placeringsform'] === kind && numberIn(row, 'Månad') <= listDate,
  );
  const within = (figure: keyof Counted): readonly number[] =>
    months.map(([from, to]) => sum(placements.map((one) => between(one[figure], from, to))));
  const thisYear = (figure: keyof Counted): number =>
    sum(placements.map((one) => between(one[figure], firstDay, listDate)));
  return {
    placedNow: sum(placements.map(({ days }) => between(days, listDate, listDate))),
    days: thisYear('days'),
    cost: thisYear('ore') / 100,
    budgetDays: sum(budget.map((row) => numberIn(row, 'Dygn'))),
    budget: sum(budget.map((row) => numberIn(row, 'Dygn') * numberIn(row, 'Pris'))),
    daysByMonth: within('days'),
    costByMonth: within('ore').map((ore) => ore / 100),
  };
}

/** What a placement has counted up to, through each date of its own: days, and whole öre of its exact cost. */
interface Counted {
  readonly days: ReadonlyMap<number, number>;
  readonly ore: ReadonlyMap<number, number>;
}

/** 4 · 3 · 5 · 7 · 29 · 31: a day's share of a month of 28, 29, 30 or 31 days is a whole number of these parts. */
const partsOfMonth = 377_580n;
/** Rates have four decimals. */
const partsOfRate = 10_000n;
const partsOfOre = (partsOfMonth * partsOfRate) / 100n;

function countedThrough(row: Row, listDate: number): Counted {
  const days = new Map<number, number>();
  const ore = new Map<number, number>();
  const end = numberOrNull(row, 'Slutdatum') ?? listDate;
  const parts = partsByMonthLength(row);
  let accumulated = 0n;
  for (let date = numberIn(row, 'Startdatum'); date <= end; date++) {
    accumulated += parts.get(daysInMonthOf(date)) ?? 0n;
    days.set(date, days.size + 1);
    ore.set(date, Number((accumulated + partsOfOre / 2n) / partsOfOre));
  }
  return { days, ore };
}

/** What stands at the last date of the placement up to `to`, less what stood before `from`. */
function between(through: ReadonlyMap<number, number>, from: number, to: number): number {
  return lastUpTo(through, to) - lastUpTo(through, from - 1);
}

function lastUpTo(through: ReadonlyMap<number, number>, date: number): number {
  const [first = Infinity] = through.keys();
  const last = first + through.size - 1;
  return through.get(Math.min(date, last)) ?? 0;
}

/** The cost of one date in parts of a krona, by the number of days in its month. */
function partsByMonthLength(row: Row): ReadonlyMap<number, bigint> {
  const dayPrice = numberOrNull(row, 'Dygnspris');
  const lengths = [28, 29, 30, 31] as const;
  if (dayPrice !== null) {
    return new Map(lengths.map((length) => [length, BigInt(dayPrice) * partsOfRate * partsOfMonth]));
  }
  const fee = BigInt(numberIn(row, 'Arvode'));
  const rate = BigInt(Math.round(rateOf(row) * Number(partsOfRate)));
  const perMonth = fee * (partsOfRate + rate) + BigInt(numberIn(row, 'Omkostnad')) * partsOfRate;
  return new Map(lengths.map((length) => [length, (perMonth * partsOfMonth) / BigInt(length)]));
}

/** The contribution of the year's table at the carer's age on 1 January; the full rate where it has no row. */
export function rateOf(row: Row): number {
  const age = year - 1 - numberIn(row, 'Uppdragstagare född');
  const found = everyRate.find(
    (rate) =>
      numberIn(rate, 'År') === year &&
      numberIn(rate, 'Ålder från') <= age &&
      age <= (numberOrNull(rate, 'Ålder till') ?? Infinity),
  );
  return found === undefined ? fullRate : numberIn(found, 'Sats');
}

/** A date's number in Excel: days since 30 December 1899. Month 13 is January of the next year. */
export function serial(ofYear: number, month: number, day: number): number {
  return Date.UTC(ofYear, month - 1, day) / 86_400_000 + 25_569;
}

function daysInMonthOf(date: number): number {
  const utc = new Date((date - 25_569) * 86_400_000);
  return new Date(Date.UTC(utc.getUTCFullYear(), utc.getUTCMonth() + 1, 0)).getUTCDate();
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
