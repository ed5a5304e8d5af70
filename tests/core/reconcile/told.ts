import { isOre, type Ore } from '../../../src/core/ore';
import type { Booking } from '../../../src/core/reconcile/booking';
import type { ExpectedMonth } from '../../../src/core/reconcile/expectedMonth';
import { monthOf } from '../../../src/core/month';
import type { Reconciliation } from '../../../src/core/reconcile/reconcile';
import { day } from '../help';

function oreOf(kronor: number): Ore {
  const ore = Math.round(kronor * 100);
  if (!isOre(ore)) throw new Error(`not öre: ${kronor}`);
  return ore;
}

/** A stay in one month of 2026, at a price per day. */
export interface ToldMonth {
  readonly placement?: number;
  readonly provider?: number;
  readonly kind?: number;
  /** First and last day, "01-01", "01-31". */
  readonly from: string;
  readonly to: string;
  readonly perDay?: number;
  readonly placedTo?: string;
  readonly compensation?: number;
  readonly isBookedNet?: boolean;
}

/** The placement-month; placement 1 at provider 10, of kind 100, at 1 000 kr a day, unless the case says otherwise. */
export function month(told: ToldMonth): ExpectedMonth {
  const { placement = 1, provider = 10, kind = 100, perDay = 1_000, placedTo, compensation = 0 } = told;
  const care = { from: day(`2026-${told.from}`), until: day(`2026-${told.to}`) + 1 };
  const days = care.until - care.from;
  return {
    row: placement,
    order: placement,
    placement,
    provider,
    kind,
    month: monthOf(care.from),
    care,
    placedUntil: placedTo === undefined ? Infinity : day(`2026-${placedTo}`) + 1,
    days: days * 1_000_000,
    cost: oreOf(days * perDay),
    compensation: oreOf(compensation),
    isBookedNet: told.isBookedNet ?? false,
  };
}

/** A booking of 2026. */
export interface ToldBooking {
  readonly on: string;
  readonly kronor: number;
  readonly invoice?: number;
  readonly placement?: number;
  readonly provider?: number;
  readonly kind?: number;
  readonly care?: readonly [from: string, to: string];
  readonly days?: number;
  readonly isAccrual?: boolean;
}

/** The ledger, its rows numbered as they stand. What a booking does not name is not known. */
export function ledger(told: readonly ToldBooking[]): Booking[] {
  return told.map((booking, row) => {
    const { on, kronor, invoice = -1, placement = -1, provider = -1, kind = -1, care, days } = booking;
    return {
      row,
      day: day(`2026-${on}`),
      amount: oreOf(kronor),
      invoice,
      placement,
      provider,
      kind,
      care: care === undefined ? null : { from: day(`2026-${care[0]}`), until: day(`2026-${care[1]}`) + 1 },
      days: days === undefined ? null : days * 1_000_000,
      isAccrual: booking.isAccrual ?? false,
    };
  });
}

/** A line in short: month, finding, difference in kronor, rows of the ledger. */
export function inShort({ lines }: Reconciliation): string[] {
  return lines.map(({ month: first, finding, difference, parts }) => {
    const number = (first - day('2026-01-01')) / 30.5;
    const rows = parts.map(({ booking }) => booking.row).join('+');
    return `${Math.round(number) + 1}: ${finding} ${difference / 100} (${rows})`;
  });
}
