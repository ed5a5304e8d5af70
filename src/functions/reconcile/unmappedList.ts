import { kronorFromOre } from '../../core/ore';
import { accountMapping } from '../../tables/accountMapping';
import { account, activity, unit } from '../../tables/sharedColumns';
import { compareTexts } from '../../text/alphabet';
import { reconcileHeaders } from '../../text/reconcileWords';
import { type FunctionResult, ofCall } from '../cell';
import type { ReconcileCall } from './reconcileCall';

/** How much was booked on days of the period with codes that no row of the mapping fits. Problem: missingTable. */
export function unmappedList({ inputs, ledger, mapping, window }: ReconcileCall): FunctionResult {
  if (mapping === null) return [[ofCall({ problem: 'missingTable', table: accountMapping.name })]];
  const { names, sheet } = inputs.placements;
  const sums = new Map<string, { texts: readonly string[]; count: number; ore: number }>();
  for (const { row, day, kind, amount } of ledger.bookings) {
    if (kind !== -1 || day < window.from || day >= window.until) continue;
    const coding = ledger.codingAt(row);
    const texts = [coding.account, coding.activity, coding.unit].map(names.textOf);
    const key = JSON.stringify(texts);
    const { count, ore } = sums.get(key) ?? { count: 0, ore: 0 };
    sums.set(key, { texts, count: count + 1, ore: ore + amount });
  }
  const rows = [...sums.values()].sort((one, other) =>
    compareTexts(one.texts.join(' '), other.texts.join(' ')),
  );
  const headers = [
    account.header,
    activity.header,
    unit.header,
    reconcileHeaders.bookings,
    reconcileHeaders.booked,
  ];
  return [
    headers.map((header) => header[sheet.language]),
    ...rows.map(({ texts, count, ore }) => [...texts, count, kronorFromOre(ore)]),
  ];
}
