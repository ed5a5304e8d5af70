import type { Booking } from './booking';

/** Two bookings that take each other out: an accrual and its reversal, an invoice and its credit note. */
export interface Pair {
  readonly booked: Booking;
  readonly reversed: Booking;
}

/** The bookings of a ledger, those that take each other out apart from the rest. */
export interface Paired {
  readonly pairs: readonly Pair[];
  readonly kept: readonly Booking[];
}

/**
 * Finds accruals and their reversals: the same amount with the other sign, for the same placement, provider and kind. A reversal comes
 * on the day of what it reverses or later; of several it takes one that says it is an accrual before others, then one for the same days
 * of care, then the latest.
 */
export function pairReversals(bookings: readonly Booking[]): Paired {
  const inOrder = [...bookings].sort((one, other) => one.day - other.day || one.row - other.row);
  const unpaired = new Map<string, Set<Booking>>();
  for (const booking of inOrder) {
    if (booking.amount > 0) setOf(unpaired, account(booking)).add(booking);
  }
  const pairs = inOrder.flatMap((reversed): Pair[] => {
    const candidates = reversed.amount < 0 ? unpaired.get(account(reversed)) : undefined;
    const booked = candidates === undefined ? undefined : bestOf(candidates, reversed);
    if (booked === undefined) return [];
    candidates?.delete(booked);
    return [{ booked, reversed }];
  });
  const out = new Set(pairs.flatMap(({ booked, reversed }) => [booked, reversed]));
  return { pairs, kept: inOrder.filter((booking) => !out.has(booking)) };
}

/** What a booking and its reversal have in common. */
function account({ amount, placement, provider, kind }: Booking): string {
  return [Math.abs(amount), placement, provider, kind].join(' ');
}

function setOf(sets: Map<string, Set<Booking>>, key: string): Set<Booking> {
  const known = sets.get(key) ?? new Set();
  sets.set(key, known);
  return known;
}

function bestOf(candidates: ReadonlySet<Booking>, reversed: Booking): Booking | undefined {
  const fitting = [...candidates].filter((booked) => canReverse(booked, reversed));
  return fitting.reduce<Booking | undefined>(
    (best, next) => (best === undefined || score(next, reversed) >= score(best, reversed) ? next : best),
    undefined,
  );
}

function canReverse(booked: Booking, reversed: Booking): boolean {
  if (booked.day > reversed.day) return false;
  return booked.care === null || reversed.care === null || hasSameCare(booked, reversed);
}

function score(booked: Booking, reversed: Booking): number {
  return (booked.isAccrual ? 2 : 0) + (hasSameCare(booked, reversed) ? 1 : 0);
}

/** Whether both are for the same days of care, or neither says for which. */
export function hasSameCare(one: Pick<Booking, 'care'>, other: Pick<Booking, 'care'>): boolean {
  return one.care?.from === other.care?.from && one.care?.until === other.care?.until;
}
