import { monthBefore, monthOf, monthUntil } from '../month';

/** Something that somebody did to a month: locked it, or unlocked it again. */
export interface LockAct {
  readonly act: 'locked' | 'unlocked';
  /** The first day of the month. */
  readonly month: number;
}

/**
 * The months that are locked after all that was done, in order of time: they lie side by side. Null where the acts contradict one
 * another: a month locked twice or out of turn, or another unlocked than the last one.
 */
export function lockedMonths(acts: readonly LockAct[]): readonly number[] | null {
  const locked: number[] = [];
  for (const { act, month } of acts) {
    const last = locked.at(-1);
    if (act === 'locked') {
      if (month !== monthOf(month) || (last !== undefined && month !== monthUntil(last))) return null;
      locked.push(month);
    } else if (locked.pop() !== month) return null;
  }
  return locked;
}

/** How many months back a first lock may begin. */
const monthsBack = 24;

/**
 * The months that can be locked next, in order: those after the last locked one that the list knows in full, since it reaches their
 * last day. Where nothing is locked yet, the last 24 of them: whichever is chosen can be the first.
 */
export function monthsToLock(locked: readonly number[], asOf: number): readonly number[] {
  const months: number[] = [];
  const last = locked.at(-1);
  const fullUntil = monthOf(asOf + 1);
  for (let month = monthBefore(fullUntil); last === undefined || month > last; month = monthBefore(month)) {
    if (last === undefined && months.length === monthsBack) break;
    months.unshift(month);
  }
  return months;
}
