import type { MeasureAhead } from './placementAhead';
import { numberAt } from '../numberAt';

/** What a placement amounts to on each date ahead, in one measure. Element 0 is no date. */
export interface DatedMeasure {
  /** For being there on the date. */
  readonly there: Float64Array;
  /** For being there on the date and on the next one: a night. */
  readonly staysOn: Float64Array;
  /** Once, on its first date: an agreed number of days, or what is paid for them. */
  readonly atStart: number;
}

/**
 * Takes apart what dates amount to together, from the first date on which the placement can be there. `before` is the sum of all earlier
 * dates with their nights, `outcome` that through the date without its night and with what was agreed at the start. So their differences
 * are the date and its night, and after the last date only what was agreed is left between them.
 */
export function datedMeasure({ outcome, before }: MeasureAhead, from: number): DatedMeasure {
  const last = outcome.length - 1;
  const atStart = numberAt(outcome, last) - numberAt(before, last);
  const [there, staysOn] = [new Float64Array(last), new Float64Array(last)];
  for (let date = from; date < last; date += 1) {
    const through = numberAt(outcome, date) - atStart;
    there[date] = through - numberAt(before, date);
    staysOn[date] = numberAt(before, date + 1) - through;
  }
  return { there, staysOn, atStart };
}
