import { isOpenEnd } from '../placement';
import { lastValidDay } from '../day';
import { numberAt } from '../numberAt';
import type { Period } from '../period';
import type { CostQuestion } from './costQuestion';
import { giveToLatest } from './latestStarted';
import type { PlacementColumns } from './placementColumns';

/** The dates on which a row is the one that add-ons are paid with, of rows that are one of several with their ID. */
export type OwnDates = ReadonlyMap<number, readonly Period[]>;

/**
 * Shares the dates of IDs out among their rows: a placement that moves is several rows, and what is paid on top of it is paid once. A
 * date belongs to the row that has it and started last; a tie: the later row. Asked for IDs that have add-ons.
 */
export function ownDates(
  { start, end }: PlacementColumns,
  { placementIds }: CostQuestion,
  ids: { readonly has: (id: number) => boolean; readonly size: number },
): OwnDates {
  const own = new Map<number, Period[]>();
  if (ids.size === 0) return own;
  const until = end.map((last) => (last === 0 || isOpenEnd(last) ? lastValidDay : last) + 1);
  for (const rows of rowsOfIds(placementIds, ids)) {
    if (rows.length === 1) continue;
    for (const row of rows) own.set(row, []);
    const placed = rows.filter((row) => numberAt(start, row) < numberAt(until, row));
    placed.sort((one, other) => numberAt(start, one) - numberAt(start, other) || one - other);
    giveToLatest(placed, { from: start, until }, (row, from, dayAfter) => {
      own.get(row)?.push({ from, until: dayAfter });
    });
  }
  return own;
}

function rowsOfIds(placementIds: Int32Array, ids: { has: (id: number) => boolean }): Iterable<number[]> {
  const rows = new Map<number, number[]>();
  for (const [row, id] of placementIds.entries()) {
    if (!ids.has(id)) continue;
    const ofId = rows.get(id);
    if (ofId === undefined) rows.set(id, [row]);
    else ofId.push(row);
  }
  return rows.values();
}
