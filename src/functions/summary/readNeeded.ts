import type { CostWorld } from '../../core/cost/costWorld';
import { numberAt } from '../../core/numberAt';
import { type Measure, moneyMeasures } from '../../core/summary/measure';
import { kinds } from '../../tables/kinds';
import type { LocatedProblem } from '../../text/problem';
import type { Dimension } from '../../text/summaryWords';
import { doubledColumn, lackingColumn } from '../tables/neededColumns';
import { ofCall } from '../cell';
import type { CostInputs } from '../tables/costInputs';
import type { ReadCostTables } from '../tables/readCostTables';
import type { SummaryWish } from './summarise';

/** What a summary needs of the placements beside what they cost, and which rows it leaves out. */
export interface Needed {
  /** Null where no measure needs persons. */
  readonly personOf: Int32Array | null;
  /** What is wrong with the columns that are needed, by row. */
  readonly problems: ReadonlyMap<number, LocatedProblem>;
  /** 1 for rows that hold nothing or have such a problem. */
  readonly leftOut: Uint8Array;
  /** Those that are not, by their rows, and that have a date that is asked about. */
  readonly isInside: (row: number) => boolean;
}

/** The dimensions that are columns of the table of placements. */
const namedColumns: readonly Dimension[] = ['provider', 'unit', 'activity', 'law', 'person'];

const personMeasures: ReadonlySet<Measure> = new Set<Measure>(['personDays', 'persons']);

/** Without a measure of money a bad price is no reason to leave a row out. */
const dayColumns: readonly string[] = ['kind', 'start', 'end', 'dayRule', 'quantity'];

/** Reads the columns that the measures and dimensions need. Problems: missingColumn, columnGivenTwice, missingTable. */
export function readNeeded(
  { placements, costColumns, tables }: CostInputs,
  world: CostWorld,
  { measures, rows, columns }: SummaryWish,
): Needed | LocatedProblem {
  const asksPersons = measures.some((measure) => personMeasures.has(measure));
  const asksGroups = rows === 'group' || columns === 'group';
  const asked = namedColumns.filter(
    (id) => id === rows || id === columns || (id === 'person' && asksPersons),
  );
  const wrong =
    lackingColumn(placements.sheet, asked) ??
    doubledColumn(placements.sheet, asked) ??
    (asksGroups ? lackingGroups(tables) : null);
  if (wrong !== null) return wrong;
  for (const id of asked)
    if (id === 'person') placements.keysOf(id);
    else placements.namesOf(id);
  const isPriced = measures.some((measure) => moneyMeasures.has(measure));
  const problems = placements.problems([...(isPriced ? costColumns : dayColumns), ...asked]);
  const leftOut = placements.empty.slice();
  for (const row of problems.keys()) leftOut[row] = 1;
  const personOf = asksPersons ? placements.keysOf('person') : null;
  return { personOf, problems, leftOut, isInside: insideOf(world, leftOut) };
}

/** Groups of kinds are told by the table of kinds alone. */
function lackingGroups({ kindTable }: ReadCostTables): LocatedProblem | null {
  return kindTable === null
    ? ofCall({ problem: 'missingTable', table: kinds.name })
    : lackingColumn(kindTable.sheet, ['forecastGroup']);
}

function insideOf({ placements, question }: CostWorld, leftOut: Uint8Array): (row: number) => boolean {
  const { start, end } = placements;
  return (row) => {
    const last = numberAt(end, row);
    const isAsked = numberAt(start, row) < question.until && (last === 0 || last >= question.from);
    return isAsked && leftOut[row] === 0;
  };
}
