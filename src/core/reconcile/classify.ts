import { daysFromParts, partsPerDay } from '../dayParts';
import { daysInPeriod } from '../period';
import { agrees } from './agreement';
import { expectedOre } from './expectedMonth';
import type { Finding } from './finding';
import { bookedDaysOf, expectedDaysOf, isCovered } from './known';
import { bookedOf, expectedOf, type Line } from './line';
import { monthUntil } from '../month';
import type { BookingPart } from './parts';
import { hasSameInvoice, repeats } from './repeats';

/** Until when the ledger is known, and how many days after its end a month may lack bookings before that is a difference (45). */
export interface Patience {
  readonly asOf: number;
  readonly days: number;
}

/** What is wrong with a line on which somebody was placed, if anything, and the days that explain it, in millionths, where they are known. */
export interface Judgement {
  readonly finding: Finding;
  readonly days: number | null;
}

/** Judges a line with placement-months. */
export function judge(line: Line, patience: Patience): Judgement {
  const days = bookedDaysOf(line.expected, line.parts);
  if (agrees(bookedOf(line.parts), expectedOf(line.expected))) return { finding: 'agrees', days };
  if (isBookedTwice(line)) return { finding: 'bookedTwice', days };
  if (isPaidAfterEnd(line)) return { finding: 'paidAfterEnd', days };
  if (isAwaited(line, patience)) return { finding: 'notInvoicedYet', days };
  if (isAhead(line, patience)) return { finding: 'afterList', days };
  if (line.parts.length === 0) return { finding: 'notBooked', days: 0 };
  return days === null ? byWholeDays(line) : byKnownDays(line, days);
}

/** What repeats a booking of the same invoice was booked twice; another repetition was, where the month agrees without it. */
function isBookedTwice({ expected, parts }: Line): boolean {
  const again = parts.filter((part, index) =>
    parts.slice(0, index).some((earlier) => repeats(part, earlier)),
  );
  const isSameInvoice = again.some((part) =>
    parts.some(
      (other) => other !== part && repeats(part, other) && hasSameInvoice(part.booking, other.booking),
    ),
  );
  return (
    again.length > 0 && (isSameInvoice || agrees(bookedOf(parts) - bookedOf(again), expectedOf(expected)))
  );
}

function isPaidAfterEnd({ expected, parts }: Line): boolean {
  const until = Math.max(...expected.map(({ placedUntil }) => placedUntil));
  const isAfter = ({ care }: BookingPart): boolean => care !== null && care.until > until;
  return bookedOf(parts) > expectedOf(expected) && parts.some(isAfter);
}

/** Whether less is booked than expected, in a month so young that the rest may come. */
function isAwaited({ month, expected, parts }: Line, { asOf, days }: Patience): boolean {
  const isYoung = asOf <= monthUntil(month) - 1 + days;
  return isYoung && bookedOf(parts) < expectedOf(expected) && !isCovered(expected, parts);
}

/**
 * Whether no more is booked than the whole month will cost for those who stay, in a month that the list has only a part of. What says its
 * days of care is for none after the list: it was cut there.
 */
function isAhead({ month, expected, parts }: Line, { asOf }: Patience): boolean {
  const end = monthUntil(month);
  if (asOf + 1 >= end || parts.every(({ care }) => care !== null)) return false;
  const whole = expected.reduce((sum, each) => {
    const days = Math.min(end, each.placedUntil) - each.care.from;
    return sum + (expectedOre(each) * days) / daysInPeriod(each.care);
  }, 0);
  const booked = bookedOf(parts);
  return booked > expectedOf(expected) && (booked <= whole || agrees(booked, whole));
}

function byKnownDays({ expected, parts }: Line, days: number): Judgement {
  const isSame = days === expectedDaysOf(expected);
  if (isSame && days > 0) return { finding: 'wrongPrice', days };
  return { finding: isAtKnownPrice(expected, parts, days) ? 'wrongDays' : 'unknown', days };
}

/** Bookings that say no days: they may still be a whole number of days of one placement's month, at the price that is known. */
function byWholeDays({ month, expected, parts }: Line): Judgement {
  const perPart = expectedOf(expected) / expectedDaysOf(expected);
  const days = Math.round(daysFromParts(bookedOf(parts) / perPart)) * partsPerDay;
  const isPossible = days > 0 && days <= (monthUntil(month) - month) * partsPerDay && expected.length === 1;
  const isWrong = isPossible && isAtKnownPrice(expected, parts, days);
  return isWrong ? { finding: 'wrongDays', days } : { finding: 'unknown', days: null };
}

function isAtKnownPrice(expected: Line['expected'], parts: Line['parts'], days: number): boolean {
  const expectedDays = expectedDaysOf(expected);
  return expectedDays > 0 && agrees(bookedOf(parts), (expectedOf(expected) / expectedDays) * days);
}
