import type { Day } from '../../src/core/day';
import { addOns as addOnTable } from '../../src/tables/addOns';
import { amountUnitWords } from '../../src/tables/words';
import type { SampleSheet } from '../../workbench/page/sample/workbook';
import { day } from './calendar';
import { tableSheet, type Cell } from './sheet';

/** What was agreed for a placement on top of its price. */
export interface AddOn {
  /** As in the table Placeringar. */
  readonly placementId: string;
  readonly from: Day;
  /** Null: until the placement ends. */
  readonly to: Day | null;
  /** Kronor for each of the unit. */
  readonly amount: number;
  readonly unit: keyof typeof amountUnitWords;
  readonly what: string;
}

/** The add-ons of the example, by their first days. */
export const addOns: readonly AddOn[] = (
  [
    ['P0098', '2025-10-01', null, 300, 'day', 'Förstärkt stöd i hemmet'],
    ['P0008', '2026-03-01', null, 1800, 'month', 'Umgängesresor'],
    ['P0118', '2026-04-30', '2026-04-30', 4850, 'once', 'Resa vid flytt'],
    ['P0142', '2026-05-01', '2026-06-30', 8500, 'month', 'Skola på boendet'],
    ['P0104', '2026-05-04', '2026-06-12', 950, 'day', 'Extra personal nattetid'],
  ] as const
).map(([placementId, from, to, amount, unit, what]) => ({
  placementId,
  from: day(from),
  to: to === null ? null : day(to),
  amount,
  unit,
  what,
}));

/** The table Tillägg. */
export function addOnSheet(): SampleSheet {
  return tableSheet(
    addOnTable,
    addOns.map((addOn) => {
      const words = { to: addOn.to ?? '', amountUnit: amountUnitWords[addOn.unit].sv };
      const cells: Readonly<Record<string, Cell>> = { ...addOn, ...words };
      return addOnTable.columns.map(({ id }) => cells[id] ?? '');
    }),
  );
}
