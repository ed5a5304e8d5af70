import type { Choice, Entry, Look } from '../report';

/** What a part of the heading of a sheet consists of. */
export interface HeadingPart {
  readonly entries: readonly Entry[];
  readonly looks: readonly Look[];
  readonly choices?: readonly Choice[];
}
