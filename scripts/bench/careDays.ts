import { careDays } from '../../src/core/careDays';
import { type Day, isDay, parseIsoDay } from '../../src/core/day';
import { isProblem } from '../../src/core/result';
import type { Window } from '../../src/core/placement';
import { careDays as customFunction } from '../../src/functions/careDays';
import { compare, type Contestant } from './compare';

/** The cells as the host hands them over: one row per placement, one cell per row; a blank end is "". */
interface Question {
  readonly starts: readonly (readonly unknown[])[];
  readonly ends: readonly (readonly unknown[])[];
  readonly window: Window;
}

type Answer = readonly (readonly unknown[])[];

const rowCount = 1_000_000;
const openUntil = 2_958_466;

/** A linear congruential generator of integers, so that every run counts the same rows. */
function randomIntegers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % limit;
  };
}

function known(iso: string): Day {
  const day = parseIsoDay(iso);
  if (day === undefined) throw new Error(`not a date: ${iso}`);
  return day;
}

function question(): Question {
  const random = randomIntegers(1);
  const starts: unknown[][] = [];
  const ends: unknown[][] = [];
  for (let row = 0; row < rowCount; row++) {
    const start = 45_000 + random(1_400);
    starts.push([start]);
    ends.push([random(5) === 0 ? '' : start + random(700)]);
  }
  return { starts, ends, window: { from: known('2025-01-01'), to: known('2025-12-31'), asOf: null } };
}

/** The yardstick: the least that anybody can do with the same cells. No checks, one rule, three typed arrays. */
function bareLoop({ starts, ends, window }: Question): Answer {
  const first = new Int32Array(starts.length);
  const until = new Int32Array(starts.length);
  const days = new Int32Array(starts.length);
  for (let row = 0; row < starts.length; row++) {
    const end = ends[row]?.[0];
    first[row] = Number(starts[row]?.[0]);
    until[row] = end === '' ? openUntil : Number(end) + 1;
  }
  const from = window.from ?? 0;
  const windowUntil = (window.to ?? openUntil) + 1;
  for (let row = 0; row < days.length; row++) {
    const begin = Math.max(first[row] ?? 0, from);
    days[row] = Math.max(0, Math.min(until[row] ?? 0, windowUntil) - begin);
  }
  return Array.from(days, (value) => [value]);
}

/** The core as every caller uses it: cells checked, one question per row. */
function throughCore({ starts, ends, window }: Question): Answer {
  return starts.map((cells, row) => {
    const start = cells[0];
    const end = ends[row]?.[0];
    if (typeof start !== 'number' || !isDay(start)) return ['#VALUE!'];
    if (end === '') return [cell(careDays({ placement: { start, end: null }, rule: 'both', window }))];
    if (typeof end !== 'number' || !isDay(end)) return ['#VALUE!'];
    return [cell(careDays({ placement: { start, end }, rule: 'both', window }))];
  });
}

/** The custom function as the host calls it, reading and checking every cell by the rules of its parameters. */
function throughFunction({ starts, ends, window: { from, to } }: Question): Answer {
  return customFunction.run([starts, ends, from, to]);
}

function cell(result: ReturnType<typeof careDays>): unknown {
  return isProblem(result) ? result.problem : result;
}

function isSame(one: Answer, other: Answer): boolean {
  return one.length === other.length && one.every((cells, row) => cells[0] === other[row]?.[0]);
}

/** Bar: the custom function takes at most four times the bare loop. */
const contestants: readonly Contestant<Question, Answer>[] = [
  { name: 'bare typed-array loop', answer: bareLoop },
  { name: 'core', answer: throughCore },
  { name: 'custom function', answer: throughFunction },
];

compare({ title: `care days of ${rowCount} rows`, question: question(), contestants, isSame });
