/** A year within its century, as it is written in dates of six digits. */
export function twoDigits(year: number): string {
  return String(year % 100).padStart(2, '0');
}
