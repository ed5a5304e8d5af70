/** Days are held exactly as whole millionths of a day, since an agreed number of them may have a fraction: so many to a day. */
export const partsPerDay = 1_000_000;

/** Millionths of a day in days, for people: the double nearest to it, which is the one that a cell shows as that figure. */
export function daysFromParts(parts: number): number {
  return parts / partsPerDay;
}
