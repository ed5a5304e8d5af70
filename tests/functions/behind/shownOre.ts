import type { Behind, ShownTable } from '../../../src/functions/behind/shown';

/** Kronor as the pane writes them, 1 467,5 and −3, back in whole öre; NaN: they are none. */
export function oreOf(text: string | undefined): number {
  const plain = (text ?? 'x')
    .replaceAll(/[\u00a0\u202f]/gu, '')
    .replaceAll('\u2212', '-')
    .replace(',', '.');
  return Math.round(Number(plain === '' ? 'x' : plain) * 100);
}

/** Texts without the signs that look like others. */
export const plain = (text: string): string =>
  text.replaceAll(/[\u00a0\u202f]/gu, ' ').replaceAll('\u2212', '-');

/** The columns of a table that hold amounts, from the right: where its last row has a figure. */
export function sumsOf(table: ShownTable): readonly { readonly rows: number; readonly total: number }[] {
  return table.headers.flatMap((_, column) => {
    const total = oreOf(table.total?.[column]);
    if (table.isFigure[column] !== true || Number.isNaN(total)) return [];
    const rows = table.rows.reduce((sum, row) => sum + oreOf(row[column]), 0);
    return [{ rows, total }];
  });
}

/** Expects that the rows of every table add up to its last row. */
export function expectToAddUp({ tables }: Pick<Behind, 'tables'>): void {
  for (const table of tables) for (const { rows, total } of sumsOf(table)) expect(rows).toBe(total);
}

/** The figure that a table ends with, in öre. */
export function endOf(table: ShownTable | undefined): number {
  return oreOf(table?.total?.at(-1));
}
