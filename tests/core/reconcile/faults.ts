import type { Finding } from '../../../src/core/reconcile/finding';
import type { ExpectedMonth } from '../../../src/core/reconcile/expectedMonth';
import type { Year } from './cleanLedger';
import { closedMonths, type Draft, draft, endOf, firstDays, oreFrom, type Random } from './municipality';

/** A fault as the ledger should be found to have it: the line's month, its difference in öre, and the placement, where it has one. */
export interface Planted {
  readonly finding: Finding;
  readonly month: number;
  readonly difference: number;
  readonly placement: number | null;
}

/** What a fault does to the invoice of a month, in a closed month of a placement that is invoiced by itself. */
interface Fault {
  readonly finding: Finding;
  /** Which placement-months it can be planted in. */
  readonly fits: (month: ExpectedMonth) => boolean;
  /** What is booked instead of the invoice. */
  readonly instead: (invoice: Draft, month: ExpectedMonth, random: Random) => readonly Draft[];
  /** Whether what is too much stands on a line without a placement, and in which month. */
  readonly apartIn?: (month: ExpectedMonth) => number;
}

function isFull({ care, month }: ExpectedMonth): boolean {
  return care.from === month && care.until - care.from >= 28;
}

function isFirstKind(month: ExpectedMonth): boolean {
  return month.kind === 1 && isFull(month);
}

/** The last month of a stay that ended in a month before. */
function isLast(month: ExpectedMonth): boolean {
  return (
    month.kind === 1 &&
    month.placedUntil <= endOf(month) &&
    month.placedUntil < (firstDays[closedMonths] ?? 0)
  );
}

function perDay({ cost, days }: ExpectedMonth): number {
  return cost / (days / 1_000_000);
}

function nextMonthOf(month: ExpectedMonth): { readonly from: number; readonly until: number } {
  const from = endOf(month);
  return { from, until: firstDays.find((first) => first > from) ?? from + 30 };
}

/** The invoice, and one for the month after the end. */
function withNextMonth(invoice: Draft, month: ExpectedMonth): readonly Draft[] {
  const care = nextMonthOf(month);
  const days = care.until - care.from;
  const amount = oreFrom(days * perDay(month));
  return [invoice, { ...invoice, invoice: 77_777, care, days: days * 1_000_000, amount }];
}

/** An invoice for the whole month of a stay that ended in the midst of it. */
function throughTheMonth(invoice: Draft, month: ExpectedMonth): readonly Draft[] {
  const care = { from: month.care.from, until: endOf(month) };
  const days = care.until - care.from;
  return [{ ...invoice, care, days: days * 1_000_000, amount: oreFrom(days * perDay(month)) }];
}

/** The twelve. */
export const faults: readonly Fault[] = [
  {
    finding: 'wrongDays',
    fits: isFirstKind,
    instead: (invoice, month) => [
      { ...invoice, days: month.days - 3_000_000, amount: oreFrom(month.cost - 3 * perDay(month)) },
    ],
  },
  {
    finding: 'wrongDays',
    fits: isFirstKind,
    instead: (invoice, month) => [
      { ...invoice, care: null, days: null, amount: oreFrom(month.cost - 5 * perDay(month)) },
    ],
  },
  {
    finding: 'wrongPrice',
    fits: isFirstKind,
    instead: (invoice, month) => [
      { ...invoice, days: month.days, amount: oreFrom(Math.round(month.cost * 1.04)) },
    ],
  },
  {
    finding: 'wrongPrice',
    fits: isFirstKind,
    instead: (invoice, month) => [{ ...invoice, days: null, amount: oreFrom(Math.round(month.cost * 0.93)) }],
  },
  {
    // Booked gross, where the kind is booked net of VAT.
    finding: 'wrongPrice',
    fits: (month) => month.kind === 5 && isFull(month),
    instead: (invoice, month) => [{ ...invoice, amount: month.cost }],
  },
  {
    finding: 'noPlacement',
    fits: isFirstKind,
    instead: (invoice) => [
      invoice,
      draft({ ...invoice, placement: 99_999, provider: 99_999, invoice: 99_999 }),
    ],
    apartIn: ({ month }) => month,
  },
  {
    finding: 'noPlacement',
    fits: (month) => month.kind === 2 && isFull(month),
    instead: (invoice) => [invoice, draft({ ...invoice, provider: 88_888, invoice: 88_888 })],
    apartIn: ({ month }) => month,
  },
  {
    finding: 'paidAfterEnd',
    fits: isLast,
    instead: withNextMonth,
    apartIn: endOf,
  },
  {
    finding: 'paidAfterEnd',
    fits: (month) => isLast(month) && endOf(month) - month.placedUntil > 3,
    instead: throughTheMonth,
  },
  { finding: 'notBooked', fits: isFirstKind, instead: () => [] },
  {
    finding: 'bookedTwice',
    fits: isFirstKind,
    instead: (invoice, _, random) => [invoice, { ...invoice, day: invoice.day + random(30) }],
  },
  {
    finding: 'bookedTwice',
    fits: (month) => month.kind === 2 && isFull(month),
    instead: (invoice, _, random) => [
      invoice,
      { ...invoice, invoice: 66_666, day: invoice.day + random(30) },
    ],
  },
];

/** A year with the faults in it, each in a placement-month of its own, and what they are. Null where one of them has no room. */
export function plant({ expected, invoices, others }: Year, random: Random): FaultyYear | null {
  const taken = new Set<number>();
  const planted: Planted[] = [];
  const drafts: Draft[] = [];
  const closed = firstDays[closedMonths] ?? 0;
  const left = new Map(invoices);
  for (const fault of faults) {
    const room = expected.filter(
      (month) => month.month < closed && !taken.has(month.placement) && fault.fits(month),
    );
    const fitting = room.filter((month) => left.get(month)?.care?.from === month.care.from);
    const alone = fitting.filter((month) => left.get(month)?.amount === amountOf(month));
    const target = alone[random(Math.max(1, alone.length))];
    const invoice = target === undefined ? undefined : left.get(target);
    if (target === undefined || invoice === undefined) return null;
    const instead = fault.instead(invoice, target, random);
    left.delete(target);
    taken.add(target.placement);
    drafts.push(...instead);
    planted.push(plantedAs(fault, target, instead));
  }
  return { planted, drafts: [...drafts, ...left.values(), ...others] };
}

export interface FaultyYear {
  readonly planted: readonly Planted[];
  readonly drafts: readonly Draft[];
}

function amountOf({ cost, compensation, isBookedNet }: ExpectedMonth): number {
  return isBookedNet ? cost - compensation : cost;
}

function plantedAs(fault: Fault, target: ExpectedMonth, instead: readonly Draft[]): Planted {
  const booked = instead.reduce((sum, { amount }) => sum + amount, 0);
  const isApart = fault.apartIn !== undefined;
  return {
    finding: fault.finding,
    month: fault.apartIn?.(target) ?? target.month,
    difference: booked - amountOf(target),
    placement: isApart ? null : target.placement,
  };
}
