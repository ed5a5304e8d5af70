import type { SnapshotLine } from '../../core/forecast/snapshot';
import { monthsInPeriod } from '../../core/period';
import { snapshotHeaders as headers, snapshotMonthHeaders } from '../../text/forecastWords';
import type { Text } from '../../text/language';
import type { ToldForecast } from './forecastCallOf';
import type { OpenedPart } from './forecastExplained';

/** An amount of a forecast by placement. */
export interface ItemFigure {
  readonly header: Text;
  readonly part: OpenedPart;
  /** Öre of a line. */
  readonly ore: (item: SnapshotLine) => number;
  /** The first and the last day of what has been. */
  readonly from: number;
  readonly to: number;
}

const ids = Object.keys(headers);

/** The amount of a column; of what names a line that of its full year, of its days and its end what is ahead; null: it has none. */
export function itemFigure({ read }: ToldForecast, column: number): ItemFigure | null {
  const { asOf, from, to } = read.question;
  const now = Math.min(asOf, to);
  const through = read.booked?.through ?? from - 1;
  const id = ids[column];
  if (id === undefined) return monthFigure(read.question, column - ids.length);
  switch (id) {
    case 'closed':
      return { header: headers.closed, part: 'soFar', ore: ({ closed }) => closed, from, to: through };
    case 'after': {
      const first = Math.max(from, through + 1);
      return { header: headers.after, part: 'soFar', ore: ({ after }) => after, from: first, to: now };
    }
    case 'ahead':
    case 'daysAhead':
    case 'endsBy':
      return { header: headers.ahead, part: 'ahead', ore: ({ ahead }) => ahead, from, to: now };
    case 'part':
    case 'placementId':
    case 'kind':
    case 'fullYear':
      return { header: headers.fullYear, part: 'both', ore: fullYearOf, from, to: now };
    default:
      return null;
  }
}

function fullYearOf({ closed, after, ahead }: SnapshotLine): number {
  return closed + after + ahead;
}

function monthFigure({ asOf, from, to }: ToldForecast['read']['question'], month: number): ItemFigure | null {
  const header = snapshotMonthHeaders[month];
  const period = monthsInPeriod({ from, until: to + 1 })[month]?.period;
  if (header === undefined || period === undefined) return null;
  return {
    ...{ header, part: 'soFar', ore: ({ months }) => months[month] ?? 0 },
    ...{ from: period.from, to: Math.min(period.until - 1, asOf) },
  };
}

/** The line with no more of what has been than the amount has. */
export function itemOf(item: SnapshotLine, { part, ore }: ItemFigure): SnapshotLine {
  return part === 'soFar' ? { ...item, closed: ore(item), after: 0, ahead: 0 } : item;
}
