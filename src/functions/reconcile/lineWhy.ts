import { daysFromParts, partsPerDay } from '../../core/dayParts';
import { over, quotient, roundedFraction } from '../../core/fraction';
import { monthUntil } from '../../core/month';
import { kronorFromOre } from '../../core/ore';
import type { Booking } from '../../core/reconcile/booking';
import type { ReconciledLine } from '../../core/reconcile/reconcile';
import type { Names } from '../tables/names';
import type { Why, WhyAbout, WhyFigures } from '../../text/reconcileWhy';

/** What sentences need to know beside the line. */
export interface WhyContext {
  readonly names: Names;
  readonly asOf: number;
  readonly waitingDays: number;
}

/** Why a line was found to be what it is. */
export function lineWhy(line: ReconciledLine, context: WhyContext): Why {
  const { finding, month, parts } = line;
  const figures = figuresOf(line);
  const due = monthUntil(month) - 1 + context.waitingDays;
  const { asOf } = context;
  switch (finding) {
    case 'notInvoicedYet':
      return { why: 'awaited', due, ...figures };
    case 'notBooked':
      return { why: 'overdue', due, ...figures };
    case 'afterList':
      return line.expected.length === 0 ? { why: 'afterList', asOf } : { why: 'ahead', asOf, ...figures };
    case 'paidAfterEnd':
      return endedWhy(line);
    case 'noPlacement':
      return nobodyWhy(line, context);
    case 'unknown': {
      if (line.expected.length > 0) return { why: 'unknown', ...figures };
      const about = aboutOf(parts[0]?.booking, context.names);
      return about.what === 'nothing' ? nobodyWhy(line, context) : { why: 'tooMuch', about };
    }
    case 'agrees':
    case 'wrongDays':
    case 'wrongPrice':
    case 'bookedTwice':
      return { why: finding, ...figures };
  }
}

/** Of one placement-month a price per day; of several together none, since nobody pays their average. */
function figuresOf({
  expected,
  expectedOre,
  bookedOre,
  expectedDays,
  bookedDays,
}: ReconciledLine): WhyFigures {
  const isOne = expected.length === 1;
  return {
    expectedDays: daysFromParts(expectedDays),
    bookedDays: bookedDays === null ? null : daysFromParts(bookedDays),
    expected: kronorFromOre(expectedOre),
    booked: kronorFromOre(bookedOre),
    price: isOne ? perDay(expectedOre, expectedDays) : null,
    bookedPrice: isOne && bookedDays !== null ? perDay(bookedOre, bookedDays) : null,
  };
}

/** Kronor per day, to the öre. */
function perDay(ore: number, parts: number): number | null {
  if (parts === 0) return null;
  const days = quotient(parts, partsPerDay);
  return kronorFromOre(roundedFraction(over(quotient(ore, 1), days)));
}

function endedWhy({ parts, endedBy }: ReconciledLine): Why {
  const paid = parts.reduce(
    (last, { care, booking }) => Math.max(last, (care?.until ?? booking.day + 1) - 1),
    0,
  );
  return { why: 'ended', lastDay: (endedBy ?? 0) - 1, paidThrough: paid };
}

function nobodyWhy({ month, parts }: ReconciledLine, { names }: WhyContext): Why {
  const care = parts[0]?.care ?? { from: month, until: monthUntil(month) };
  return { why: 'nobody', about: aboutOf(parts[0]?.booking, names), from: care.from, to: care.until - 1 };
}

type Named = Pick<Booking, 'placement' | 'provider' | 'kind'>;

function aboutOf(booking: Named | undefined, names: Names): WhyAbout {
  const { placement, provider, kind } = booking ?? { placement: -1, provider: -1, kind: -1 };
  if (placement !== -1) return { what: 'placement', name: names.textOf(placement) };
  if (provider !== -1) return { what: 'provider', name: names.textOf(provider) };
  return kind === -1 ? { what: 'nothing', name: '' } : { what: 'kind', name: names.textOf(kind) };
}
