import { kronorFromOre } from '../../core/ore';
import { account, activity, kind, provider, unit } from '../../tables/sharedColumns';
import { reconcileHeaders } from '../../text/reconcileWords';
import type { FunctionResult } from '../cell';
import { namedAccruals } from './namedAccruals';
import type { ReconcileCall } from './reconcileCall';

/** What is to be accrued, by codes, kind, provider and month, ready for a voucher. */
export function accrualList(call: ReconcileCall): FunctionResult {
  const { language } = call.inputs.placements.sheet;
  const { month, expected, booked, toAccrue } = reconcileHeaders;
  const headers = [...[unit, activity, account, kind, provider].map(({ header }) => header), month, expected];
  return [
    [...headers, booked, toAccrue].map((header) => header[language]),
    ...namedAccruals(call).map(({ accrual, texts }) => [
      ...texts,
      kronorFromOre(accrual.expected),
      kronorFromOre(accrual.booked),
      kronorFromOre(accrual.toAccrue),
    ]),
  ];
}
