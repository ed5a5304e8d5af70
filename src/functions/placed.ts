import type { Day } from '../core/day';
import { type PersonPlacement, placedOn } from '../core/placed';
import { placementProblem } from '../core/placement';
import { isProblem, type LocatedProblem } from '../text/problem';
import type { Column } from './arguments/column';
import { optionalColumn } from './arguments/parameter';
import { person as personKey } from './arguments/person';
import { isLocated, ofCall } from './cell';
import { defineFunction } from './defineFunction';
import { date, end, start } from './parameters';
import { eachRow } from './results/eachRow';
import { byRow, gather } from './results/gather';
import { type Rows, rowsOf } from './results/rows';

const person = optionalColumn({
  swedishName: 'person',
  reader: personKey,
});

/** PLACED: how many are placed on a date. */
export const placed = defineFunction({
  id: 'PLACED',
  parameters: { start, end, date, person },
  compute: ({ start, end, date, person }) => {
    const placements = placementsOf(start, end, person);
    if (isLocated(placements)) return [[placements]];
    const dates = rowsOf([date]);
    if (isLocated(dates)) return [[dates]];
    const { items, rowNumbers } = gather(dates, (row) => date.at(row));
    const counts = placedOn({ rows: placements, days: items });
    return isProblem(counts) ? [[ofCall(counts)]] : eachRow([date], byRow(rowNumbers, counts));
  },
});

/** The placements of all rows, or the problem of the rows that cannot be counted. */
function placementsOf(
  start: Column<Day>,
  end: Column<Day | null>,
  person: Column<string> | null,
): readonly PersonPlacement[] | LocatedProblem {
  const rows = placementRows(start, end, person);
  if (isLocated(rows)) return rows;
  const { items, bad } = gather(rows, (row) => {
    const placement = { start: start.at(row), end: end.at(row), person: person?.at(row) ?? null };
    return placementProblem(placement) ?? placement;
  });
  const [first] = bad;
  return first === undefined ? items : ofCall({ problem: 'badRows', count: bad.length, first });
}

/** A person belongs to one placement: a single key does not hold for several, nor several for a single placement. */
function placementRows(
  start: Column<Day>,
  end: Column<Day | null>,
  person: Column<string> | null,
): Rows | LocatedProblem {
  if (person === null) return rowsOf([start, end]);
  const { name: other, length: otherLength } = end.length > start.length ? end : start;
  const { length, name } = person;
  if (length === otherLength || (length > 1 && otherLength > 1)) return rowsOf([start, end, person]);
  return ofCall({ problem: 'unequalLengths', length, other, otherLength }, name);
}
