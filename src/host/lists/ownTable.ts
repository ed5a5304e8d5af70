import type { RawRows } from '../../functions/tables/cells';
import type { TableCell } from '../../import/list';
import type { WorkbookTable } from '../../tables/table';
import { tableTemplate } from '../../tables/template';
import type { Language } from '../../text/language';
import { Refused } from '../failure';
import { takenName } from '../tables';
import type { RowPlan } from './layout';
import type { WritingWatch } from './listImport';
import { type PreparedTable, prepareTable, type RowReceiver } from './preparedTable';
import type { Filling } from './stageAll';
import { findTable } from './targetTable';

type Rows = readonly (readonly TableCell[])[];

/** What is to become of one of the tables that the pane alone fills in. */
export interface OwnTableOrder {
  readonly table: WorkbookTable;
  /** Rows that are put at its end, a cell for each of its columns, and rows (from 0) that are taken out. */
  readonly added: Rows;
  readonly removed: readonly number[];
  /** The table as it was when that was worked out; null: there was none. */
  readonly known: RawRows | null;
  readonly language: Language;
}

/** Reads the table and works out where its rows will stand. Changes nothing. Refused: it has been changed since it was read. */
export async function prepareOwnTable(
  context: Excel.RequestContext,
  { table: declared, added, removed, known, language }: OwnTableOrder,
  watch: WritingWatch,
): Promise<Filling> {
  const template = tableTemplate(declared, language);
  const held = await findTable(context, declared);
  if (held === null) {
    const taken = await takenName(context, template.name);
    if (taken !== null) throw new Refused(taken);
  }
  const { receiver, received } = keepingReceiver();
  const table: PreparedTable = await prepareTable(
    context,
    {
      ...{ table: declared, language, held, template, receiver },
      plan: () => {
        const columnIds = declared.columns.map((column) => column.id);
        return Promise.resolve({ ...planOf(received(), added.length, removed), columnIds });
      },
    },
    watch,
  );
  if (!isAsKnown(received(), held?.columnIds ?? [], known)) {
    throw new Refused({ failure: 'tableChanged', table: table.name });
  }
  return { table, rows: (from) => Promise.resolve({ from, rows: added.slice(from, from + rowsABlock) }) };
}

/** Rows of these tables are short: so many at once are far from any limit. */
const rowsABlock = 1_000;

function keepingReceiver(): { readonly receiver: RowReceiver; readonly received: () => Rows } {
  const rows: (readonly TableCell[])[] = [];
  return {
    received: () => rows,
    receiver: {
      begin: () => Promise.resolve(),
      add: (block) => {
        rows.push(...block);
        return Promise.resolve();
      },
    },
  };
}

/** Rows after those that hold something, or fewer of them: which stay, in their order. */
function planOf(held: Rows, added: number, removed: readonly number[]): Omit<RowPlan, 'columnIds'> {
  const gone = new Set(removed);
  const filled = held.reduce((last, row, index) => (row.some((cell) => cell !== '') ? index + 1 : last), 0);
  const kept = Array.from({ length: filled }, (_, row) => row).filter((row) => !gone.has(row));
  return {
    extras: [],
    removed: removed.length,
    origins: Int32Array.from([...kept, ...Array.from({ length: added }, () => -1)]),
    filled: Int32Array.from({ length: added }, (_, index) => kept.length + index),
  };
}

/** Whether our own columns hold what they held; the user's own do not matter. */
function isAsKnown(held: Rows, columnIds: readonly (string | null)[], known: RawRows | null): boolean {
  if (known === null) return held.length === 0;
  return (
    held.length === known.length - 1 &&
    held.every((row, index) =>
      row.every((cell, column) => columnIds[column] === null || cell === (known[index + 1]?.[column] ?? '')),
    )
  );
}
