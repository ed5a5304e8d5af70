import type { ForecastList, KindOutlook } from '../../core/forecast/forecastList';
import { isDay } from '../../core/day';
import { firstOfEach } from '../../core/firstOfEach';
import { numberAt } from '../../core/numberAt';
import { isOpenEnd } from '../../core/placement';
import { persons } from '../../tables/persons';
import { yesNoWords } from '../../tables/words';
import type { LocatedProblem } from '../../text/problem';
import { isLocated, ofCall } from '../cell';
import { atRow } from '../costs/shownCell';
import type { RawRows } from '../tables/cells';
import type { CostInputs } from '../tables/costInputs';
import { sheetTable } from '../tables/sheetTable';
import { wholeOrBlank } from '../tables/tableNumbers';
import { type TableReader, tableReader } from '../tables/tableReader';
import { tableRows } from '../tables/tableRows';

/** The list as a forecast needs it, and its rows that cannot be counted. */
export interface ReadForecastList {
  readonly list: ForecastList;
  readonly bad: ReadonlyMap<number, LocatedProblem>;
}

const forecastColumns = ['plannedEnd', 'certainEnd', 'registered'];

/** Reads what a forecast asks beside costs: plans, registration, birth dates and how kinds end. Problems: badRows of Former or Personer. */
export function readForecastList(
  inputs: CostInputs,
  personRows: RawRows | null,
): ReadForecastList | LocatedProblem {
  const { placements, columns, tables, placementIds } = inputs;
  const kinds = outlooksOf(tables.kindTable);
  if (isLocated(kinds)) return kinds;
  const born = bornOf(placements, personRows);
  if (isLocated(born)) return born;
  const certain = placements.words('certainEnd', yesNoWords);
  const plannedEnd = placements.ends('plannedEnd');
  const registered = placements.days('registered');
  const bad = badRows(inputs);
  const leftOut = placements.empty.slice();
  for (const row of bad.keys()) leftOut[row] = 1;
  const certainEnd = Uint8Array.from(leftOut, (_, row) => (certain[row] === 'yes' ? 1 : 0));
  return {
    list: {
      placements: columns,
      placementIds,
      plannedEnd,
      certainEnd,
      born,
      registered,
      leftOut,
      tables,
      kinds,
    },
    bad,
  };
}

function badRows({ placements, columns, costColumns }: CostInputs): ReadonlyMap<number, LocatedProblem> {
  const bad = new Map(placements.problems([...costColumns, ...forecastColumns]));
  for (let row = 0; row < columns.count; row += 1) {
    const [start, end] = [numberAt(columns.start, row), numberAt(columns.end, row)];
    const isReversed = end !== 0 && !isOpenEnd(end) && end < start && placements.empty[row] === 0;
    if (isReversed && !bad.has(row) && isDay(start) && isDay(end))
      bad.set(row, atRow(placements, { problem: 'endBeforeStart', start, end }, row));
  }
  return bad;
}

function outlooksOf(table: TableReader | null): ReadonlyMap<number, KindOutlook> | LocatedProblem {
  if (table === null) return new Map();
  const [kind, group] = [table.namesOf('kind'), table.namesOf('forecastGroup')];
  const ages = table.numbers('endsAtAge', wholeOrBlank(1));
  const rows = tableRows(table, (row) => {
    const age = numberAt(ages, row);
    return [
      numberAt(kind, row),
      { group: numberAt(group, row), endsAtAge: Number.isNaN(age) ? null : age },
    ] as const;
  });
  return isLocated(rows) ? rows : firstOfEach(rows);
}

/** The day on which each placement's person was born; 0 where the table of persons does not say. */
function bornOf(placements: TableReader, rows: RawRows | null): Int32Array | LocatedProblem {
  const { count } = placements.sheet;
  if (rows === null) return new Int32Array(count);
  const table = tableReader(
    { sheet: sheetTable(persons, rows), isNamed: true, anchor: 'person', label: 'person' },
    placements.names,
  );
  const [person, born] = [table.keysOf('person'), table.days('born')];
  const problems = table.problems(['person', 'born']);
  const [first] = problems.values();
  if (first !== undefined) return ofCall({ problem: 'badRows', count: problems.size, first });
  const byPerson = new Map([...person].map((key, row) => [key, numberAt(born, row)]));
  byPerson.delete(-1);
  return Int32Array.from(placements.keysOf('person'), (key) => byPerson.get(key) ?? 0);
}
