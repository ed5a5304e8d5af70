import type { LockWriting } from '../../functions/locks/lockRows';
import type { RawRows } from '../../functions/tables/cells';
import type { TableCell } from '../../import/list';
import { tableTemplate } from '../../tables/template';
import type { Language } from '../../text/language';
import type { LockTableId } from '../../text/lockTrouble';
import { Refused } from '../failure';
import type { RowPlan } from '../lists/layout';
import type { WritingWatch } from '../lists/listImport';
import { type PreparedTable, prepareTable, type RowReceiver } from '../lists/preparedTable';
import type { Filling } from '../lists/stageAll';
import { findTable } from '../lists/targetTable';
import { takenName } from '../tables';
import { lockTables } from './readLocks';

/** What is to be written into one of the tables. */
export interface LockOrder {
  readonly id: LockTableId;
  readonly writing: LockWriting;
  /** The table as it was when that was worked out. */
  readonly known: RawRows | null;
  readonly language: Language;
}

/** Reads the table and works out where its rows will stand. Changes nothing. Refused: it has been changed since it was read. */
export async function prepareLockTable(
  context: Excel.RequestContext,
  { id, writing, known, language }: LockOrder,
  watch: WritingWatch,
): Promise<Filling> {
  const declared = lockTables[id];
  const template = tableTemplate(declared, language);
  const held = await findTable(context, declared);
  if (held === null) {
    const taken = await takenName(context, template.name);
    if (taken !== null) throw new Refused(taken);
  }
  const rows = writing.added[id];
  const { receiver, received } = keepingReceiver();
  const table: PreparedTable = await prepareTable(
    context,
    {
      ...{ table: declared, language, held, template, receiver },
      plan: () => {
        const columnIds = declared.columns.map((column) => column.id);
        return Promise.resolve({ ...planOf(received(), rows.length, writing.removed[id]), columnIds });
      },
    },
    watch,
  );
  if (!isAsKnown(received(), held?.columnIds ?? [], known)) {
    throw new Refused({ failure: 'tableChanged', table: table.name });
  }
  return { table, rows: (from) => Promise.resolve({ from, rows: rows.slice(from, from + rowsABlock) }) };
}

/** Rows of these tables are short: so many at once are far from any limit. */
const rowsABlock = 1_000;

type Rows = readonly (readonly TableCell[])[];

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
