import { amountsPerKrona } from '../../core/amount';
import { sideAmounts } from '../columns/netColumn';
import { amountsOf } from '../columns/typedColumn';
import type { ListKind } from '../kinds/kind';
import type { RowMarks } from '../records/marks';
import type { Records } from '../records/records';
import { marksOf } from './found';

/** Rows with both a debit and a credit, and those with a credit below 0: what they come to is worth a look. */
export function unusualSides(
  { sides }: ListKind,
  { columns, kept }: Pick<Records, 'columns' | 'kept'>,
): readonly RowMarks[] {
  const amounts = sideAmounts(columns, sides);
  if (sides === undefined || amounts === null) return [];
  const debitAt = (row: number): number => (amounts.debit[row] ?? NaN) / amountsPerKrona;
  const creditAt = (row: number): number => (amounts.credit[row] ?? NaN) / amountsPerKrona;
  const net = amountsOf(columns, sides.of);
  const netAt = (row: number): number => (net?.[row] ?? NaN) / amountsPerKrona;
  return [
    ...marksOf({
      ...{ code: 'debitAndCredit', columnId: sides.of },
      rows: kept.filter((row) => Math.abs(debitAt(row)) > 0 && Math.abs(creditAt(row)) > 0),
      remarkOf: (row) => ({
        problem: 'debitAndCredit',
        ...{ debit: debitAt(row), credit: creditAt(row), amount: netAt(row) },
      }),
    }),
    ...marksOf({
      ...{ code: 'negativeCredit', columnId: sides.credit.id },
      rows: kept.filter((row) => creditAt(row) < 0),
      remarkOf: () => ({ problem: 'negativeCredit' }),
    }),
  ];
}
