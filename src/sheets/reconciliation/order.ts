import type { Corner } from '../cells';
import { inputName } from '../heading/inputLines';
import type { SheetOrder } from '../order';

/** The blocks of the sheet of the reconciliation: three that stand below each other under the heading, and three to the right. */
export const reconciliationBlockIds = [
  'heading',
  'summary',
  'cost',
  'rows',
  'accruals',
  'voucher',
  'unmapped',
] as const;

/** A block of the sheet. */
export type ReconciliationBlockId = (typeof reconciliationBlockIds)[number];

/** What a block is made from, and where the blocks stand: those that there are. */
export interface ReconciliationOrder extends SheetOrder {
  readonly places: Readonly<Partial<Record<ReconciliationBlockId, Corner>>> & { readonly heading: Corner };
}

/** The cells at the top of the sheet, from above: all but the last two are filled in. */
export const reconciliationInputIds = [
  'from',
  'to',
  'asOf',
  'dayRule',
  'waitingDays',
  'shown',
  'first',
  'last',
] as const;

/** A cell at the top of the sheet. */
export type ReconciliationInput = (typeof reconciliationInputIds)[number];

/** The cell as formulas name it. */
export function reconciliationInput(
  { places }: Pick<ReconciliationOrder, 'places'>,
  id: ReconciliationInput,
): string {
  return inputName(places, reconciliationInputIds.indexOf(id));
}
