/**
 * The calendar of the naive implementations: the platform's own Date in UTC, which knows nothing of ours.
 * Serial 25569 is 1970-01-01.
 */
export function utcDate(serial: number): Date {
  return new Date((serial - 25_569) * 86_400_000);
}

/** Days in the month that the day lies in: the day of month of the last day before the next month. */
export function lengthOfMonth(serial: number): number {
  const known = lengths.get(serial);
  if (known !== undefined) return known;
  const date = utcDate(serial);
  const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  lengths.set(serial, length);
  return length;
}

/** Days in the year that the day lies in. */
export function lengthOfYear(serial: number): number {
  const year = utcDate(serial).getUTCFullYear();
  return (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / 86_400_000;
}

const lengths = new Map<number, number>();
