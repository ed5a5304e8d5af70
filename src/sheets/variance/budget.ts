import { summaryLabels } from '../../text/summaryWords';
import { isNamed, orNoName, sumWhere } from '../named';
import type { BlockOrder } from './order';

/** By what of the budget's columns amounts are chosen: the cell of a name, as a summary writes it. */
export type BudgetChoice = Readonly<Partial<Record<'kind' | 'unit' | 'activity', string>>>;

/** Days as formulas name them. */
export interface BudgetDays {
  readonly from: string;
  readonly to: string;
}

/**
 * The budget of all months that the days touch, in kronor, less the days of the first and the last month that lie outside them: those
 * months are divided by days. Amounts in the budget that are no numbers, and months that are no dates, are not in it.
 */
export function budgetOf(order: BlockOrder, { from, to }: BudgetDays, choice: BudgetChoice = {}): string {
  const months = (first: string, last: string): string => {
    const days = { from: `EOMONTH(${first},-1)+1`, to: `EOMONTH(${last},0)` };
    return amountIn(order, days, choice);
  };
  const before = `DAY(${from})-1`;
  const after = `EOMONTH(${to},0)-${to}`;
  const part = (days: string, day: string): string =>
    `IF(${days}=0,0,(${days})/DAY(EOMONTH(${day},0))*${months(day, day)})`;
  return `IF(${to}<${from},0,ROUND(${months(from, to)}-${part(before, from)}-${part(after, to)},2))`;
}

/** The budget of whole months from the first of a month to the last of one. */
export function amountIn({ tables, language }: BlockOrder, days: BudgetDays, choice: BudgetChoice): string {
  const columns = tables.named['budget']?.columns ?? {};
  const { month, amount } = columns;
  if (month === undefined || amount === undefined) return 'NA()';
  const chosen = (['kind', 'unit', 'activity'] as const).flatMap((id) => {
    const cell = choice[id];
    return cell === undefined ? [] : [{ column: columns[id], cell }];
  });
  // A budget without the column has nothing of any name.
  if (chosen.some(({ column }) => column === undefined)) return '0';
  const inMonths = `SUMIFS(${amount},${month},">="&${days.from},${month},"<="&${days.to})`;
  if (chosen.length === 0) return inMonths;
  const names = chosen.map(({ column, cell }) =>
    isNamed(column ?? '', orNoName(cell, summaryLabels.blank[language])),
  );
  return sumWhere(amount, [`(${month}>=${days.from})`, `(${month}<=${days.to})`, ...names]);
}
