import type { Charge, PlacementCharges } from '../cost/charge';
import { daysFromParts } from '../dayParts';
import { numberAt } from '../numberAt';
import { orePerAmount } from '../ore';
import type { Period } from '../period';
import { ratesPerWhole } from '../rate';
import { type Ahead, countedAhead } from './ahead';
import type { Outcome } from './outcome';

/**
 * What dates amount to, added up through each date ahead. Most things count on each date that the placement is there; what is billed
 * by the day does not count on its last date where nights are billed.
 */
interface Sums {
  readonly always: Float64Array;
  readonly billed: Float64Array;
  /** What an agreed number of days amounts to, which belongs to the first date; 0 where days are counted. */
  readonly atStart: number;
}

/** What a placement amounts to ahead in one measure. */
export interface MeasureAhead {
  /** By its last date. */
  readonly outcome: Outcome;
  /** By its first date, for one that begins ahead: what `outcome` has of dates before that, and is to be taken away. */
  readonly before: Float64Array;
}

/** What it amounts to on the dates through one of them, by its last date and, for one that begins ahead by then, less what lies before. */
export function amountThrough({ outcome, before }: MeasureAhead, date: number, last: number): number {
  return last <= date ? numberAt(outcome, last) : wholeThrough({ outcome, before }, date);
}

/** The same of a shorter time ahead, which ends with the date. */
export function cutThrough({ outcome, before }: MeasureAhead, date: number): MeasureAhead {
  const cut = outcome.slice(0, date + 2);
  cut[date + 1] = wholeThrough({ outcome, before }, date);
  return { outcome: cut, before: before.subarray(0, date + 2) };
}

/** Of one that stays past the date: nothing that is billed is left out because it ends, and an agreed number of days counts as whole. */
function wholeThrough({ outcome, before }: MeasureAhead, date: number): number {
  const last = outcome.length - 1;
  return numberAt(before, date + 1) + numberAt(outcome, last) - numberAt(before, last);
}

/** What a placement amounts to ahead: öre, care days, and dates that lack a price. */
export interface PlacementAhead {
  readonly cost: MeasureAhead;
  readonly days: MeasureAhead;
  readonly unpriced: MeasureAhead;
}

/** Öre in amount × times × paid. */
const orePerProduct = orePerAmount / ratesPerWhole / ratesPerWhole;

/**
 * What the charges of a placement amount to ahead. They are those of one whose last day is the day after the last date ahead, so that no
 * day rule cuts them: which rule it has is seen by whether that day is billed.
 */
export function placementAhead(charged: PlacementCharges, ahead: Ahead): PlacementAhead {
  const isByNights = charged.billed.until <= ahead.asOf + ahead.dates + 1;
  const start = countedAhead(ahead, { from: charged.billed.from, until: charged.billed.from + 1 });
  const startsAt = start.from < start.until ? start.from : Infinity;
  const measure = (sums: Sums): MeasureAhead => measureAhead(sums, startsAt, isByNights ? 1 : 0);
  return {
    cost: measure(costSums(charged.charges, ahead)),
    days: measure(daySums(charged, ahead)),
    unpriced: measure(unpricedSums(charged, ahead)),
  };
}

function costSums(charges: readonly Charge[], ahead: Ahead): Sums {
  const [always, billed] = [noDates(ahead), noDates(ahead)];
  let atStart = 0;
  for (const charge of charges) {
    const ore = charge.amount * charge.times * charge.paid * orePerProduct;
    const isPrice = charge.part === 'price';
    if (isPrice && charge.unit === 'once') atStart += ore;
    else addDates(isPrice && charge.unit === 'day' ? billed : always, { charge, ore, ahead });
  }
  return { always: addedUp(always), billed: addedUp(billed), atStart };
}

interface DatedCharge {
  readonly charge: Charge;
  readonly ore: number;
  readonly ahead: Ahead;
}

function addDates(sums: Float64Array, { charge, ore, ahead }: DatedCharge): void {
  const { unit } = charge;
  const { from, until } = countedAhead(ahead, charge);
  const end = unit === 'once' ? Math.min(until, charge.from - ahead.asOf + 1) : until;
  for (let date = from; date < end; date += 1)
    sums[date] = numberAt(sums, date) + (unit === 'month' ? ore * numberAt(ahead.monthShare, date) : ore);
}

function daySums({ billed, quantity, countsDays }: PlacementCharges, ahead: Ahead): Sums {
  const dates = countsDays && quantity === null ? [billed] : [];
  const atStart = countsDays && quantity !== null ? daysFromParts(quantity) : 0;
  return { always: noDates(ahead), billed: datesIn(dates, ahead), atStart };
}

function unpricedSums({ unpriced }: PlacementCharges, ahead: Ahead): Sums {
  return { always: noDates(ahead), billed: datesIn(unpriced, ahead), atStart: 0 };
}

/** How many dates of the periods there are through each. */
function datesIn(periods: readonly Period[], ahead: Ahead): Float64Array {
  const dates = noDates(ahead);
  for (const period of periods) {
    const { from, until } = countedAhead(ahead, period);
    dates.fill(1, from, Math.max(from, until));
  }
  return addedUp(dates);
}

function measureAhead({ always, billed, atStart }: Sums, startsAt: number, billedLater: 0 | 1): MeasureAhead {
  const last = always.length - 1;
  const outcome = new Float64Array(last + 2);
  const before = new Float64Array(last + 2);
  for (let date = 1; date <= last + 1; date += 1) {
    before[date] = numberAt(always, date - 1) + numberAt(billed, date - 1);
    const through =
      numberAt(always, Math.min(date, last)) + numberAt(billed, Math.min(date - billedLater, last));
    outcome[date] = date < startsAt ? through : through + atStart;
  }
  return { outcome, before };
}

/** Element 0 is no date. */
function noDates({ dates }: Ahead): Float64Array {
  return new Float64Array(dates + 1);
}

/** The sums through each date, in place. */
function addedUp(parts: Float64Array): Float64Array {
  for (let date = 1; date < parts.length; date += 1)
    parts[date] = numberAt(parts, date) + numberAt(parts, date - 1);
  return parts;
}
