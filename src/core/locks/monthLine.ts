import type { Figures } from './figures';

/**
 * What a line of a lock is known by: a month (its first day), a placement and under which codes it stands: kind, unit, activity and
 * provider. A placement that gets other codes is another line, so that locked and corrected figures add up by each of them.
 */
export interface LineKey {
  readonly month: number;
  readonly placement: string;
  readonly coding: string;
}

/** One line and what it comes to. */
export interface MonthLine extends LineKey, Figures {}

/** One text for each line: lines with the same text are the same line. */
export function keyOf({ month, placement, coding }: LineKey): string {
  return JSON.stringify([month, placement, coding]);
}
