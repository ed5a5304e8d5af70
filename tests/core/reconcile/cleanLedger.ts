import type { ExpectedMonth } from '../../../src/core/reconcile/expectedMonth';
import {
  asOf,
  booked,
  type Draft,
  draft,
  endOf,
  invoiceOf,
  monthsOf,
  oreFrom,
  type Random,
  type Stay,
  staysOf,
} from './municipality';

/** A year in which nothing is wrong: what is expected, and the invoice of each placement-month that has come by now. */
export interface Year {
  readonly expected: readonly ExpectedMonth[];
  readonly invoices: Map<ExpectedMonth, Draft>;
  /** Bookings that are no invoices: accruals and their reversals. */
  readonly others: Draft[];
}

export function cleanYear(random: Random): Year {
  return cleanYearOf(staysOf(random), random);
}

export function cleanYearOf(stays: readonly Stay[], random: Random): Year {
  const expected = stays.flatMap(monthsOf);
  const invoices = new Map<ExpectedMonth, Draft>();
  const others: Draft[] = [];
  expected.forEach((month, index) => {
    const invoice = invoiceOf(month, 10_000 + index, random);
    if (invoice.day > asOf) return;
    invoices.set(month, invoice);
    if (month.kind !== 4 && random(4) === 0) others.push(...accrualOf(month, random));
  });
  mergeSome(expected, invoices, random);
  return { expected, invoices, others };
}

/** What was not invoiced at the end of the month is accrued and reversed on the next day; half of the texts say so. */
function accrualOf(month: ExpectedMonth, random: Random): Draft[] {
  const { provider, kind } = month;
  const isAccrual = random(2) === 0;
  const amount = booked(month);
  const last = endOf(month) - 1;
  return [
    draft({ day: last, amount, provider, kind, isAccrual }),
    draft({ day: last + 1, amount: oreFrom(0 - amount), provider, kind, isAccrual }),
  ];
}

/** Some invoices of kind 2 are for all the children of the provider in the month. */
function mergeSome(
  expected: readonly ExpectedMonth[],
  invoices: Map<ExpectedMonth, Draft>,
  random: Random,
): void {
  const groups = new Map<string, ExpectedMonth[]>();
  for (const month of expected) {
    const key = `${month.provider} ${month.month}`;
    if (month.kind === 2) groups.set(key, [...(groups.get(key) ?? []), month]);
  }
  for (const [first, ...rest] of groups.values()) {
    if (first === undefined || rest.length === 0 || random(3) > 0) continue;
    const all = [first, ...rest];
    const invoice = invoices.get(first);
    if (invoice === undefined || !rest.every((month) => invoices.has(month))) continue;
    const care = {
      from: Math.min(...all.map((month) => month.care.from)),
      until: Math.max(...all.map((month) => month.care.until)),
    };
    const amount = oreFrom(all.reduce((sum, month) => sum + booked(month), 0));
    invoices.set(first, { ...invoice, care, amount, days: null });
    for (const month of rest) invoices.delete(month);
  }
}
