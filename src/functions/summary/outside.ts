import { isDay } from '../../core/day';
import { type MissingPrices, missingPrices } from '../../core/summary/missingPrices';
import type { Summary } from '../../core/summary/summary';
import type { LocatedProblem } from '../../text/problem';
import { ofCall } from '../cell';
import { atRow } from '../costs/shownCell';
import type { TableReader } from '../tables/tableReader';

/** The rows that cannot be counted as one problem, which names the first; null where there are none. */
export function badRowsOf(
  unread: ReadonlyMap<number, LocatedProblem>,
  { uncounted }: Summary,
  placements: TableReader,
): LocatedProblem | null {
  const bad = new Map(unread);
  for (const { placement, problem } of uncounted) bad.set(placement, atRow(placements, problem, placement));
  let firstRow = Infinity;
  for (const row of bad.keys()) firstRow = Math.min(firstRow, row);
  const first = bad.get(firstRow);
  return first === undefined ? null : ofCall({ problem: 'badRows', count: bad.size, first });
}

/** What is said of dates that nothing prices, by the column of the summary that they fall in; null where there are none. */
export function withoutPriceOf(found: Summary, placements: TableReader): readonly (LocatedProblem | null)[] {
  return missingPrices(found).map((missing) => told(missing, placements));
}

/** The same by the numbers of the cells of groups in which nothing has a price. */
export function pricelessOf(
  { priceless }: Summary,
  placements: TableReader,
): ReadonlyMap<number, LocatedProblem> {
  const cells = new Map<number, LocatedProblem>();
  for (const [cell, missing] of priceless) {
    const problem = told(missing, placements);
    if (problem !== null) cells.set(cell, problem);
  }
  return cells;
}

function told(missing: MissingPrices | null, placements: TableReader): LocatedProblem | null {
  if (missing === null || !isDay(missing.date)) return null;
  const { count, row, date, why } = missing;
  if (why !== null) return atRow(placements, why, row);
  return ofCall({ problem: 'missingPrices', count, row, placement: idOf(placements, row), date });
}

/** The ID as it stands in the sheet; empty where it is blank or no name. */
function idOf({ sheet }: TableReader, row: number): string {
  const cell = sheet.rows[row + 1]?.[sheet.positions.get('placementId') ?? -1];
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}
