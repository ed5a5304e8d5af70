import { newSecret, writtenSecret } from '../../../src/import/identity/secret';
import type { ListReport, TableCell } from '../../../src/import/list';
import type { PlanOptions, TablePlan } from '../../../src/import/tablePlan';
import type { ListSession } from '../../../src/import/session';
import { asItStands, readOrFail } from '../reading';

/** A table of the workbook, as a test has it. */
export interface TestTable {
  readonly columnIds: readonly (string | null)[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** What became of a table, and of the list that was imported into it. */
export interface Imported {
  readonly plan: TablePlan;
  readonly after: readonly (readonly TableCell[])[];
  readonly report: ListReport;
}

/** What becomes of a table, with the columns that it lacked at its right. */
export interface Taken {
  readonly plan: TablePlan;
  readonly after: TestTable;
}

const keep: PlanOptions = { missing: 'keep', rekeys: false };

/** Secrets of which every byte is known. */
export const secretOf = (first: number): string =>
  writtenSecret(newSecret(Uint8Array.from({ length: 32 }, (_, index) => (first + index) % 256)));

/** Takes the session's list into a table, as a writer would: what is not filled keeps what it holds. */
export function takenInto(session: ListSession, table: TestTable, options = keep): Taken {
  session.beginTable({ columnIds: table.columnIds });
  session.addTableRows(table.rows);
  const plan = session.plan(options);
  const { rows } = session.block(0, Infinity);
  const columnIds = [...table.columnIds, ...plan.columnIds.filter((id) => !table.columnIds.includes(id))];
  const after = Array.from(plan.origins, (origin, index) => {
    const cells = rows[plan.filled.indexOf(index)];
    const old = table.rows[origin] ?? [];
    return columnIds.map((id, position) => {
      const place = id === null ? -1 : plan.columnIds.indexOf(id);
      return cells === undefined || place === -1 ? (old[position] ?? '') : (cells[place] ?? '');
    });
  });
  return { plan, after: { columnIds, rows: after } };
}

/** Imports a list as it stands into a table of certain columns. */
export async function importedInto(
  content: string,
  columnIds: readonly string[],
  rows: readonly (readonly TableCell[])[] = [],
): Promise<Imported> {
  const { session, report } = await readOrFail({ content }, asItStands);
  const { plan, after } = takenInto(session, { columnIds, rows });
  return { plan, report, after: after.rows.map((cells) => cells.slice(0, columnIds.length)) };
}
