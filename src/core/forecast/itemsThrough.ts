import type { Adjustment } from './adjustment';
import { adjustedThrough, committedThrough, type MonthLine, newThrough } from './byMonth';
import type { Forecast } from './forecast';
import type { ForecastQuestion } from './forecastList';
import { type SnapshotLine, snapshotLine } from './snapshot';
import { wholeAhead } from './wholeAhead';

/** A month of a forecast, and what its lines by placement and flow are worked out from. */
export interface MonthOfItems {
  readonly line: MonthLine;
  /** Which of the months of the window it is, from 0. */
  readonly month: number;
  /** The lines of the full year. */
  readonly items: readonly SnapshotLine[];
  readonly question: ForecastQuestion;
  readonly adjustments: readonly Adjustment[];
}

/** What is booked above the list of all kinds, and carried on, is of no one kind. */
const noKind = -1;

/**
 * The lines of a forecast by placement and flow through the last day of a month, with all that has been in `closed`: they add up to
 * what has been and to what is expected through that day, to the öre.
 */
export function itemsThrough(found: Forecast, asked: MonthOfItems): readonly SnapshotLine[] {
  const { line } = asked;
  const placed = placedThrough(found, asked);
  const listed = placed.reduce((sum, { closed }) => sum + closed, 0);
  return [
    ...placed,
    snapshotLine('residual', { kind: noKind, closed: line.parts.soFar - listed }),
    ...(line.last <= asked.question.asOf ? [] : flowThrough(found, asked)),
    snapshotLine('carried', { kind: noKind, ahead: line.parts.carried }),
  ];
}

function placedThrough(
  found: Forecast,
  { line, month, items, question }: MonthOfItems,
): readonly SnapshotLine[] {
  const date = line.last - question.asOf;
  const committed = date <= 0 ? [] : committedThrough(found, date);
  const ore = wholeAhead(committed);
  const open = new Map(committed.map((each) => [found.known.rows[each.row] ?? -1, each]));
  return items
    .filter(({ part }) => part === 'placement')
    .map((item) => {
      const ahead = open.get(item.row);
      return {
        ...item,
        closed: item.months.slice(0, month + 1).reduce((sum, each) => sum + each, 0),
        after: 0,
        ahead: ahead === undefined ? 0 : (ore.get(ahead.row) ?? 0),
        daysAhead: ahead?.days ?? 0,
      };
    });
}

function flowThrough(
  found: Forecast,
  { line, items, question, adjustments }: MonthOfItems,
): readonly SnapshotLine[] {
  const ofKinds = newThrough(found, line.last - question.asOf);
  const adjusted = adjustedThrough(found, { adjustments, question }, line.last);
  return [
    ...[...ofKinds].map(([kind, ahead]) => snapshotLine('expectedNew', { kind, ahead })),
    ...items
      .filter(({ part }) => part === 'adjustment')
      .map((item) => ({ ...item, ahead: adjusted.get(item.row) ?? 0 })),
  ];
}
