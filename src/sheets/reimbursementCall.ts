import { claims } from '../tables/claims';
import { usualPaymentLag } from '../tables/forecastOptions';
import { persons } from '../tables/persons';
import { reimbursementRates } from '../tables/reimbursementRates';
import { type ReimbursementList, reimbursementListWords } from '../text/reimbursementWords';
import { type Cell, quoted } from './cells';
import { chosenFormula } from './forecast/options';
import type { SheetOrder } from './order';

/** What a call of REIMBURSEMENT asks for: cells of days, of the day rule and of the payment lag as formulas name them, and a list. */
export interface ReimbursementWish {
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  readonly dayRule: string;
  readonly list: ReimbursementList;
  /** Left out: money comes when what it is for is over. */
  readonly lagDays?: string;
}

/** Whether the workbook has the tables without which nothing can be expected. */
export function hasReimbursement({ tables }: Pick<SheetOrder, 'tables'>): boolean {
  return [persons, reimbursementRates].every(({ id }) => tables.named[id] !== undefined);
}

/** The payment lag that the table Prognosval has, else the usual one, in days. */
export function paymentLagCell(order: Pick<SheetOrder, 'tables'>): Cell {
  const chosen = chosenFormula(order, 'paymentLag');
  return chosen === null ? usualPaymentLag : `=IF(${chosen}="",${usualPaymentLag},${chosen})`;
}

/** A call of REIMBURSEMENT, as a formula without its sign of equality. */
export function reimbursementCall(
  { language, tables }: Pick<SheetOrder, 'language' | 'tables'>,
  { from, to, asOf, dayRule, list, lagDays = '' }: ReimbursementWish,
): string {
  const whole = (id: string): string => tables.named[id]?.all ?? '';
  const callArguments = [
    ...[whole(persons.id), tables.placements, tables.prices ?? '', whole(reimbursementRates.id)],
    ...[from, to, whole(claims.id), asOf, dayRule],
    ...[quoted(reimbursementListWords[list][language]), lagDays, ...tables.others],
  ];
  return `IFO.REIMBURSEMENT(${callArguments.join(',')})`;
}
