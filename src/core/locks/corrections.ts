import { type Figures, changeOf, isNothing, noFigures, plusFigures } from './figures';
import { type LineKey, keyOf, type MonthLine } from './monthLine';

/**
 * What has become of a line since it was locked: it was not there, it is no longer there, the placement stands under other codes than
 * it did, its days have changed, or only what they cost.
 */
export type Change = 'added' | 'gone' | 'moved' | 'days' | 'price';

/** A line of a locked month that no longer comes to what is known of it. */
export interface Correction extends LineKey {
  readonly what: Change;
  /** As it was locked, with the corrections that have been stored since. */
  readonly before: Figures;
  readonly after: Figures;
}

/** What is known of the locked months, and what the list says of the same months now. */
export interface Compared {
  readonly locked: readonly MonthLine[];
  /** What corrections that are stored already have changed each line by. */
  readonly stored: readonly MonthLine[];
  readonly now: readonly MonthLine[];
}

/**
 * What is new against locked months and the corrections stored so far, in the order of the list, then of what was locked. So locked +
 * stored + these is what the list says now, line by line, and nothing is told twice.
 */
export function findCorrections({ locked, stored, now }: Compared): readonly Correction[] {
  const known = sums([...locked, ...stored]);
  const said = sums(now);
  const found: Correction[] = [];
  for (const [key, line] of new Map([...said, ...known])) {
    const before = known.get(key) ?? noFigures;
    const after = said.get(key) ?? noFigures;
    if (isNothing(changeOf(before, after))) continue;
    const { month, placement, coding } = line;
    const what = changeBetween(before, after);
    found.push({
      ...{ month, placement, coding, what },
      before: figuresOf(before),
      after: figuresOf(after),
    });
  }
  return withMoves(found);
}

function sums(lines: readonly MonthLine[]): ReadonlyMap<string, MonthLine> {
  const byKey = new Map<string, MonthLine>();
  for (const line of lines) {
    const key = keyOf(line);
    byKey.set(key, { ...line, ...plusFigures(byKey.get(key) ?? noFigures, line) });
  }
  return byKey;
}

function figuresOf({ days, cost }: Figures): Figures {
  return { days, cost };
}

function changeBetween(before: Figures, after: Figures): Change {
  if (isNothing(before)) return 'added';
  if (isNothing(after)) return 'gone';
  return before.days === after.days ? 'price' : 'days';
}

/** A placement that is gone from some codes and has come to others in the same month has moved. */
function withMoves(corrections: readonly Correction[]): readonly Correction[] {
  const places = (wanted: Change): Set<string> =>
    new Set(corrections.filter(({ what }) => what === wanted).map(placementMonth));
  const [added, gone] = [places('added'), places('gone')];
  return corrections.map((correction) => {
    const place = placementMonth(correction);
    const hasMoved = added.has(place) && gone.has(place) && isEither(correction.what);
    return hasMoved ? { ...correction, what: 'moved' } : correction;
  });
}

function placementMonth({ month, placement }: LineKey): string {
  return keyOf({ month, placement, coding: '' });
}

function isEither(what: Change): boolean {
  return what === 'added' || what === 'gone';
}
