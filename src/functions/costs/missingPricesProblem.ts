import type { MissingPrices, MissingReason } from '../../core/cost/missingPrices';
import { isDay } from '../../core/day';
import type * as Told from '../../text/costProblem';
import type { LocatedProblem } from '../../text/problem';
import { ofCall } from '../cell';
import type { TableReader } from '../tables/tableReader';

/** A sentence is read in a small box: so many reasons are told, and how many there are beside them. */
const mostReasons = 4;

/** What is said of placements without a known cost: every reason with how many lack it, and the first few of them. */
export function missingPricesProblem(
  { count, reasons }: MissingPrices,
  placements: TableReader,
): LocatedProblem {
  const told = reasons.slice(0, mostReasons).map((reason) => toldOf(reason, placements));
  return ofCall({
    problem: 'missingPrices',
    count,
    reasons: told,
    otherReasons: reasons.length - told.length,
  });
}

function toldOf({ count, first }: MissingReason, placements: TableReader): Told.MissingReason {
  return {
    why: first[0]?.why ?? null,
    count,
    first: first.flatMap(({ row, date }) =>
      isDay(date) ? [{ row, placement: idOf(placements, row), date }] : [],
    ),
  };
}

/** The ID as it stands in the sheet; empty where it is blank or no name. */
function idOf({ sheet }: TableReader, row: number): string {
  const cell = sheet.rows[row + 1]?.[sheet.positions.get('placementId') ?? -1];
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}
