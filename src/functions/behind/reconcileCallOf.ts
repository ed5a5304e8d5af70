import { accountMapping } from '../../tables/accountMapping';
import { isLocated } from '../cell';
import { asOf as asOfParameter } from '../parameters';
import { reconcileWishes } from '../reconcile';
import { type ReconcileCall, reconcileCall } from '../reconcile/reconcileCall';
import { neededFrom, neededTo, usualDayRule } from '../reportParameters';
import type { RawRows } from '../tables/cells';
import { isLeftOut, rawRowsOf } from '../tables/rawRows';
import { recogniseTable } from '../tables/recogniseTable';
import { headersOf } from '../tables/sheetTable';

/** Where the arguments of RECONCILE stand. */
export const reconcileArguments = {
  ...{ placements: 0, prices: 1, ledger: 2, from: 3, to: 4, asOf: 5, dayRule: 6, list: 7, waitingDays: 8 },
  tables: 9,
} as const;

const at = reconcileArguments;
const noName = { sv: '', en: '' };

/** A call of RECONCILE that lists its rows, as the function itself reads it; null: it lists something else, or has a problem. */
export function reconcileCallOf(values: readonly unknown[]): ReconcileCall | null {
  const list = reconcileWishes.list.take(values[at.list], noName);
  const waitingDays = reconcileWishes.waitingDays.take(values[at.waitingDays], noName);
  const [from, to] = [neededFrom.take(values[at.from], noName), neededTo.take(values[at.to], noName)];
  const asOf = asOfParameter.take(values[at.asOf], noName);
  const dayRule = usualDayRule.take(values[at.dayRule], noName);
  const [placements, ledger] = [rawRowsOf(values[at.placements]), rawRowsOf(values[at.ledger])];
  if (placements === null || ledger === null || list !== 'rows') return null;
  if (isLocated(from) || isLocated(to) || isLocated(asOf) || isLocated(dayRule) || isLocated(waitingDays))
    return null;
  const tables = { placements, prices: tableOrNone(values[at.prices]), ledger, further: furtherOf(values) };
  const call = reconcileCall(tables, { from, to, asOf, dayRule, waitingDays });
  return isLocated(call) ? null : call;
}

/** The further tables of a call that a cost depends on. */
export function tablesOfCosts(values: readonly unknown[]): readonly (RawRows | null)[] {
  return furtherOf(values).filter(
    (rows) => rows === null || recogniseTable(headersOf(rows)) !== accountMapping,
  );
}

function furtherOf(values: readonly unknown[]): readonly (RawRows | null)[] {
  return values.slice(at.tables).map(tableOrNone);
}

function tableOrNone(value: unknown): RawRows | null {
  return isLeftOut(value) ? null : rawRowsOf(value);
}
