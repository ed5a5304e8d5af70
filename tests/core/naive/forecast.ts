import { walk } from './walk';
import type { World, WorldPlacement } from './world';

/*
 * The second implementation of what a forecast expects: one date after the other, and on each date one placement after the other. It
 * shares nothing with the first but the shape of the tables.
 */

/** A list on its as-of date, and the last day that is forecast. Kinds are 0, 1, 2 …; `groups` has the Prognosgrupp of each, or null. */
export interface NaiveQuestion {
  readonly world: World;
  readonly asOf: number;
  readonly to: number;
  readonly groups: readonly (number | null)[];
}

/** What was known: whoever had come; whoever left later is open. */
export function naiveKnown({ world, asOf }: NaiveQuestion): readonly WorldPlacement[] {
  return world.placements
    .filter(({ start }) => start <= asOf)
    .map((row) => (row.end !== null && row.end > asOf ? { ...row, end: null } : row));
}

/** The day after the first end: from there on the list is complete. */
export function naiveHistoryFrom(question: NaiveQuestion): number {
  let first = question.asOf;
  for (const { end } of naiveKnown(question)) if (end !== null && end < first) first = end;
  const isTold = naiveKnown(question).some(({ end }) => end !== null);
  return isTold ? first + 1 : question.asOf + 1;
}

/** Ends on the age-th date, and placements that were seen on it, among some kinds, in five years at most. */
function seenAt(
  question: NaiveQuestion,
  kinds: readonly (number | null)[],
  age: number,
): { ends: number; seen: number } {
  const from = windowFrom(question);
  let [ends, seen] = [0, 0];
  for (const { kind, start, end } of naiveKnown(question)) {
    const date = start + age - 1;
    if (!kinds.includes(kind) || date < from || date > question.asOf) continue;
    if (end !== null && date > end) continue;
    seen++;
    if (date === end) ends++;
  }
  return { ends, seen };
}

function windowFrom(question: NaiveQuestion): number {
  const date = new Date(Date.UTC(1899, 11, 30 + question.asOf));
  const fiveYearsAgo = Date.UTC(date.getUTCFullYear() - 5, date.getUTCMonth(), date.getUTCDate());
  return Math.max(naiveHistoryFrom(question), Math.round(fiveYearsAgo / 86_400_000) + 25_569 + 1);
}

/** The kinds from whose ends the lengths of a kind are learnt. */
export function naivePool(question: NaiveQuestion, kind: number | null): readonly (number | null)[] {
  const all = [...new Set(naiveKnown(question).map((row) => row.kind))];
  const group = kind === null ? null : (question.groups[kind] ?? null);
  const near = all.filter((one) => one !== null && group !== null && question.groups[one] === group);
  for (const kinds of [[kind], near]) if (endsOf(question, kinds) >= 10) return kinds;
  return all;
}

function endsOf(question: NaiveQuestion, kinds: readonly (number | null)[]): number {
  const from = windowFrom(question);
  return naiveKnown(question).filter(({ kind, end }) => kinds.includes(kind) && end !== null && end >= from)
    .length;
}

/** How likely one of a kind that has come to its age-th date is to end on it. */
export function naiveHazards(question: NaiveQuestion, kind: number | null): (age: number) => number {
  const kinds = naivePool(question, kind);
  const longest = Math.max(
    0,
    ...naiveKnown(question).map(({ start, end }) => (end ?? question.asOf) - start + 1),
  );
  let [ends, seen] = [0, 0];
  for (let age = 1; age <= longest; age++) {
    const found = seenAt(question, kinds, age);
    ends += found.ends;
    seen += found.seen;
  }
  return (age) => {
    const found = seenAt(question, kinds, age);
    if (found.seen > 0) return found.ends / found.seen;
    return seen === 0 ? 0 : ends / seen;
  };
}

/** Öre that a placement of the first row is expected to cost on the dates ahead, when it is known to be there on the first of them. */
function expectedFrom(question: NaiveQuestion, placement: WorldPlacement, first: number): number {
  const hazard = naiveHazards(question, placement.kind);
  const world = { ...question.world, placements: [{ ...placement, end: null }], until: question.to + 1 };
  const walked = walk(world, 0);
  if ('problems' in walked) throw new Error(walked.problems.join());
  let [expected, there] = [0, 1];
  for (let date = first; date <= question.to; date++) {
    const staysOn = there * (1 - hazard(date - placement.start + 1));
    const ore = walked.costBefore(date + 1) - walked.costBefore(date);
    expected += ore * (placement.dayRule === 'nights' ? staysOn : there);
    there = staysOn;
  }
  return expected;
}

/** Öre that the open placements are expected to cost ahead. */
export function naiveCommitted(question: NaiveQuestion): number {
  const open = naiveKnown(question).filter(({ end }) => end === null);
  return open.reduce((sum, placement) => sum + expectedFrom(question, placement, question.asOf + 1), 0);
}

/** Öre that new placements of a kind are expected to cost: those who were placed come again, on each date ahead, by how long they were. */
export function naiveNew(question: NaiveQuestion, kind: number | null): number {
  const known = naiveKnown(question).filter((row) => row.kind === kind);
  const from = naiveHistoryFrom(question);
  const lately = known.filter(({ start }) => start > question.asOf - 365 && start >= from).length;
  const ever = known.filter(({ start }) => start >= from).length;
  const days = question.asOf + 1 - from;
  const perDay = lately < 3 ? ever / days : lately / Math.min(365, days);
  const dates = known.map((row) => datesSeen(question, row));
  const all = dates.reduce((sum, seen) => sum + seen, 0);
  let expected = 0;
  for (const [index, placement] of known.entries())
    for (let date = question.asOf + 1; date <= question.to; date++) {
      const again = { ...placement, id: null, extendedFrom: null, start: date };
      expected += (perDay * (dates[index] ?? 0) * expectedFrom(question, again, date)) / all;
    }
  return expected;
}

/** What a place comes to: exact öre, of which those so far are whole. */
export interface NaivePlace {
  soFar: number;
  committed: number;
  expectedNew: number;
}

/** The parts of a forecast by place, where each placement of the world has one; so far from a first day on. */
export function naivePlaces(
  question: NaiveQuestion,
  from: number,
  placeOf: (placement: number) => number,
): ReadonlyMap<number, NaivePlace> {
  const places = new Map<number, NaivePlace>();
  const at = (place: number): NaivePlace => {
    const found = places.get(place) ?? { soFar: 0, committed: 0, expectedNew: 0 };
    places.set(place, found);
    return found;
  };
  const { world, asOf } = question;
  const counted = (kind: number | null): number[] => {
    const after = Math.max(asOf - 365, naiveHistoryFrom(question) - 1);
    const came = (start: number, since: number): boolean => start > since && start <= asOf;
    const rows = world.placements.map((row, index) => ({ ...row, index })).filter((row) => row.kind === kind);
    const lately = rows.filter(({ start }) => came(start, after));
    const ever = rows.filter(({ start }) => came(start, naiveHistoryFrom(question) - 1));
    return (lately.length < 3 ? ever : lately).map(({ index }) => index);
  };
  for (const [index, placement] of world.placements.entries()) {
    if (placement.start > asOf) continue;
    const known = naiveKnown({ ...question, world: { ...world, placements: [placement] } });
    const walked = walk({ ...world, placements: known, from, until: asOf + 1 }, 0);
    if ('problems' in walked) throw new Error(walked.problems.join());
    at(placeOf(index)).soFar += walked.costBefore(asOf + 1) - walked.costBefore(from);
    if (known[0]?.end === null) at(placeOf(index)).committed += expectedFrom(question, placement, asOf + 1);
  }
  for (const kind of new Set(naiveKnown(question).map((row) => row.kind))) {
    const arrivals = counted(kind);
    const expected = arrivals.length === 0 ? 0 : naiveNew(question, kind);
    for (const index of arrivals) at(placeOf(index)).expectedNew += expected / arrivals.length;
  }
  return places;
}

/** Dates of the window on which a placement was there. */
export function datesSeen(question: NaiveQuestion, { start, end }: WorldPlacement): number {
  let seen = 0;
  for (let date = windowFrom(question); date <= question.asOf; date++)
    if (start <= date && (end === null || date <= end)) seen++;
  return seen;
}
