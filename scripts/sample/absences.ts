import type { Day } from '../../src/core/day';
import { absences as absenceTable } from '../../src/tables/absences';
import { costPartWords } from '../../src/tables/words';
import type { SampleSheet } from '../../workbench/page/sample/workbook';
import { day } from './calendar';
import { tableSheet, type Cell } from './sheet';

/** Days on which a child was away and the place was held at a lower pay. */
export interface Absence {
  /** As in the table Placeringar. */
  readonly placementId: string;
  readonly from: Day;
  readonly to: Day;
  /** The day of the absence from which less is paid. */
  readonly fromDay: number;
  readonly part: keyof typeof costPartWords;
  /** Of what the part costs otherwise. */
  readonly paidPercent: number;
}

/**
 * Places held at 70 % over Christmas at home, over a home visit in summer and while a child had run away; an agency that is paid 80 %
 * from the second week of a holiday; and the expense of a home, halved from the third week with relatives.
 */
export const absences: readonly Absence[] = (
  [
    ['P0104', '2025-12-22', '2026-01-04', 1, 'price', 70],
    ['P0135', '2026-06-22', '2026-07-05', 3, 'price', 70],
    ['P0017', '2026-07-01', '2026-07-31', 15, 'expense', 50],
    ['P0057', '2026-07-06', '2026-07-19', 8, 'price', 80],
    ['P0142', '2026-08-10', '2026-08-16', 1, 'price', 70],
  ] as const
).map(([placementId, from, to, fromDay, part, paidPercent]) => ({
  placementId,
  from: day(from),
  to: day(to),
  fromDay,
  part,
  paidPercent,
}));

/** The table Frånvaro. */
export function absenceSheet(): SampleSheet {
  return tableSheet(
    absenceTable,
    absences.map(({ paidPercent, part, ...absence }) => {
      const words = { part: costPartWords[part].sv, paid: paidPercent / 100 };
      const cells: Readonly<Record<string, Cell>> = { ...absence, ...words };
      return absenceTable.columns.map(({ id }) => cells[id] ?? '');
    }),
  );
}
