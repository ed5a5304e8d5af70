import type { Corner } from '../cells';
import { inputName } from '../heading/inputLines';
import type { SheetOrder } from '../order';

/** The blocks of the sheet of the state's reimbursement: two that stand below the heading, and three to the right. */
export const reimbursementBlockIds = ['heading', 'summary', 'deadlines', 'age', 'income', 'claims'] as const;

/** A block of the sheet. */
export type ReimbursementBlockId = (typeof reimbursementBlockIds)[number];

/** What a block is made from, and where the blocks stand: those that there are. */
export interface ReimbursementOrder extends SheetOrder {
  readonly places: Readonly<Partial<Record<ReimbursementBlockId, Corner>>> & { readonly heading: Corner };
}

/** The cells at the top of the sheet, from above: all but the last two are filled in. */
export const reimbursementInputIds = [
  'from',
  'to',
  'asOf',
  'dayRule',
  'claimsFrom',
  'lagDays',
  'first',
  'last',
] as const;

/** A cell at the top of the sheet. */
export type ReimbursementInput = (typeof reimbursementInputIds)[number];

/** The cell as formulas name it. */
export function reimbursementInput(
  { places }: Pick<ReimbursementOrder, 'places'>,
  id: ReimbursementInput,
): string {
  return inputName(places, reimbursementInputIds.indexOf(id));
}
