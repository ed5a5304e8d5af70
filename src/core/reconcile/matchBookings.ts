import type { Booking } from './booking';
import type { Candidates } from './candidates';
import type { ExpectedMonth } from './expectedMonth';
import type { Line } from './line';
import {
  emptyMatching,
  type Matching,
  openPlace,
  type Place,
  placeAt,
  placesAmong,
  putInto,
} from './matching';
import { monthOf } from '../month';
import { type BookingPart, partsOf } from './parts';
import { agreeing, placeInMonth, placeInOldest } from './placing';

/** What is matched: the list's placement-months and the bookings, and where both begin and end. */
export interface MatchQuestion {
  readonly expected: readonly ExpectedMonth[];
  readonly bookings: readonly Booking[];
  /** The day after the last one that the list is known for. */
  readonly knownUntil: number;
  /** The first month that a booking may be for that does not say its month: the ledger's first. */
  readonly since: number;
}

/**
 * Sets bookings against placement-months. What says its days of care goes to the placement-month of those days; what does not, to the
 * oldest open month of its placement or provider; what knows only its kind, to the kind in the month in which it was booked. What is
 * said exactly goes first, then by the day of booking. Every placement-month and every part of a booking is on one line.
 */
export function matchBookings(question: MatchQuestion, candidates: Candidates): readonly Line[] {
  const { expected, bookings, knownUntil, since } = question;
  const matching = emptyMatching();
  const parts = bookings.flatMap((booking) => partsOf(booking, candidates.of(booking).months, knownUntil));
  for (const part of mostCertainFirst(parts, candidates)) {
    putInto(matching, placeOf({ matching, candidates, since }, part), part);
  }
  const open = expected.filter((month) => !matching.lineOf.has(month));
  return [...matching.lines, ...open.map((month) => ({ month: month.month, expected: [month], parts: [] }))];
}

function mostCertainFirst(parts: readonly BookingPart[], candidates: Candidates): readonly BookingPart[] {
  const uncertainties = new Map(parts.map((part) => [part, uncertainty(part, candidates)]));
  return [...parts].sort((one, other) => {
    const difference = (uncertainties.get(one) ?? 0) - (uncertainties.get(other) ?? 0);
    if (difference !== 0) return difference;
    const [earlier, later] = [one.booking, other.booking];
    return earlier.day === later.day ? earlier.row - later.row : earlier.day - later.day;
  });
}

/** What names a placement, then a provider, with a month before without one; then what the list knows no more of than the kind. */
function uncertainty({ booking, month }: BookingPart, candidates: Candidates): number {
  if (candidates.of(booking).months.length === 0) return 4;
  return (booking.placement === -1 ? 1 : 0) + (month === null ? 2 : 0);
}

interface PlacingContext {
  readonly matching: Matching;
  readonly candidates: Candidates;
  readonly since: number;
}

function placeOf({ matching, candidates, since }: PlacingContext, part: BookingPart): Place {
  const group = candidates.of(part.booking);
  const place =
    part.month === null
      ? placeInOldest(matching, part, { group, since })
      : placeInMonth(matching, part, group);
  return place ?? placeInKind(matching, candidates, part) ?? openPlace([]);
}

/**
 * The kind in a month: what is still open of it, or the line where all that was open already stands. A provider that the list does not
 * have may be spelled otherwise there: it goes where the amount says so, and nowhere else.
 */
function placeInKind(matching: Matching, candidates: Candidates, part: BookingPart): Place | null {
  const { kind, placement, provider, day } = part.booking;
  if (kind === -1 || candidates.of(part.booking).months.length > 0 || placement !== -1) return null;
  const ofKind = candidates.ofKindIn(kind, part.month ?? monthOf(day));
  if (provider !== -1) return agreeing(placesAmong(matching, ofKind), part);
  const summed = ofKind.map((expected) => matching.lineOf.get(expected)).find(isOfKindAlone);
  if (summed !== undefined) return placeAt(summed);
  const open = ofKind.filter((expected) => !matching.lineOf.has(expected));
  return open.length === 0 ? null : openPlace(open);
}

/** Whether a line was begun by a booking that knows only its kind. */
function isOfKindAlone(line: Line | undefined): boolean {
  const first = line?.parts[0]?.booking;
  return first?.provider === -1 && first.placement === -1;
}
