import { addDays, type Day, isDay } from '../../core/day';
import type { Period } from '../../core/period';
import { intersection, periodThrough } from '../../core/period';
import type { LabelledSide } from '../summary/sides';
import type { SummaryCall } from './summaryCall';
import type { SummaryPlace } from './summaryPlace';

/** The placements that a cell of a summary is made of, and the dates of them that it counts. */
export interface SummaryMembers {
  /** Rows of the table of placements, from 0, in order. */
  readonly rows: readonly number[];
  readonly from: Day;
  readonly to: Day;
}

/** The placements and the dates of a cell; null where it has no dates. */
export function summaryMembers(call: SummaryCall, { line, column }: SummaryPlace): SummaryMembers | null {
  const { rows, columns } = call.divided;
  const group = typeof line === 'number' ? line : null;
  const [down, across] = [shareOf(rows, group), shareOf(columns, column)];
  const window = intersection(
    intersection(periodThrough(call.wish.from, call.wish.to), down.dates),
    across.dates,
  );
  const [from, until] = [window.from, window.until];
  const to = isDay(from) && until > from ? addDays(from, until - from - 1) : undefined;
  if (!isDay(from) || to === undefined) return null;
  const { empty } = call.inputs.placements;
  const all = Array.from({ length: empty.length }, (_, row) => row);
  const isMember = (row: number): boolean => empty[row] === 0 && down.has(row) && across.has(row);
  return { rows: all.filter(isMember), from, to };
}

/** What belongs to a group of a side. */
interface Share {
  readonly dates: Period;
  readonly has: (row: number) => boolean;
}

const everything: Share = { dates: { from: -Infinity, until: Infinity }, has: () => true };

function shareOf({ side }: LabelledSide, group: number | null): Share {
  if (group === null) return everything;
  if (side.by === 'time') return { ...everything, dates: side.periods[group] ?? everything.dates };
  return { ...everything, has: (row) => side.groupOf[row] === group };
}
