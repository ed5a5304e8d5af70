import fc from 'fast-check';
import { addDays, civilFromDay, dayFromCivil, type Day } from '../../src/core/day';
import { daysInMonth } from '../../src/core/calendar';
import { isProblem, type Result } from '../../src/core/result';
import type { Placement, Window } from '../../src/core/placement';

interface Asked {
  readonly placement: Placement;
  readonly window: Window;
}

/** A window cut after a day: [from, day] and [day + 1, to]; undefined when the cut lies outside the window. */
export function cutAfter(window: Window, last: Day): readonly [Window, Window] | undefined {
  const next = addDays(last, 1);
  if (next === undefined) return undefined;
  const { from, to } = window;
  if ((from !== null && last < from) || (to !== null && to < next)) return undefined;
  return [
    { ...window, to: last },
    { ...window, from: next },
  ];
}

/** The law that a window split anywhere gives the same sum, for any calculation over a window. */
export function splitsAdditively<Question extends Asked>(
  questions: fc.Arbitrary<Question>,
  calculation: (question: Question) => Result<number>,
): fc.IPropertyWithHooks<[Question, number]> {
  return fc.property(questions, fc.integer({ min: -50, max: 950 }), (asked, days) => {
    const last = addDays(asked.placement.start, days);
    const parts = last === undefined ? undefined : cutAfter(asked.window, last);
    const whole = calculation(asked);
    if (parts === undefined || isProblem(whole)) return true;
    const sums = parts.map((window) => calculation({ ...asked, window }));
    return sums.every((sum) => !isProblem(sum)) && total(sums) === whole;
  });
}

/** The twelve windows of a year, with the same as-of date. */
export function monthsOf(year: number, asOf: Day | null): Window[] {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => ({
    from: dayFromCivil({ year, month, day: 1 }) ?? null,
    to: dayFromCivil({ year, month, day: daysInMonth({ year, month }) }) ?? null,
    asOf,
  }));
}

/** The law that the months of a year add up to the year, for any calculation over a window. */
export function monthsAddUp<Question extends Asked>(
  questions: fc.Arbitrary<Question>,
  calculation: (question: Question) => Result<number>,
): fc.IPropertyWithHooks<[Question]> {
  return fc.property(questions, (asked) => {
    const { year } = civilFromDay(asked.placement.start);
    if (year === 1900) return true;
    const months = monthsOf(year, asked.window.asOf);
    const wholeYear = { from: months[0]?.from ?? null, to: months[11]?.to ?? null, asOf: asked.window.asOf };
    const whole = calculation({ ...asked, window: wholeYear });
    const sums = months.map((window) => calculation({ ...asked, window }));
    return isProblem(whole) ? sums.every((sum) => isProblem(sum)) : total(sums) === whole;
  });
}

function total(results: readonly Result<number>[]): number {
  return results.reduce<number>((sum, result) => sum + (isProblem(result) ? NaN : result), 0);
}
