import type { Measure } from '../../../src/core/summary/measure';
import { lengthOfYear } from './calendar';
import { type Walk, walk } from './walk';
import type { World } from './world';

/*
 * The second implementation of a summary: a list of every date of every placement, from which each cell picks its own, one at a time.
 */

/** Which group of the rows, or of the columns, a date of a placement belongs to. */
export interface NaiveSide {
  readonly isTime: boolean;
  readonly count: number;
  readonly groupOf: (placement: number, date: number) => number;
}

export interface NaiveQuestion {
  readonly world: World;
  readonly persons: readonly (number | null)[];
  readonly rows: NaiveSide;
  readonly columns: NaiveSide;
  /** Whether dates without a price stand in a line of their own. */
  readonly asksMoney: boolean;
}

/** A date on which a placement is billed. */
interface CareDate {
  readonly placement: number;
  readonly date: number;
  readonly line: number;
  readonly column: number;
  /** What the date counts for: 1, or what is agreed on the first day and nothing on the others. */
  readonly days: number;
  /** False for a first day that only holds what is agreed, since it is also the last one and nights are counted. */
  readonly isBilled: boolean;
}

/** What a placement costs over dates of one cell, in öre. */
interface Cost {
  readonly line: number;
  readonly column: number;
  readonly ore: number;
  readonly compensation: number;
  readonly withDays: boolean;
}

export interface NaiveSummary {
  readonly valueAt: (measure: Measure, line: number, column: number) => number | null;
  readonly uncounted: readonly number[];
  /** How many placements lack a price in a cell of a group in which nothing has one; 0 elsewhere. */
  readonly lackAt: (line: number, column: number) => number;
}

export function naiveSummary(question: NaiveQuestion): NaiveSummary {
  const { world, rows, columns } = question;
  const walks = world.placements.map((_, placement) => walk(world, placement));
  const dates = walks.flatMap((walked, placement) =>
    'billed' in walked ? careDatesOf(question, walked, placement) : [],
  );
  const costs = walks.flatMap((walked, placement) =>
    'billed' in walked ? costsOf(question, walked, placement) : [],
  );
  const [unpriced, allLines, allColumns] = [rows.count, rows.count + 1, columns.count];
  return {
    lackAt: (line, column) => {
      const isIn = (cell: { line: number; column: number }): boolean =>
        cell.line === line && (column === allColumns || cell.column === column);
      const lacking = walks.flatMap((walked, placement) => {
        const isMine = (date: number): boolean =>
          isIn({ line: rows.groupOf(placement, date), column: columns.groupOf(placement, date) });
        return 'unpriced' in walked &&
          walked.unpriced.some((date) => date >= world.from && date < world.until && isMine(date))
          ? [placement]
          : [];
      });
      const hasPrice =
        sum(dates.filter(isIn).map(({ days }) => days)) !== 0 ||
        sum(costs.filter(isIn).map(({ ore }) => ore)) !== 0;
      return hasPrice ? 0 : lacking.length;
    },
    uncounted: walks.flatMap((walked, placement) => ('billed' in walked ? [] : [placement])),
    valueAt: (measure, line, column) => {
      const isMine = (cell: { line: number; column: number }): boolean =>
        (line === allLines || cell.line === line) && (column === allColumns || cell.column === column);
      const all = dates.filter(isMine);
      const mine = all.filter(({ isBilled }) => isBilled);
      const paid = costs.filter(isMine);
      const known = datesBetween(world.from, world.until).filter(
        (date) =>
          (!rows.isTime || line >= unpriced || rows.groupOf(0, date) === line) &&
          (!columns.isTime || column === allColumns || columns.groupOf(0, date) === column),
      );
      const days = sum(all.map((each) => each.days));
      switch (measure) {
        case 'days':
          return days;
        case 'personDays':
          return sum(
            all.map((each) =>
              world.placements[each.placement]?.quantity === null
                ? Number(each === claimOf(question, dates, each))
                : each.days,
            ),
          );
        case 'cost':
          return sum(paid.map(({ ore }) => ore)) / 100;
        case 'net':
          return sum(paid.map(({ ore, compensation }) => ore - compensation)) / 100;
        case 'placed':
          return new Set(all.map(({ placement }) => placement)).size;
        case 'placedEnd':
          return new Set(mine.filter(({ date }) => date === known.at(-1)).map(({ placement }) => placement))
            .size;
        case 'persons':
          return new Set(all.map(({ placement }) => question.persons[placement] ?? `row ${placement}`)).size;
        case 'averagePlaced':
          return known.length === 0 ? null : days / known.length;
        case 'fullYear':
          return [365, 366]
            .map((length) => all.filter(({ date }) => lengthOfYear(date) === length))
            .map((ofLength, leap) => sum(ofLength.map((each) => each.days)) / (365 + leap))
            .reduce((one, other) => one + other, 0);
        case 'averagePrice': {
          const priced = sum(all.filter((each) => each.line !== unpriced).map((each) => each.days));
          const ore = sum(paid.filter(({ withDays }) => withDays).map((each) => each.ore));
          return priced === 0 ? null : ore / 100 / priced;
        }
      }
    },
  };
}

function careDatesOf(question: NaiveQuestion, { billed, unpriced }: Walk, placement: number): CareDate[] {
  const { world, rows, columns, asksMoney } = question;
  const row = world.placements[placement];
  if (row === undefined || !countsDays(world, placement)) return [];
  const dates = row.quantity === null || billed.includes(row.start) ? billed : [row.start, ...billed];
  return dates
    .filter((date) => date >= world.from && date < world.until)
    .map((date) => ({
      placement,
      date,
      line: asksMoney && unpriced.includes(date) ? rows.count : rows.groupOf(placement, date),
      column: columns.groupOf(placement, date),
      isBilled: billed.includes(date),
      days: row.quantity === null ? 1 : date === row.start ? row.quantity / 1_000_000 : 0,
    }));
}

function countsDays({ placements, tables }: World, placement: number): boolean {
  return tables.kinds.find(({ kind }) => kind === placements[placement]?.kind)?.countsDays ?? true;
}

/** Dates are taken together as long as they belong to the same cell: R(C(last)) − R(C(before the first)). */
function costsOf(question: NaiveQuestion, walked: Walk, placement: number): Cost[] {
  const { world, rows, columns } = question;
  const cellOf = (date: number): string =>
    `${rows.groupOf(placement, date)}/${columns.groupOf(placement, date)}`;
  const costs: Cost[] = [];
  for (let first = world.from; first < world.until;) {
    let next = first + 1;
    while (next < world.until && cellOf(next) === cellOf(first)) next += 1;
    costs.push({
      line: rows.groupOf(placement, first),
      column: columns.groupOf(placement, first),
      ore: walked.costBefore(next) - walked.costBefore(first),
      compensation: walked.compensationBefore(next) - walked.compensationBefore(first),
      withDays: countsDays(world, placement),
    });
    first = next;
  }
  return costs;
}

/** Who has a person's date: of those who claim it the one that started last, the later row where two did. */
function claimOf(
  { world, persons }: NaiveQuestion,
  dates: readonly CareDate[],
  own: CareDate,
): CareDate | undefined {
  const person = persons[own.placement] ?? null;
  if (person === null) return own;
  const startOf = (placement: number): number => world.placements[placement]?.start ?? 0;
  let latest: CareDate | undefined;
  for (const each of dates) {
    if (world.placements[each.placement]?.quantity !== null) continue;
    if (!each.isBilled || each.date !== own.date || persons[each.placement] !== person) continue;
    if (latest === undefined || startOf(each.placement) >= startOf(latest.placement)) latest = each;
  }
  return latest;
}

function datesBetween(from: number, until: number): number[] {
  return Array.from({ length: Math.max(0, until - from) }, (_, index) => from + index);
}

function sum(values: readonly number[]): number {
  return values.reduce((one, other) => one + other, 0);
}
