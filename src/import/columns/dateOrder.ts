import type { DateOrder } from '../list';
import { separatedDate } from './separatedDate';

/** How many dates of a list can only be read with the day first, or only with the month first, and how many in both ways. */
export interface OrderEvidence {
  dayFirst: number;
  monthFirst: number;
  either: number;
}

/** Nothing shown yet. */
export function noOrderEvidence(): OrderEvidence {
  return { dayFirst: 0, monthFirst: 0, either: 0 };
}

/** Adds what one trimmed text shows that stands in so many rows. ISO dates and others that begin with the year show nothing. */
export function addOrderEvidence(text: string, count: number, evidence: OrderEvidence): void {
  const date = separatedDate(text);
  if (date === null || date.beginsWithYear) return;
  if (date.first > 12) evidence.dayFirst += count;
  else if (date.second > 12) evidence.monthFirst += count;
  else evidence.either += count;
}

/** The order that some dates need and none speaks against; null where nothing decides, or where dates contradict each other. */
export function provenOrder({ dayFirst, monthFirst }: OrderEvidence): DateOrder | null {
  if (dayFirst > 0 === monthFirst > 0) return null;
  return dayFirst > 0 ? 'dayMonthYear' : 'monthDayYear';
}

/** The order that most dates need; the Swedish one where both are possible; the year first where no date ends with it. */
export function detectedOrder({ dayFirst, monthFirst, either }: OrderEvidence): DateOrder {
  if (monthFirst > dayFirst) return 'monthDayYear';
  return dayFirst + either > 0 ? 'dayMonthYear' : 'yearMonthDay';
}
