import { giveToLatest } from '../cost/latestStarted';
import { addAgreed, type AgreedDays } from './countDays';
import { dateAdder } from './dateAdder';
import { emptyCells } from './grid';
import type { Layout } from './layout';
import type { Owners } from './owners';

/**
 * Days of persons in each cell, without totals, each day counting as `perDay` says. A date that several placements of a
 * person hold belongs to the one that started last (a tie: the later row). An agreed number of days stands
 * beside them on its first day, and takes no date from anybody.
 */
export function countPersonDays(
  layout: Layout,
  owners: Owners,
  { agreed, perDay }: { readonly agreed: AgreedDays; readonly perDay: Float64Array },
): Float64Array {
  const into = emptyCells(layout.grid);
  const give = dateAdder(layout, { into, perDay });
  const { ownerOf, inOrder } = owners;
  const { start } = agreed;
  for (const placement of inOrder)
    if (layout.dates.isAgreed[placement] === 1) addAgreed(layout, placement, { agreed, into, perDay });
  for (let first = 0; first < inOrder.length;) {
    const owner = ownerOf[inOrder[first] ?? 0];
    let next = first + 1;
    while (next < inOrder.length && ownerOf[inOrder[next] ?? 0] === owner) next += 1;
    const own = inOrder.slice(first, next).filter((placement) => isPlaced(layout, placement));
    if (own.length > 1) own.sort((one, other) => (start[one] ?? 0) - (start[other] ?? 0) || one - other);
    giveToLatest(own, layout.dates, give);
    first = next;
  }
  return into;
}

function isPlaced({ dates }: Layout, placement: number): boolean {
  return dates.isAgreed[placement] === 0 && (dates.until[placement] ?? 0) > (dates.from[placement] ?? 0);
}
