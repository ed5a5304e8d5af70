/** Fewer placements than this say nothing of how late they are registered. */
export const fewestRegistered = 10;

/** A placement's first day and the day on which it was registered; null where the list does not say. */
export interface Registration {
  readonly start: number;
  readonly registered: number | null;
}

/** How late placements are registered. */
export interface RegistrationLag {
  /** The median of the days from the first day to the one of registration, where enough placements have both; else null. */
  readonly days: number | null;
  /** How many placements have both. */
  readonly placements: number;
}

/**
 * How many days a placement is usually known too late: the median over placements that have both days. Of an even number it is the
 * mean of the two in the middle. One that was registered beforehand counts with the minus that it has: it was not late.
 */
export function registrationLag(rows: readonly Registration[]): RegistrationLag {
  const lags = rows
    .flatMap(({ start, registered }) => (registered === null ? [] : [registered - start]))
    .sort((one, other) => one - other);
  const placements = lags.length;
  const days = placements < fewestRegistered ? null : medianOf(lags);
  return { days, placements };
}

function medianOf(sorted: readonly number[]): number {
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
  return (lower + upper) / 2;
}

/**
 * Whether the month before a month's end (the first day after it) is younger than the lag on the as-of date: its last day and the lag
 * lie after that date. Then more placements are likely to come, and its figures are provisional. Where placements are registered
 * beforehand it is so until it is over; never where the lag is not known.
 */
export function isProvisional(monthUntil: number, asOf: number, { days }: RegistrationLag): boolean {
  return days !== null && monthUntil - 1 + Math.max(days, 0) > asOf;
}
