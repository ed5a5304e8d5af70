import { isAmount } from '../../core/amount';
import type { ListKind, Sides } from '../kinds/kind';
import { type CellFault, cellFaultNumbers } from './cellFault';
import { amountsOf, columnOf, type TypedColumn } from './typedColumn';

/** The values of the two sides of an amount, row by row: millionths, NaN blank. */
export interface SideAmounts {
  readonly debit: Float64Array;
  readonly credit: Float64Array;
}

/** What the sides of a kind's amount hold; null where not both of them were read. */
export function sideAmounts(columns: readonly TypedColumn[], sides: Sides | undefined): SideAmounts | null {
  const debit = amountsOf(columns, sides?.debit.id ?? null);
  const credit = amountsOf(columns, sides?.credit.id ?? null);
  return debit === undefined || credit === undefined ? null : { debit, credit };
}

/**
 * The column that is debit − credit, where both sides were read; null otherwise. One side may be blank; where both are, the cell is.
 * A row with something wrong in a side has it there, and nothing here.
 */
export function netColumn(
  { sides, required }: ListKind,
  columns: readonly TypedColumn[],
): TypedColumn | null {
  const amounts = sideAmounts(columns, sides);
  if (sides === undefined || amounts === null) return null;
  const values = amounts.debit.map((debit, row) => netOf(debit, amounts.credit[row] ?? NaN));
  const sidesRead = [sides.debit.id, sides.credit.id].flatMap((id) => columnOf(columns, id) ?? []);
  const isWrong = (row: number): boolean => sidesRead.some(({ faults }) => faults[row] !== 0);
  const blank = required.includes(sides.of) ? 'blankCell' : null;
  const faults = Uint8Array.from(values, (value, row) => (isWrong(row) ? 0 : faultNumber(value, blank)));
  return { id: sides.of, header: null, content: { type: 'amount', values }, faults };
}

/** Two amounts differ by less than 2^53 millionths, so that the difference is exact. */
function netOf(debit: number, credit: number): number {
  if (Number.isNaN(debit)) return 0 - credit;
  return Number.isNaN(credit) ? debit : debit - credit;
}

function faultNumber(value: number, blank: CellFault | null): number {
  const fault = Number.isNaN(value) ? blank : isAmount(value) ? null : 'numberOutOfRange';
  return fault === null ? 0 : (cellFaultNumbers.get(fault) ?? 0);
}
