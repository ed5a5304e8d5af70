import { parseIsoDay } from '../../../src/core/day';
import { isFailure, type Outcome } from '../../../src/host/failure';
import { lockMonths, type LockReceipt, unlockMonth } from '../../../src/host/locks/writeLocks';
import { tidyUp } from '../../../src/host/lists/undoList';
import type { UsedOffice } from '../useOffice';
import { type FakeList, orderOf } from '../lists/fakeReader';
import { january, write } from '../lists/workbookOfLists';

/** When months are locked here, on the clock beside the user. */
export const lockedAt = new Date(2025, 1, 3, 9, 5);

/** A day, of which a test is sure. */
export function serial(iso: string): number {
  const day = parseIsoDay(iso);
  if (day === undefined) throw new Error(`not a date: ${iso}`);
  return day;
}

/** Somebody, on 3 February 2025, with a list that is known through a day. */
const signed = (asOf: string): { who: string; asOf: number; language: 'sv' } => ({
  ...{ who: 'Eva', asOf: serial(asOf), language: 'sv' },
});

/** Locks a month, or several, as 2025-01. */
export function lock(asOf: string, first: string, last = first): Promise<Outcome<LockReceipt>> {
  const months = { first: serial(`${first}-01`), last: serial(`${last}-01`) };
  return lockMonths({ ...signed(asOf), ...months }, lockedAt);
}

/** Unlocks the last locked month. */
export function unlock(asOf: string): Promise<Outcome<LockReceipt>> {
  return unlockMonth({ ...signed(asOf), why: 'fel lista' }, lockedAt);
}

/** Imports the list of January 2025; its import can no longer be undone. */
export async function withJanuary(): Promise<void> {
  await importList(january);
  await tidyUp();
}

/** Imports a list, whose rows take the place of those of the table. */
export async function importList(list: FakeList): Promise<void> {
  const outcome = await write(orderOf(list, { missing: 'remove' }));
  if (isFailure(outcome)) throw new Error(JSON.stringify(outcome));
}

/** Writes into the cell of a row (from 0) of a table, under a header. */
export function changeCell(
  { session }: Pick<UsedOffice, 'session'>,
  { table, row, header }: { readonly table: string; readonly row: number; readonly header: string },
  content: string | number,
): void {
  const { grid } = session();
  const area = grid.tables().find(({ name }) => name === table)?.area;
  if (area === undefined) throw new Error(`There is no table ${table}.`);
  const column = (grid.values(area)[0] ?? []).indexOf(header);
  if (column < 0) throw new Error(`There is no column ${header}.`);
  const cell = { ...area, row: area.row + row + 1, column: area.column + column, rows: 1, columns: 1 };
  grid.write(cell, [[{ kind: 'constant', content }]]);
}
