import { kronorFromOre } from '../../core/ore';
import { reconcileHeaders, reconcileTotals, rowClasses, rowClassWords } from '../../text/reconcileWords';
import type { FunctionResult } from '../cell';
import type { ReconcileCall } from './reconcileCall';
import { listedRows, type ListedRow } from './reconcileRows';

/**
 * How many rows each class has and what they sum to, always the same lines; then their total, what the ledger has on days of the period,
 * and what makes the two differ.
 */
export function reconcileSummary(call: ReconcileCall): FunctionResult {
  const { language } = call.inputs.placements.sheet;
  const { finding, lines, expected, booked, difference } = reconcileHeaders;
  const rows = listedRows(call);
  const total = sumsOf(rows);
  const inLedger = bookedInPeriod(call);
  const line = (label: string, { count, expected: list, booked: ledger }: Sums): FunctionResult[number] => [
    label,
    count,
    kronorFromOre(list),
    kronorFromOre(ledger),
    kronorFromOre(ledger - list),
  ];
  return [
    [finding, lines, expected, booked, difference].map((header) => header[language]),
    ...rowClasses.map((rowClass) =>
      line(rowClassWords[rowClass][language], sumsOf(rows.filter((row) => row.rowClass === rowClass))),
    ),
    line(reconcileTotals.total[language], total),
    [reconcileTotals.inLedger[language], '', '', kronorFromOre(inLedger), ''],
    [reconcileTotals.otherDays[language], '', '', kronorFromOre(total.booked - inLedger), ''],
  ];
}

interface Sums {
  readonly count: number;
  readonly expected: number;
  readonly booked: number;
}

function sumsOf(rows: readonly ListedRow[]): Sums {
  return {
    count: rows.length,
    expected: rows.reduce((sum, { expected }) => sum + (expected ?? 0), 0),
    booked: rows.reduce((sum, { booked }) => sum + (booked ?? 0), 0),
  };
}

/** All that the ledger has on days of the window, and what cannot be read of it. */
function bookedInPeriod({ ledger, window }: ReconcileCall): number {
  const known = ledger.bookings.filter(({ day }) => window.from <= day && day < window.until);
  const read = known.reduce((sum, { amount }) => sum + amount, 0);
  return [...ledger.bad.values()].reduce((sum, { ore }) => sum + (ore ?? 0), read);
}
