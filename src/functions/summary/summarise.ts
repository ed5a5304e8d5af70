import type { CostWorld } from '../../core/cost/costWorld';
import type { Day } from '../../core/day';
import type { DayRule } from '../../core/dayRule';
import { periodThrough } from '../../core/period';
import type { Measure } from '../../core/summary/measure';
import { groupCountOf } from '../../core/summary/side';
import { type Summary, summary } from '../../core/summary/summary';
import type { LocatedProblem } from '../../text/problem';
import type { Dimension } from '../../text/summaryWords';
import { type FunctionResult, isLocated, ofCall } from '../cell';
import { type CostInputs, worldOf } from '../tables/costInputs';
import { badRowsOf, pricelessOf, withoutPriceOf } from './outside';
import { type Needed, readNeeded } from './readNeeded';
import { type LabelledSide, sideOf } from './sides';
import { summaryTable } from './summaryTable';

/** What a summary is asked for. */
export interface SummaryWish {
  readonly from: Day;
  readonly to: Day;
  readonly asOf: Day | null;
  /** Where the tables say none. */
  readonly dayRule: DayRule;
  readonly measures: readonly Measure[];
  readonly rows: Dimension;
  readonly columns: Dimension;
}

/** Excel takes back 5 MB, and no cell is written with less than two bytes. */
const mostCells = 2_500_000;

/**
 * The latest summary, kept but never read. The engine throws compiled code away with the last record of the shape that it was compiled
 * for, and would compile it all again whenever memory is put in order between two calls.
 */
const latest: { found: Summary | null } = { found: null };

/** Answers a summary from the tables of a call. Problems: missingColumn, tooLarge. */
export function summarise(inputs: CostInputs, wish: SummaryWish): FunctionResult {
  const { placements } = inputs;
  const { measures } = wish;
  const divided = dividedSummary(inputs, wish);
  if (isLocated(divided)) return [[divided]];
  const { world, rows, columns } = divided;
  const { problems, leftOut, personOf } = divided.needed;
  if (groupCountOf(rows.side) * groupCountOf(columns.side) * measures.length > mostCells) return tooLarge;
  const found = summary({ world, leftOut, personOf, rows: rows.side, columns: columns.side, measures });
  latest.found = found;
  return summaryTable({
    summary: found,
    measures,
    rows: { dimension: wish.rows, labels: rows.labels },
    columns: { dimension: wish.columns, labels: columns.labels },
    language: placements.sheet.language,
    bad: badRowsOf(problems, found, placements),
    withoutPrice: withoutPriceOf(found, placements),
    priceless: pricelessOf(found, placements),
  });
}

/** What a summary is worked out from: which placements count, and how its rows and columns are divided. */
export interface DividedSummary {
  readonly world: CostWorld;
  readonly needed: Needed;
  readonly rows: LabelledSide;
  readonly columns: LabelledSide;
}

/** Divides the placements of a summary by its rows and columns. Problem: missingColumn. */
export function dividedSummary(inputs: CostInputs, wish: SummaryWish): DividedSummary | LocatedProblem {
  const { from, to, asOf, dayRule } = wish;
  const window = periodThrough(from, to);
  const world = worldOf(inputs, { from, until: Math.min(to, asOf ?? to) + 1, dayRule });
  const needed = readNeeded(inputs, world, wish);
  if (isLocated(needed)) return needed;
  const source = { ...inputs, window, isInside: needed.isInside };
  return { world, needed, rows: sideOf(wish.rows, source), columns: sideOf(wish.columns, source) };
}

const tooLarge: readonly (readonly LocatedProblem[])[] = [[ofCall({ problem: 'tooLarge' })]];
