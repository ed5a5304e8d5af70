import { lengthOfMonth, utcDate } from './calendar';
import { walk } from './walk';
import type { World, WorldPlacement } from './world';

/*
 * The second implementation of locks: a book in which everything that is told is written down, one entry after the other, and what the
 * list says is asked date by date. What is new is whatever the book's entries for a line do not already add up to.
 */

/** What is written down of one placement under one coding in one month, in millionths of a day and öre. */
export interface Entry {
  readonly line: string;
  readonly days: number;
  readonly cost: number;
}

type Named = Pick<WorldPlacement, 'id' | 'kind' | 'provider'>;

/** What a line is called in the book. */
export function lineOf(month: number, { id, kind, provider }: Named): string {
  return `${month} ${id ?? 'blank'} ${kind ?? 'none'} ${provider ?? 'none'}`;
}

/** What the list says of every line of the months, by walking from date to date. Rows that cannot be counted say nothing. */
export function saidBy(world: World, months: readonly number[]): Entry[] {
  return world.placements.flatMap((placement, row) => {
    const walked = walk(world, row);
    if ('problems' in walked) return [];
    const { kind, quantity, start } = placement;
    const counts = world.tables.kinds.find((rule) => rule.kind === kind)?.countsDays ?? true;
    return months.map((month) => {
      const dates = walked.billed.filter((date) => monthOf(date) === month).length;
      const agreed = monthOf(start) === month ? (quantity ?? 0) : 0;
      const days = quantity === null ? dates * 1_000_000 : agreed;
      const cost = walked.costBefore(nextMonth(month)) - walked.costBefore(month);
      return { line: lineOf(month, placement), days: counts ? days : 0, cost };
    });
  });
}

function nextMonth(month: number): number {
  return month + lengthOfMonth(month);
}

/** The first day of the month that the day lies in. */
function monthOf(date: number): number {
  return date - utcDate(date).getUTCDate() + 1;
}

/** How much the list says beyond what is written down, for each line where that is something. */
export function newAgainst(book: readonly Entry[], said: readonly Entry[]): Entry[] {
  const lines = [...new Set([...said, ...book].map(({ line }) => line))];
  const total = (entries: readonly Entry[], line: string, what: 'days' | 'cost'): number =>
    entries.filter((entry) => entry.line === line).reduce((sum, entry) => sum + entry[what], 0);
  return lines
    .map((line) => ({
      line,
      days: total(said, line, 'days') - total(book, line, 'days'),
      cost: total(said, line, 'cost') - total(book, line, 'cost'),
    }))
    .filter(({ days, cost }) => days !== 0 || cost !== 0);
}
