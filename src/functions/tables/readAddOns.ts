import type { AddOnRow } from '../../core/cost/costRules';
import { amountUnitWords } from '../../tables/words';
import type { LocatedProblem } from '../../text/problem';
import { noAmount } from '../arguments/numbers';
import { amountAt, dayAt, nameAt, neededDayAt } from './cellAt';
import { neededDays, neededNames, neededNumbers } from './needed';
import { signedAmountOrBlank } from './tableNumbers';
import type { TableReader } from './tableReader';
import { tableRows } from './tableRows';

/** The add-ons. */
export function readAddOns(table: TableReader): readonly AddOnRow[] | LocatedProblem {
  const placement = neededNames(table, 'placementId');
  const [from, to] = [neededDays(table, 'from'), table.ends('to')];
  const missing = { problem: 'blankCell' } as const;
  const amount = neededNumbers(table, 'amount', { reader: signedAmountOrBlank, missing });
  const unit = table.words('amountUnit', amountUnitWords);
  const what = table.namesOf('what');
  return tableRows(table, (row) => ({
    row,
    placement: nameAt(placement, row),
    from: neededDayAt(from, row),
    to: dayAt(to, row),
    amount: amountAt(amount, row) ?? noAmount,
    unit: unit[row] ?? 'day',
    what: table.names.textOf(nameAt(what, row)),
  }));
}
