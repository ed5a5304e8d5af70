/** How far the work has come in a year (from 0): the last that is said holds for those after it. */
export function rampIn(rampUp: readonly number[], year: number): number {
  return rampUp[year] ?? rampUp.at(-1) ?? 1;
}
