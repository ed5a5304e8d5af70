import { cellName, offset } from '../cells';
import type { StyleId } from '../styles';
import type { ReconciliationOrder } from './order';

/** The row of a block in which the header of its report stands: below its heading and a line about it. */
export const reportRow = 2;

/** The row of a list with a sum in which that stands. */
export const sumRow = 1;

/** Lines that the longest header needs in its column. */
export const headerLines = 3;

const texts = (count: number): readonly StyleId[] => Array.from({ length: count }, () => 'label');

/** How the columns of the lists look, in the order in which RECONCILE gives them. */
export const listStyles = {
  rows: [...texts(6), 'decimal', 'decimal', 'exact', 'exact', 'exact', ...texts(3)],
  accruals: [...texts(6), 'exact', 'exact', 'exact'],
  voucher: [...texts(2), 'exact', 'exact', 'exact'],
  unmapped: [...texts(3), 'whole', 'exact'],
} as const satisfies Readonly<Record<string, readonly StyleId[]>>;

/** So many columns a list has. */
export const listColumns = {
  rows: listStyles.rows.length,
  accruals: listStyles.accruals.length,
  voucher: listStyles.voucher.length,
  unmapped: listStyles.unmapped.length,
} as const;

/** A list with a sum above its last column. */
export type SummedList = 'accruals' | 'voucher' | 'unmapped';

/** What a list with a sum in its last column adds up to, as formulas name it; null where the block has been taken away. */
export function sumOfList({ places }: ReconciliationOrder, id: SummedList): string | null {
  const block = places[id];
  return block === undefined ? null : cellName(offset(block, 1, listColumns[id] - 1));
}
