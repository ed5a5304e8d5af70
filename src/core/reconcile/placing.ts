import { daysInPeriod, intersection } from '../period';
import { agrees, tolerance } from './agreement';
import type { CandidateGroup } from './candidates';
import type { ExpectedMonth } from './expectedMonth';
import {
  type GrowingLine,
  type Matching,
  type Place,
  placeAt,
  placesAmong,
  placesOfMonth,
  repeatedBy,
} from './matching';
import { hasSameCare } from './pairs';
import type { BookingPart } from './parts';
import { hasSameInvoice, repeats } from './repeats';

/**
 * Where a part goes that says its month: among the placement-months of that month that have days in common with it, to the one to which
 * it comes nearest; what is booked already counts. What repeats an earlier booking goes to the same line, unless another placement-month
 * costs just as much, or as good as that on the very same days. Null: nobody was placed.
 */
export function placeInMonth(matching: Matching, part: BookingPart, group: CandidateGroup): Place | null {
  const ofMonth = part.month === null ? [] : (group.byMonth.get(part.month) ?? []);
  const here = ofMonth.filter((expected) => sharesDays(part, expected));
  const places = placesAmong(matching, here);
  const again = lineOfRepeated(matching, part, (line) => line.expected.some((each) => here.includes(each)));
  if (again === null) return agreeing(places, part) ?? nearest(places, part);
  const sure = places.filter((place) => isExact(place, part) || isForItsDays(place, part));
  return agreeing(sure, part) ?? placeAt(again);
}

/**
 * Where a part goes that does not say its month: to the oldest month, begun when it was booked and not before the ledger begins, in which
 * what is still to be booked agrees with it; else to the oldest in which nothing is booked. A credit goes to what it comes nearest. Null:
 * nothing is open.
 */
export function placeInOldest(
  matching: Matching,
  part: BookingPart,
  { group, since }: { readonly group: CandidateGroup; readonly since: number },
): Place | null {
  const isBegun = (month: number): boolean => since <= month && month <= part.booking.day;
  const months = [...group.byMonth.keys()].filter(isBegun);
  if (months.length === 0) return null;
  const placesIn = (month: number): readonly Place[] => placesOfMonth(matching, group, month);
  const again = oldestOf(matching, part, {
    group,
    isMeant: ({ expected }) => expected.some((each) => group.orderOf.has(each) && isBegun(each.month)),
  });
  if (again !== null && isSameInvoice(again, part))
    return agreeing(placesIn(again.month), part) ?? placeAt(again);
  for (const month of months) {
    const fitting = agreeing(placesIn(month), part);
    if (fitting !== null && isExact(fitting, part)) return fitting;
  }
  for (const month of months) {
    const fitting = agreeing(placesIn(month), part);
    if (fitting !== null) return fitting;
  }
  return again === null ? nearest(untilNow(months.map(placesIn), part), part) : placeAt(again);
}

/** The places of a part that agrees with none: what is open in the oldest month with something open; for a credit what is booked. */
function untilNow(months: readonly (readonly Place[])[], { amount }: BookingPart): readonly Place[] {
  if (amount < 0) return months.flat().filter(({ line }) => line !== null);
  const first = months.find((places) => places.some(({ line }) => line === null)) ?? [];
  return first.filter(({ line }) => line === null);
}

/** The first place in which what is still to be booked is what the part books: to the öre, else as good as. */
export function agreeing(places: readonly Place[], part: BookingPart): Place | null {
  let near: Place | null = null;
  for (const place of places) {
    if (!isLacking(place)) continue;
    if (isExact(place, part)) return place;
    if (near === null && agrees(part.amount, place.remaining)) near = place;
  }
  return near;
}

function isExact({ remaining }: Place, { amount }: BookingPart): boolean {
  return remaining === amount;
}

function isForItsDays({ expected }: Place, part: BookingPart): boolean {
  return expected.every((each) => hasSameCare(each, part));
}

function isLacking({ line, remaining }: Place): boolean {
  return line === null || Math.abs(remaining) > tolerance(0);
}

/** The place to which the part comes nearest; of several alike the first. */
function nearest(places: readonly Place[], { amount }: BookingPart): Place | null {
  const distance = (place: Place): number => Math.abs(place.remaining - amount);
  return places.reduce<Place | null>(
    (best, place) => (best === null || distance(place) < distance(best) ? place : best),
    null,
  );
}

/** A line that has what the part repeats, among those that are meant. */
function lineOfRepeated(
  matching: Matching,
  part: BookingPart,
  isMeant: (line: GrowingLine) => boolean,
): GrowingLine | null {
  return repeatedBy(matching, part).find(({ line }) => isMeant(line))?.line ?? null;
}

interface MeantLines {
  readonly group: CandidateGroup;
  readonly isMeant: (line: GrowingLine) => boolean;
}

/** The same, of several the one of the oldest placement-month. */
function oldestOf(matching: Matching, part: BookingPart, { group, isMeant }: MeantLines): GrowingLine | null {
  const lines = repeatedBy(matching, part).filter(({ line }) => isMeant(line));
  const order = ({ line }: (typeof lines)[number]): number =>
    Math.min(...line.expected.map((each) => group.orderOf.get(each) ?? Infinity));
  return lines.sort((one, other) => order(one) - order(other))[0]?.line ?? null;
}

function isSameInvoice({ parts }: GrowingLine, part: BookingPart): boolean {
  return parts.some((earlier) => repeats(part, earlier) && hasSameInvoice(part.booking, earlier.booking));
}

function sharesDays({ care }: BookingPart, expected: ExpectedMonth): boolean {
  return care === null || daysInPeriod(intersection(care, expected.care)) > 0;
}
