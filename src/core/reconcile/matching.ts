import type { CandidateGroup } from './candidates';
import type { ExpectedMonth } from './expectedMonth';
import { type Line, remainingOf } from './line';
import { monthOf } from '../month';
import type { BookingPart } from './parts';
import { repeatKeys } from './repeats';

/** A line that bookings are still added to. */
export interface GrowingLine extends Line {
  readonly parts: BookingPart[];
}

/** A part that was placed, and its line. */
export interface PlacedPart {
  readonly part: BookingPart;
  readonly line: GrowingLine;
}

/** Which placement-months have something booked so far, and on which line. */
export interface Matching {
  readonly lines: GrowingLine[];
  readonly lineOf: Map<ExpectedMonth, GrowingLine>;
  /** What was placed so far, by what another booking of the same would have in common with it. */
  readonly placed: Map<string, PlacedPart[]>;
  /** In which order it was placed. */
  readonly orderOf: Map<PlacedPart, number>;
  /** How many parts each month has; what was found in a month is right until another comes. */
  readonly partCounts: Map<number, number>;
  /** The places of groups by month, as they were last found. */
  readonly places: Map<CandidateGroup, Map<number, FoundPlaces>>;
}

interface FoundPlaces {
  readonly places: readonly Place[];
  readonly partCount: number;
}

/** Somewhere that a booking may go: a line that is there, or placement-months with nothing booked yet; and what is still to be booked. */
export interface Place {
  readonly line: GrowingLine | null;
  readonly expected: readonly ExpectedMonth[];
  readonly remaining: number;
}

/** Nothing booked yet. */
export function emptyMatching(): Matching {
  return {
    ...{ lines: [], lineOf: new Map(), placed: new Map(), orderOf: new Map() },
    ...{ partCounts: new Map(), places: new Map() },
  };
}

/** The places that the placement-months of a group offer in a month. */
export function placesOfMonth(matching: Matching, group: CandidateGroup, month: number): readonly Place[] {
  const partCount = matching.partCounts.get(month) ?? 0;
  const ofGroup = matching.places.get(group) ?? new Map<number, FoundPlaces>();
  matching.places.set(group, ofGroup);
  const before = ofGroup.get(month);
  if (before?.partCount === partCount) return before.places;
  const places = placesAmong(matching, group.byMonth.get(month) ?? []);
  ofGroup.set(month, { places, partCount });
  return places;
}

/** The places that placement-months of one month offer: each open one, all open ones together, and the lines of the others. */
export function placesAmong(matching: Matching, months: readonly ExpectedMonth[]): readonly Place[] {
  const open = months.filter((month) => !matching.lineOf.has(month));
  const singles = open.map((month) => openPlace([month]));
  const together = open.length > 1 ? [openPlace(open)] : [];
  const lines = new Set(months.flatMap((month) => matching.lineOf.get(month) ?? []));
  return [...singles, ...together, ...[...lines].map(placeAt)];
}

/** The line as a place. */
export function placeAt(line: GrowingLine): Place {
  return { line, expected: line.expected, remaining: remainingOf(line) };
}

/** Placement-months with nothing booked yet as a place; none: where nobody was placed. */
export function openPlace(expected: readonly ExpectedMonth[]): Place {
  return { line: null, expected, remaining: remainingOf({ expected, parts: [] }) };
}

/** Puts the part where it goes; the placement-months of the place have something booked from then on. */
export function putInto(matching: Matching, { line, expected }: Place, part: BookingPart): void {
  const into = line ?? startLine(matching, expected, part);
  into.parts.push(part);
  matching.partCounts.set(into.month, (matching.partCounts.get(into.month) ?? 0) + 1);
  remember(matching, { part, line: into });
}

/** What the part repeats of all that was placed before it, in the order in which it was. */
export function repeatedBy({ placed, orderOf }: Matching, part: BookingPart): readonly PlacedPart[] {
  const [alike = [], ofInvoice = []] = repeatKeys(part).map((key) => placed.get(key) ?? []);
  if (ofInvoice.length === 0) return alike;
  const order = (each: PlacedPart): number => orderOf.get(each) ?? Infinity;
  return [...new Set([...alike, ...ofInvoice])].sort((one, other) => order(one) - order(other));
}

function remember({ placed, orderOf }: Matching, placedPart: PlacedPart): void {
  orderOf.set(placedPart, orderOf.size);
  for (const key of repeatKeys(placedPart.part)) {
    const alike = placed.get(key);
    if (alike === undefined) placed.set(key, [placedPart]);
    else alike.push(placedPart);
  }
}

function startLine(matching: Matching, expected: readonly ExpectedMonth[], part: BookingPart): GrowingLine {
  const month = expected[0]?.month ?? part.month ?? monthOf(part.booking.day);
  const line: GrowingLine = { month, expected, parts: [] };
  matching.lines.push(line);
  for (const each of expected) matching.lineOf.set(each, line);
  return line;
}
