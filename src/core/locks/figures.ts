/** What a placement's month comes to, in whole numbers, so that sums are exact. */
export interface Figures {
  /** Millionths of a day: an agreed number of days may be 2,5. */
  readonly days: number;
  /** Öre. */
  readonly cost: number;
}

/** Neither days nor kronor. */
export const noFigures: Figures = { days: 0, cost: 0 };

/** Both, one added to the other. */
export function plusFigures(one: Figures, other: Figures): Figures {
  return { days: one.days + other.days, cost: one.cost + other.cost };
}

/** How much the later figures are more than the earlier ones; minus where they are less. */
export function changeOf(before: Figures, after: Figures): Figures {
  return { days: after.days - before.days, cost: after.cost - before.cost };
}

/** Whether there are neither days nor kronor. */
export function isNothing({ days, cost }: Figures): boolean {
  return days === 0 && cost === 0;
}
