import type { ListReport, TableCell, TablePlan } from '../../../src/import/list';
import { readOrFail } from '../reading';

/** What became of a table, and of the list that was imported into it. */
export interface Imported {
  readonly plan: TablePlan;
  readonly after: readonly (readonly TableCell[])[];
  readonly report: ListReport;
}

/** Imports a list into a table, as a writer would: what is not filled keeps what it holds. */
export async function importedInto(
  content: string,
  columnIds: readonly string[],
  table: readonly (readonly TableCell[])[] = [],
): Promise<Imported> {
  const { session, report } = await readOrFail({ content });
  session.beginTable({ columnIds });
  session.addTableRows(table);
  const plan = session.plan({ removesMissing: false });
  const { rows } = session.block(0, Infinity);
  const after = Array.from(plan.origins, (origin, index) => {
    const cells = rows[plan.filled.indexOf(index)];
    const old = table[origin] ?? columnIds.map((): TableCell => '');
    return columnIds.map((id, position) => {
      const place = plan.columnIds.indexOf(id);
      return cells === undefined || place === -1 ? (old[position] ?? '') : (cells[place] ?? '');
    });
  });
  return { plan, after, report };
}
