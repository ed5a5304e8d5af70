import { type PriceList, timelineFor } from './priceList';
import type { PriceRow } from './priceRow';
import { rowOnDay, stretchesFor } from './priceTimeline';

/** A date of a placement of a kind at a provider (-1: blank), under a contract that was made on that day or before. */
export interface PriceQuestion {
  readonly kind: number;
  readonly provider: number;
  readonly day: number;
  /** The placement's first day, or the day from which it is extended. */
  readonly contractDay: number;
}

/** The row of the price list that prices the date, or null. A contract that is made on the date itself meets what is then new. */
export function priceAt(list: PriceList, question: PriceQuestion): PriceRow | null {
  const timeline = timelineFor(list, question.kind, question.provider);
  return timeline === undefined ? null : rowOnDay(stretchesFor(timeline, question.contractDay), question.day);
}
