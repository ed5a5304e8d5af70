import type { Day } from '../../../src/core/day';
import { accounts } from '../accounts';
import { kinds } from '../kinds';
import type { StayMonth } from './months';

/** A row of the ledger; what it does not say is left out. */
export interface Booking {
  readonly date: Day;
  readonly unit: string;
  readonly activity: string;
  readonly account: string;
  readonly provider: string;
  readonly voucher: string;
  readonly placementId?: string;
  readonly careFrom?: Day;
  readonly careTo?: Day;
  readonly days?: number;
  readonly text: string;
  /** Kronor. */
  readonly amount: number;
}

/** How a month of a stay is coded. */
export function codingOf({ stay }: StayMonth): Pick<Booking, 'unit' | 'activity' | 'account'> {
  const { unit, activity } = kinds[stay.kind];
  return { unit, activity, account: accounts[stay.kind] };
}

const names = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** A month as texts of bookings name it. */
export function monthName(month: number): string {
  return names[month - 1] ?? '';
}
