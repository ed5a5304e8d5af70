import type { TableCell } from '../../import/list';
import type { WorkbookTable } from '../../tables/table';
import type { TableTemplate } from '../../tables/template';
import type { Language } from '../../text/language';
import { rowsAbove } from '../tableSheet';
import { type Layout, layoutOf, type RowPlan } from './layout';
import type { WritingWatch } from './listImport';
import { readTable } from './readTable';
import { requireRoom } from './room';
import type { TargetTable } from './targetTable';

/** One of the tables that an import writes: as it was read, and as it will stand. Nothing has been changed yet. */
export interface PreparedTable<Plan extends RowPlan = RowPlan> {
  readonly table: WorkbookTable;
  /** The name that it has, or gets. */
  readonly name: string;
  /** Null where it has yet to be made. */
  readonly held: TargetTable | null;
  /** What its cells added up to. */
  readonly digest: string;
  readonly template: TableTemplate;
  readonly plan: Plan;
  readonly layout: Layout;
}

/** Who is told what a table holds: first its columns, then its rows, some at a time. */
export interface RowReceiver {
  readonly begin: (columnIds: readonly (string | null)[]) => Promise<void>;
  readonly add: (rows: readonly (readonly TableCell[])[]) => Promise<void>;
}

/** A table that is to be written. */
export interface TableToPrepare<Plan extends RowPlan> {
  readonly table: WorkbookTable;
  readonly language: Language;
  /** Null where it has yet to be made, from the template. */
  readonly held: TargetTable | null;
  readonly template: TableTemplate;
  readonly receiver: RowReceiver;
  /** Asked for when all rows have been received. */
  readonly plan: () => Promise<Plan>;
}

/** Reads the table, asks for the plan and works out what will stand where. Refused: it needs room where something else stands. */
export async function prepareTable<Plan extends RowPlan>(
  context: Excel.RequestContext,
  { table, language, held, template, receiver, plan: ask }: TableToPrepare<Plan>,
  watch: WritingWatch,
): Promise<PreparedTable<Plan>> {
  const target = held ?? newTarget(table, template);
  await receiver.begin(held?.columnIds ?? []);
  const { contents, digest } =
    held === null ? { contents: [], digest: '' } : await readTable(context, held, { receiver, watch });
  const plan = await ask();
  const layout = layoutOf({ table, language, target, contents, plan });
  if (held !== null) await requireRoom(context, [{ held, layout }]);
  return { table, name: target.name, held, digest, template, plan, layout };
}

/** The table as it will be made: a header row and one empty row beneath the heading of its sheet. */
function newTarget(table: WorkbookTable, { name, headers, formats }: TableTemplate): TargetTable {
  return {
    id: '',
    name,
    sheetId: '',
    block: { row: rowsAbove, column: 0, rows: 2, columns: headers.length },
    headers,
    columnIds: table.columns.map(({ id }) => id),
    formats,
  };
}
