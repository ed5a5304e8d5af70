import type { ScenarioChange } from '../../../src/core/scenario/scenarioChange';
import { datesSeen, naiveHazards, naiveHistoryFrom, naiveKnown, type NaiveQuestion } from './forecast';
import { walk } from './walk';
import type { WorldPlacement } from './world';

/*
 * The second implementation of a scenario: for each placement that is there or may come, every length that it may have is lived through, date
 * by date, with the changes of that date. It shares nothing with the first but the shape of the changes and of the tables.
 */

/** Öre and care days of one kind on each date ahead, by the date. */
type Amounts = Map<number, { ore: number; days: number }>;

/** All öre and care days ahead under the changes, with at least one row of every kind that a day is moved to. */
export function naiveScenario(
  question: NaiveQuestion,
  changes: readonly ScenarioChange[],
): { readonly ore: number; readonly days: number } {
  const kinds = new Map<number, Amounts>();
  for (const placement of naiveKnown(question)) {
    if (placement.end === null)
      liveOn(question, { placement, first: question.asOf + 1, weight: 1, changes, kinds });
    for (let date = question.asOf + 1; date <= question.to; date++) {
      const weight = arrivals(question, placement, { date, changes });
      const again = { ...placement, id: null, extendedFrom: null, start: date, end: null };
      liveOn(question, { placement: again, first: date, weight, changes, kinds });
    }
  }
  let [ore, days] = [0, 0];
  for (const [kind, amounts] of kinds)
    for (const [date, amount] of amounts) {
      const moves = changes.filter(
        (each) => each.change === 'move' && each.kind === kind && each.from <= date,
      );
      const priced = afterPrices(kind, amount, { date, changes });
      let left = 1;
      for (const move of moves) {
        if (move.change !== 'move') continue;
        const moved = amount.days * move.share;
        const price = naivePriceOfDay(question, move.toKind, date);
        ore += afterPrices(move.toKind, { ore: moved * price, days: moved }, { date, changes });
        left -= move.share;
        days += moved;
      }
      ore += priced * left;
      days += amount.days * left;
    }
  return { ore, days };
}

/** The changes, and the date on which it is asked what they do. */
interface ChangesOn {
  readonly date: number;
  readonly changes: readonly ScenarioChange[];
}

/** How many like the placement are expected to begin on the date. */
function arrivals(question: NaiveQuestion, placement: WorldPlacement, { date, changes }: ChangesOn): number {
  const known = naiveKnown(question).filter(({ kind }) => kind === placement.kind);
  const from = naiveHistoryFrom(question);
  const lately = known.filter(({ start }) => start > question.asOf - 365 && start >= from).length;
  const ever = known.filter(({ start }) => start >= from).length;
  const days = question.asOf + 1 - from;
  let perDay = lately < 3 ? ever / days : lately / Math.min(365, days);
  if (ever === 0) return 0;
  for (const each of changes)
    if (each.change === 'avoid' && each.kind === placement.kind && each.from <= date)
      perDay -= each.perYear / 365;
  const all = known.reduce((sum, row) => sum + datesSeen(question, row), 0);
  return (Math.max(0, perDay) * datesSeen(question, placement)) / all;
}

interface Life {
  readonly placement: WorldPlacement;
  readonly first: number;
  readonly weight: number;
  readonly changes: readonly ScenarioChange[];
  readonly kinds: Map<number, Amounts>;
}

/** Adds what one placement, known to be there on the first date, amounts to on each date. */
function liveOn(question: NaiveQuestion, { placement, first, weight, changes, kinds }: Life): void {
  if (weight === 0) return;
  const kind = placement.kind ?? -1;
  const amounts = kinds.get(kind) ?? new Map<number, { ore: number; days: number }>();
  kinds.set(kind, amounts);
  const there = sharesThere(question, { placement, first, changes });
  const world = { ...question.world, placements: [{ ...placement, end: null }], until: question.to + 1 };
  const walked = walk(world, 0);
  if ('problems' in walked) throw new Error(walked.problems.join());
  for (let date = first; date <= question.to; date++) {
    const billed = placement.dayRule === 'nights' ? date + 1 : date;
    const share = weight * (there.get(billed) ?? 0);
    const so = amounts.get(date) ?? { ore: 0, days: 0 };
    const ore = walked.costBefore(date + 1) - walked.costBefore(date);
    amounts.set(date, { ore: so.ore + share * ore, days: so.days + share });
  }
}

/** How much of each date it is there, on average over all lengths that it may have from the first date on. */
function sharesThere(
  question: NaiveQuestion,
  { placement, first, changes }: Pick<Life, 'placement' | 'first' | 'changes'>,
): ReadonlyMap<number, number> {
  const hazard = naiveHazardsKept(question, placement.kind);
  const shares = new Map<number, number>();
  const felt = changes.filter((each) => each.change === 'shorten' && each.kind === placement.kind);
  const longest = longestFelt(question, felt);
  let likely = 1;
  for (let length = 1; length <= longest && likely > 0; length++) {
    const ends = length === longest ? 1 : hazard(first + length - placement.start);
    for (const [date, share] of livedDates(length, { first, last: question.to + 1, felt }))
      shares.set(date, (shares.get(date) ?? 0) + likely * ends * share);
    likely *= 1 - ends;
  }
  return shares;
}

/** Dates that can pass at most: whoever stays longer is there as this one is. */
function longestFelt(question: NaiveQuestion, felt: readonly ScenarioChange[]): number {
  let [pace, taken] = [1, 0];
  for (const each of felt)
    if (each.change === 'shorten') {
      pace /= 1 - each.share;
      taken += each.days;
    }
  return Math.ceil((question.to - question.asOf + 2) * pace + taken) + 1;
}

/** Lives through a stay of a length: which part of each date it is there. */
function livedDates(
  length: number,
  {
    first,
    last,
    felt,
  }: { readonly first: number; readonly last: number; readonly felt: readonly ScenarioChange[] },
): readonly (readonly [number, number])[] {
  const dates: (readonly [number, number])[] = [];
  let left = length;
  for (let date = first; date <= last; date++) {
    let pace = 1;
    for (const each of felt) {
      if (each.change !== 'shorten' || each.from > date) continue;
      pace /= 1 - each.share;
      const begins = Math.max(first, each.from) === date;
      if (begins) left -= each.days;
    }
    const part = Math.min(1, Math.max(0, left) / pace);
    if (part === 0) break;
    dates.push([date, part]);
    left -= pace;
  }
  return dates;
}

function afterPrices(
  kind: number,
  { ore, days }: { readonly ore: number; readonly days: number },
  { date, changes }: ChangesOn,
): number {
  let [found, since] = [ore, -Infinity];
  for (const each of changes) {
    if (each.change !== 'price' || each.kind !== kind || each.from > date || each.from < since) continue;
    found = each.from === since ? Math.max(found, days * each.ore) : days * each.ore;
    since = each.from;
  }
  for (const each of changes) {
    if (each.change !== 'index' || (each.kind !== null && each.kind !== kind)) continue;
    if (each.from <= date && each.from > since) found *= 1 + each.share;
  }
  return found;
}

/** Öre of a day of a kind for somebody who comes to it on the date: as all of the kind are paid, by how long they were seen. */
export function naivePriceOfDay(question: NaiveQuestion, kind: number, date: number): number {
  const known = naiveKnown(question).filter((row) => row.kind === kind);
  const isNew = known.some(({ start }) => start >= naiveHistoryFrom(question));
  const open = known.filter(({ end }) => end === null);
  const priced = isNew ? known.map((row) => ({ ...row, start: date, end: null, extendedFrom: null })) : open;
  let [ore, weights] = [0, 0];
  for (const [index, placement] of priced.entries()) {
    const row = known[index];
    const weight = isNew && row !== undefined ? datesSeen(question, row) : 1;
    const walked = walk({ ...question.world, placements: [placement], until: date + 1 }, 0);
    if ('problems' in walked) throw new Error(walked.problems.join());
    ore += weight * (walked.costBefore(date + 1) - walked.costBefore(date));
    weights += weight;
  }
  return ore / weights;
}

const kept = new WeakMap<NaiveQuestion, Map<string, number>>();

/** The naive hazards, each worked out once. */
function naiveHazardsKept(question: NaiveQuestion, kind: number | null): (age: number) => number {
  const known = kept.get(question) ?? new Map<string, number>();
  kept.set(question, known);
  let hazard: ((age: number) => number) | null = null;
  return (age) => {
    const name = `${String(kind)} ${age}`;
    const found = known.get(name) ?? (hazard ??= naiveHazards(question, kind))(age);
    known.set(name, found);
    return found;
  };
}
