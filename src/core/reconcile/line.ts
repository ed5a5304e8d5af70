import { expectedOre, type ExpectedMonth } from './expectedMonth';
import type { BookingPart } from './parts';

/**
 * Placement-months that are compared with what was booked for them: mostly one. Several of a provider or a kind in a month, where a
 * booking does not tell them apart. None, where nobody was placed.
 */
export interface Line {
  readonly month: number;
  readonly expected: readonly ExpectedMonth[];
  readonly parts: readonly BookingPart[];
}

/** The öre that were expected. */
export function expectedOf(expected: readonly ExpectedMonth[]): number {
  return expected.reduce((sum, month) => sum + expectedOre(month), 0);
}

/** The öre that were booked. */
export function bookedOf(parts: readonly BookingPart[]): number {
  return parts.reduce((sum, { amount }) => sum + amount, 0);
}

/** What is still to be booked; below 0 where too much was. */
export function remainingOf({ expected, parts }: Pick<Line, 'expected' | 'parts'>): number {
  return expectedOf(expected) - bookedOf(parts);
}
