/** Whether a row or a column is one of so many from the first on. */
export function isAmong(value: number, first: number, count: number): boolean {
  return value >= first && value < first + count;
}
