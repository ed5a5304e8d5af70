import { birthday } from '../birthday';
import { numberAt } from '../numberAt';
import type { Ahead } from './ahead';
import type { KnownList } from './forecastList';
import type { KindLengths, LengthsOf } from './learnt';
import { kindAt } from './pools';
import { cutAfter, type Stays, staysByHazards, staysByLastDates } from './stays';

/** By what an open placement is expected to end. */
export type EndsBy = 'certainEnd' | 'plannedEnd' | 'lengths';

/** How long an open placement is expected to stay, and by what that is known. */
export interface Remaining {
  readonly by: EndsBy;
  readonly stays: Stays;
}

/**
 * How long an open placement stays: through its planned end where that is certain; else by how much earlier placements overran theirs;
 * else by how long placements of the kind last. A planned end that has passed says nothing. Whoever comes to an age at which the kind is
 * over stays no longer than the day before that birthday.
 */
export function remainingOf(list: KnownList, row: number, { ahead, lengthsOf }: RemainingSource): Remaining {
  const planned = numberAt(list.plannedEnd, row) - ahead.asOf;
  if (planned > 0 && numberAt(list.certainEnd, row) === 1)
    return { by: 'certainEnd', stays: staysByLastDates([planned], ahead.dates) };
  const lengths = lengthsOf(kindAt(list, row));
  const age = ahead.asOf - numberAt(list.placements.start, row) + 1;
  const found = byPlan(planned, lengths, ahead) ?? byLengths(age, lengths, ahead);
  const last = lastDateByAge(list, row) - ahead.asOf;
  return last > 0 && last <= ahead.dates ? { ...found, stays: cutAfter(found.stays, last) } : found;
}

/** The dates ahead, and what the history says of lengths. */
export interface RemainingSource {
  readonly ahead: Ahead;
  readonly lengthsOf: LengthsOf;
}

/** Only overruns that would have let it be there still are possible. */
function byPlan(planned: number, { overruns }: KindLengths, { dates }: Ahead): Remaining | null {
  if (planned <= 0 || overruns === null) return null;
  const lastDates = overruns.map((days) => planned + days).filter((last) => last > 0);
  return lastDates.length === 0 ? null : { by: 'plannedEnd', stays: staysByLastDates(lastDates, dates) };
}

function byLengths(age: number, { hazards }: KindLengths, { dates }: Ahead): Remaining {
  return { by: 'lengths', stays: staysByHazards(hazards, age, dates) };
}

/** The day before the birthday on which placements of the kind are over; Infinity where there is none. */
function lastDateByAge(list: KnownList, row: number): number {
  const age = list.kinds.get(kindAt(list, row))?.endsAtAge ?? null;
  const born = numberAt(list.born, row);
  if (age === null || born === 0) return Infinity;
  return birthday(born, age) - 1;
}
