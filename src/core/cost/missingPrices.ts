import type { UnpricedReason } from './unpriced';

/** A placement (by its row, from 0) that has a date without a known cost: the first such date for a reason. */
export interface MissingDate {
  readonly row: number;
  readonly date: number;
  readonly why: UnpricedReason;
}

/** The placements that lack the same thing: how many, and the first few. */
export interface MissingReason {
  readonly count: number;
  readonly first: readonly MissingDate[];
}

/** How many placements have dates without a known cost, and by what they lack, in the order in which it was met. */
export interface MissingPrices {
  readonly count: number;
  readonly reasons: readonly MissingReason[];
}

/** Before any placement has been met. */
export const nothingMissing: MissingPrices = { count: 0, reasons: [] };

/** So many placements are named for each reason. */
const mostNamed = 3;

/** One placement more, with the first date of each of its reasons. */
export function withPlacement(
  { count, reasons }: MissingPrices,
  dates: readonly MissingDate[],
): MissingPrices {
  return { count: count + 1, reasons: dates.reduce(withDate, reasons) };
}

/** Whether two dates lack the same thing: a price in the list, a year's rates, an absence that is plain. */
function lackTheSame(one: UnpricedReason, other: UnpricedReason): boolean {
  if (one === null || other === null) return one === other;
  if (one.problem !== other.problem) return false;
  const isOfYear = one.problem === 'missingContribution' && other.problem === 'missingContribution';
  return !isOfYear || one.year === other.year;
}

/** Of dates in order, the first for each reason. */
export function firstOfEachReason(dates: readonly MissingDate[]): readonly MissingDate[] {
  return dates.filter(
    ({ why }, index) => dates.findIndex((earlier) => lackTheSame(earlier.why, why)) === index,
  );
}

function withDate(reasons: readonly MissingReason[], date: MissingDate): readonly MissingReason[] {
  const mine = reasons.find(({ first: [one] }) => one !== undefined && lackTheSame(one.why, date.why));
  if (mine === undefined) return [...reasons, { count: 1, first: [date] }];
  const first = mine.first.length < mostNamed ? [...mine.first, date] : mine.first;
  return reasons.map((reason) => (reason === mine ? { count: mine.count + 1, first } : reason));
}
