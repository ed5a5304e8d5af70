import { isOre, type Ore } from '../../../src/core/ore';
import type { Booking } from '../../../src/core/reconcile/booking';
import type { ExpectedMonth } from '../../../src/core/reconcile/expectedMonth';
import { day } from '../help';

/*
 * A municipality's year and its ledger, made together: each placement-month is invoiced as its kind is, and nothing is wrong with it.
 * Kind 1 is invoiced with placement and care period; kind 2 by provider and care period, one or more children on an invoice; kind 3 by
 * provider alone, in arrears; kind 4 is paid by the month and knows only its kind; kind 5 is as kind 1, booked net of VAT.
 */

/** How months are numbered here: 0 is January 2026. They go through October, and the ledger is known through its last day. */
export const firstDays = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((month) =>
  day(`2026-${String(month).padStart(2, '0')}-01`),
);

export const asOf = day('2026-10-31');

/** The months that ended more than 45 days before: January through August. 31 August and 45 days is 15 October. */
export const closedMonths = 8;

export function oreFrom(value: number): Ore {
  if (!isOre(value)) throw new Error(`not öre: ${value}`);
  return value;
}

export interface Stay {
  readonly placement: number;
  readonly provider: number;
  readonly kind: number;
  readonly from: number;
  /** The day after the last; Infinity while it is open. */
  readonly until: number;
  /** Öre per day, or per month for kind 4. */
  readonly price: number;
}

export type Random = (below: number) => number;

/** Some stays of each kind. Prices of a provider are far from each other, so that its invoices can be told apart. */
export function staysOf(random: Random): Stay[] {
  const stays: Stay[] = [];
  for (const kind of [1, 2, 3, 4, 5]) {
    const count = kind === 1 ? 18 : 8;
    for (let number = 0; number < count; number++) {
      const isOpen = random(2) === 0;
      const from = day('2026-01-01') + (random(3) === 0 ? random(120) : -random(200));
      const until = isOpen ? Infinity : Math.max(from, day('2026-01-01')) + 60 + random(160);
      const provider = kind * 100 + (kind === 3 ? number : number % 4);
      const price = kind === 4 ? 1_200_000 + random(900) * 1_000 : (1_500 + 173 * number + random(60)) * 100;
      stays.push({ placement: kind * 100 + number, provider, kind, from, until, price });
    }
  }
  return stays;
}

/** The placement-months of a stay. */
export function monthsOf({ from, until, price, ...names }: Stay): ExpectedMonth[] {
  return firstDays.slice(0, 10).flatMap((month, index): ExpectedMonth[] => {
    const next = firstDays[index + 1] ?? Infinity;
    const care = { from: Math.max(from, month), until: Math.min(until, next) };
    const days = care.until - care.from;
    if (days <= 0) return [];
    const cost = names.kind === 4 ? Math.round((price * days) / (next - month)) : price * days;
    const isBookedNet = names.kind === 5;
    return [
      {
        ...names,
        row: names.placement,
        order: names.placement,
        month,
        care,
        placedUntil: until,
        days: days * 1_000_000,
        cost: oreFrom(cost),
        compensation: oreFrom(isBookedNet ? Math.round(cost * 0.06) : 0),
        isBookedNet,
      },
    ];
  });
}

/** A booking before the rows are numbered. */
export type Draft = Omit<Booking, 'row'>;

const unknown = {
  invoice: -1,
  placement: -1,
  provider: -1,
  kind: -1,
  care: null,
  days: null,
  isAccrual: false,
};

export function draft(known: Partial<Draft> & Pick<Draft, 'day' | 'amount'>): Draft {
  return { ...unknown, ...known };
}

export function booked({ cost, compensation, isBookedNet }: ExpectedMonth): Ore {
  return oreFrom(isBookedNet ? cost - compensation : cost);
}

const lastClosed = firstDays[closedMonths] ?? 0;

/** The day after the month, as a number. */
export function endOf({ month }: ExpectedMonth): number {
  return firstDays.find((first) => first > month) ?? Infinity;
}

/** The invoice of one placement-month, as its kind is invoiced. */
export function invoiceOf(expected: ExpectedMonth, invoice: number, random: Random): Draft {
  const { placement, provider, kind, care, days } = expected;
  const amount = booked(expected);
  if (kind === 4) return draft({ day: expected.month + 24, amount, kind });
  const arrears = endOf(expected) + 4 + random(20);
  if (kind === 3) return draft({ day: arrears, amount, invoice, provider, kind });
  const late = expected.month < lastClosed ? Math.min(arrears + 40, asOf) : arrears + 40;
  const when = random(6) === 0 ? late : arrears;
  const saysDays = random(2) === 0 ? days : null;
  if (kind === 2) return draft({ day: when, amount, invoice, provider, kind, care, days: saysDays });
  return draft({ day: when, amount, invoice, provider, placement, kind, care, days: saysDays });
}
