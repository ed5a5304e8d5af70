import { chargesOf } from '../cost/chargesOf';
import { costInWindow } from '../cost/costRow';
import { costWorld } from '../cost/costWorld';
import { numberAt } from '../numberAt';
import { intersection, monthsInPeriod } from '../period';
import { isProblem, type Result } from '../result';
import type { Committed } from './committed';
import type { Forecast } from './forecast';
import type { ForecastQuestion } from './forecastList';
import type { EndsBy } from './remaining';
import type { ListedSoFar } from './soFar';
import { wholeAhead } from './wholeAhead';

/** What a line of a forecast by placement is about. */
export type SnapshotPart = 'placement' | 'expectedNew' | 'adjustment' | 'residual' | 'carried';

/** A line of a forecast by placement: öre and days. What does not concern it is 0. */
export interface SnapshotLine {
  readonly part: SnapshotPart;
  /** The row of the list, or of the adjustments; -1: it is of no row. */
  readonly row: number;
  readonly kind: number;
  /** Through the last closed month, after it through the as-of date, and ahead. */
  readonly closed: number;
  readonly after: number;
  readonly ahead: number;
  /** Care days ahead. */
  readonly daysAhead: number;
  readonly endsBy: EndsBy | null;
  /** Days; the last is 0 where the placement is open. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Dates of the window on which the placement is there, those ahead by how likely that is; unrounded. */
  readonly calendarDays: number;
  /** What each month of the window has cost by the list so far: together what is closed and what came after. */
  readonly months: readonly number[];
}

/**
 * A line for each placement that has cost something or is open, for the new ones of each kind, for each adjustment, and for what was
 * booked above the list. They add up to the full year, to the öre. Problem: amountOutOfRange.
 */
export function snapshotOf(found: Forecast, question: ForecastQuestion): Result<readonly SnapshotLine[]> {
  const placed = placementLines(found, question);
  return isProblem(placed) ? placed : [...placed, ...flowLines(found), ...adjustmentLines(found)];
}

function placementLines(found: Forecast, question: ForecastQuestion): Result<readonly SnapshotLine[]> {
  const monthly = listedByMonth(found, question);
  if (isProblem(monthly)) return monthly;
  const ahead = wholeAhead(found.committed);
  const open = new Map(found.committed.map((each) => [each.row, each]));
  return found.listed.flatMap((listed) => {
    const { row, kind, closed, after } = listed;
    const committed = open.get(row);
    if (closed === 0 && after === 0 && committed === undefined) return [];
    return {
      ...({ part: 'placement', row: found.known.rows[row] ?? -1, kind, closed, after } as const),
      ...{ ahead: ahead.get(row) ?? 0, daysAhead: committed?.days ?? 0, endsBy: committed?.by ?? null },
      firstDay: numberAt(found.known.placements.start, row),
      lastDay: numberAt(found.known.placements.end, row),
      calendarDays: datesSoFar(found, listed, question) + datesAhead(found, committed),
      months: monthly[row] ?? [],
    };
  });
}

/** What each of the known rows has cost in each month of the window, through the as-of date. */
function listedByMonth(
  { known }: Forecast,
  { asOf, from, to, dayRule }: ForecastQuestion,
): Result<readonly (readonly number[])[]> {
  const { placements, placementIds, tables, rows } = known;
  const until = Math.max(from, Math.min(asOf, to) + 1);
  const world = costWorld(placements, tables, { placementIds, from, until, dayRule });
  const months = monthsInPeriod({ from, until: to + 1 });
  const costs: number[][] = [];
  for (const row of rows.keys()) {
    const charged = chargesOf(world, row);
    if (isProblem(charged)) return charged;
    const start = numberAt(placements.start, row);
    const ofRow: number[] = [];
    for (const { period } of months) {
      const part = costInWindow(charged, start, intersection(period, { from, until }));
      if (isProblem(part)) return part;
      ofRow.push(part.cost);
    }
    costs.push(ofRow);
  }
  return costs;
}

function datesSoFar({ known }: Forecast, { row }: ListedSoFar, { asOf, from, to }: ForecastQuestion): number {
  const [start, end] = [numberAt(known.placements.start, row), numberAt(known.placements.end, row)];
  const last = Math.min(asOf, to, end === 0 ? asOf : end);
  return Math.max(0, last - Math.max(start, from) + 1);
}

function datesAhead({ ahead }: Forecast, committed: Committed | undefined): number {
  if (committed === undefined) return 0;
  let sum = 0;
  for (let date = ahead.first; date <= ahead.dates; date += 1) sum += numberAt(committed.stays, date);
  return sum;
}

function flowLines({ lines }: Forecast): readonly SnapshotLine[] {
  return lines.flatMap(({ kind, residual, carried, expectedNew }) => {
    const of = { kind: kind ?? -1 };
    const all = [
      snapshotLine('residual', { ...of, closed: residual }),
      snapshotLine('expectedNew', { ...of, ahead: expectedNew ?? 0 }),
      snapshotLine('carried', { ...of, ahead: carried }),
    ];
    return all.filter(({ closed, ahead }) => closed !== 0 || ahead !== 0);
  });
}

function adjustmentLines({ adjustments }: Forecast): readonly SnapshotLine[] {
  return adjustments.map(({ row, kind, cost }) =>
    snapshotLine('adjustment', { row, kind, ahead: Number.isNaN(cost) ? 0 : cost }),
  );
}

/** A line of something; what is not told of it is nothing. */
export function snapshotLine(
  part: SnapshotPart,
  told: Partial<SnapshotLine> & Pick<SnapshotLine, 'kind'>,
): SnapshotLine {
  const nothing = { closed: 0, after: 0, ahead: 0, daysAhead: 0, firstDay: 0, lastDay: 0, calendarDays: 0 };
  return { part, row: -1, endsBy: null, months: [], ...nothing, ...told };
}
