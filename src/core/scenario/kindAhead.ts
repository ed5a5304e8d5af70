/** What a kind is expected to amount to on each date ahead: öre and care days, unrounded. Element 0 is no date. */
export interface KindAhead {
  readonly cost: Float64Array;
  readonly days: Float64Array;
}

/** The same of all kinds that have something ahead, by their numbers. */
export type KindsAhead = ReadonlyMap<number, KindAhead>;

/** Nothing on any date. */
export function nothingAhead(dates: number): KindAhead {
  return { cost: new Float64Array(dates + 1), days: new Float64Array(dates + 1) };
}
