import { type Day, isDay, parseIsoDay } from '../../core/day';
import type { Problem } from '../../text/problem';
import type { FilledCell } from './hostCell';
import { orBlank, type Reading, required } from './reader';

/** A date: a serial number, whose fraction of a day is cut, or a text that is an ISO date. */
const date: Reading<Day> = { read: dayOf, problems: ['notADate', 'dateOutOfRange'] };

/** A date that must be there. */
export const requiredDate = required(date, { problem: 'missingDate' });

/** A date or a blank (null). */
export const dateOrBlank = orBlank(date, null);

function dayOf(cell: FilledCell): Day | Problem {
  if (typeof cell === 'number') {
    const day = Math.floor(cell);
    return isDay(day) ? day : { problem: 'dateOutOfRange', serial: cell };
  }
  const day = typeof cell === 'string' ? parseIsoDay(cell.trim()) : undefined;
  return day ?? { problem: 'notADate', value: cell };
}
