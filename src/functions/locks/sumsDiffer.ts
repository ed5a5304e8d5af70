import { kronorFromOre } from '../../core/ore';
import type { LockTableId, LockTrouble } from '../../text/lockTrouble';
import type { LoggedAct, StoredLine } from './lockState';

/** The lines of both tables. */
interface Held {
  readonly locked: readonly StoredLine[];
  readonly stored: readonly StoredLine[];
}

/**
 * The first month whose rows are not so many, or do not add up to so much, as the log tells; null where all do. A month that is not
 * locked must have none.
 */
export function sumsDiffer(acts: readonly LoggedAct[], { locked, stored }: Held): LockTrouble | null {
  return (
    inTable('lockedMonths', locked, new Map(acts.map((act) => [act.month, [act.lines, act.cost]]))) ??
    inTable(
      'corrections',
      stored,
      new Map(acts.map((act) => [act.month, [act.corrections, act.correctedCost]])),
    )
  );
}

/** Rows and öre. */
type Sum = readonly [rows: number, cost: number];

const none: Sum = [0, 0];

function inTable(
  table: LockTableId,
  lines: readonly StoredLine[],
  logged: ReadonlyMap<number, Sum>,
): LockTrouble | null {
  const held = new Map<number, Sum>();
  for (const { storedWith, cost } of lines) {
    const [rows, sum] = held.get(storedWith) ?? none;
    held.set(storedWith, [rows + 1, sum + cost]);
  }
  for (const month of new Set([...logged.keys(), ...held.keys()])) {
    const [is, should] = [held.get(month) ?? none, logged.get(month) ?? none];
    if (is[0] !== should[0] || is[1] !== should[1])
      return { trouble: 'sumsDiffer', table, month, held: shown(is), logged: shown(should) };
  }
  return null;
}

function shown([rows, cost]: Sum): { readonly rows: number; readonly kronor: number } {
  return { rows, kronor: kronorFromOre(cost) };
}
