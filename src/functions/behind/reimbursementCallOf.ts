import type { ReimbursementList } from '../../text/reimbursementWords';
import { isLocated } from '../cell';
import { reimbursementWishes as wishes } from '../reimbursement';
import { type ReimbursementCall, reimbursementCall } from '../reimbursement/reimbursementCall';
import type { RawRows } from '../tables/cells';
import { isLeftOut, rawRowsOf } from '../tables/rawRows';

/** Where the arguments of REIMBURSEMENT stand. */
export const reimbursementArguments = {
  ...{ persons: 0, placements: 1, prices: 2, rates: 3, from: 4, to: 5 },
  ...{ claims: 6, asOf: 7, dayRule: 8, list: 9, lagDays: 10, tables: 11 },
} as const;

const at = reimbursementArguments;
const noName = { sv: '', en: '' };

/** A call of REIMBURSEMENT as the function itself reads it, and which of its lists is shown. */
export interface ListedReimbursement {
  readonly call: ReimbursementCall;
  readonly list: ReimbursementList;
}

/** Null: the function has a problem with one of its arguments. */
export function reimbursementCallOf(values: readonly unknown[]): ListedReimbursement | null {
  const list = wishes.list.take(values[at.list], noName);
  const [from, to] = [wishes.from.take(values[at.from], noName), wishes.to.take(values[at.to], noName)];
  const asOf = wishes.asOf.take(values[at.asOf], noName);
  const dayRule = wishes.dayRule.take(values[at.dayRule], noName);
  const lagDays = wishes.lagDays.take(values[at.lagDays], noName);
  const [persons, placements, rates] = [at.persons, at.placements, at.rates].map((index) =>
    rawRowsOf(values[index]),
  );
  if (!persons || !placements || !rates || isLocated(list) || isLocated(lagDays)) return null;
  if (isLocated(from) || isLocated(to) || isLocated(asOf) || isLocated(dayRule)) return null;
  const [prices, claims] = [tableOrNone(values[at.prices]), tableOrNone(values[at.claims])];
  const further = values.slice(at.tables).map(tableOrNone);
  const tables = { persons, placements, prices, rates, claims, further };
  const call = reimbursementCall(tables, { from, to, asOf, dayRule, lagDays });
  return isLocated(call) ? null : { call, list };
}

function tableOrNone(value: unknown): RawRows | null {
  return isLeftOut(value) ? null : rawRowsOf(value);
}
