import type { SeenCell } from '../call';

/** A row of what RECONCILE lists, by the Swedish headers. */
export type Listed = Readonly<Record<string, SeenCell>>;

/** The rows below the headers, each cell by its header. */
export function listed(answer: readonly (readonly SeenCell[])[]): readonly Listed[] {
  const [headers = [], ...rows] = answer;
  return rows.map((row) =>
    Object.fromEntries(headers.map((header, index) => [String(header), row[index] ?? ''])),
  );
}

export const expectedKr = 'Enligt listan, kr';
export const bookedKr = 'Bokfört, kr';
export const differenceKr = 'Skillnad, kr (bokfört − listan)';

/** The sum of a column in öre; blank cells are nothing. */
export function oreOf(rows: readonly Listed[], header: string): number {
  return rows.reduce((sum, row) => sum + Math.round(Number(row[header] === '' ? 0 : row[header]) * 100), 0);
}

/** A month as a summary and a reconciliation write it. */
export function monthName(serial: number): string {
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 7);
}
