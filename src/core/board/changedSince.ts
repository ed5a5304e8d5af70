import type { BoardList } from './boardList';
import type { UnitPeriod } from './boardPeriods';
import type { EarlierCopy, EarlierGroup } from './earlierCopy';
import type { KindGroup } from './mergeGroups';
import { measureChanges, type MeasureChanges, type PartChange, wasShown } from './measureChanges';
import { boardMeasures } from './people';

/** What has become of the figures of a period since an earlier copy. */
export interface PeriodChanges {
  /**
   * How many persons have surely changed the days or the cost of some kinds, whichever fewer have changed; null: nobody has changed
   * either, or the earlier copy did not show them. Each group of the earlier copy lies among the kinds or outside them.
   */
  readonly fewestOf: (kinds: KindGroup) => number | null;
  /** Which of these groups, by their places, somebody has changed more than one of: that person may only have moved between them. */
  readonly linked: (groups: readonly KindGroup[]) => readonly (readonly number[])[];
}

const nobody: PeriodChanges = { fewestOf: () => null, linked: () => [] };

/** Compares the figures of a period with what an earlier copy showed of the same one. */
export function changedSince(earlier: EarlierCopy, list: BoardList, period: UnitPeriod): PeriodChanges {
  if (!earlier.groups.some(({ prints }) => prints[period.unit]?.[period.index] !== undefined)) return nobody;
  const parts = [...earlier.groups, newKinds(earlier, list)];
  const measured = boardMeasures.map((measure) => measureChanges({ earlier, list, parts, period }, measure));
  return {
    fewestOf: (kinds) => {
      const counts = measured.map((changes) => surelyChanged(changes, placesAmong(parts, kinds)));
      const met = counts.filter((count) => count !== null);
      return met.length === 0 ? null : Math.min(...met);
    },
    linked: (groups) => {
      const places = groups.map((kinds) => placesAmong(parts, kinds));
      return measured.flatMap((changes) => linksIn(changes, places));
    },
  };
}

/** The kinds that the earlier copy had in no group, as a group of nobody. */
function newKinds({ groups }: EarlierCopy, { kinds }: BoardList): EarlierGroup {
  const known = new Set(groups.flatMap((group) => group.kinds));
  const others = Array.from({ length: kinds }, (_, kind) => kind).filter((kind) => !known.has(kind));
  return { kinds: others, prints: {} };
}

/** The places of the parts that lie among some kinds. A group whose kinds are all gone lies in whatever is asked for. */
function placesAmong(parts: readonly EarlierGroup[], kinds: KindGroup): ReadonlySet<number> {
  const isAmong = (part: EarlierGroup): boolean =>
    part.kinds.some((kind) => kinds.includes(kind)) || (part.kinds.length === 0 && wasShown(part));
  return new Set([...parts.keys()].filter((place) => isAmong(parts[place] ?? { kinds: [], prints: {} })));
}

/**
 * How many persons have surely changed the sum of some parts; null: nobody has, or none of them was shown. Who is new may be one who has
 * vanished and has another key by now: of those only as many count as there are more of the one than of the other.
 */
function surelyChanged(
  { changers, vanished, shown }: MeasureChanges,
  places: ReadonlySet<number>,
): number | null {
  if (![...places].some((place) => shown[place] === true)) return null;
  const gone = new Set([...places].flatMap((place) => vanished[place] ?? [])).size;
  let [isChanged, known, come] = [gone > 0, 0, 0];
  for (const { wasThere, changes } of changers) {
    const among = changes.filter(({ place }) => places.has(place));
    if (among.length > 0) isChanged = true;
    if (!isSurelyChanged(among)) continue;
    if (wasThere) known += 1;
    else come += 1;
  }
  return isChanged ? known + Math.abs(come - gone) : null;
}

/** Who has changed in one part alone has changed the sum; in several, that is known only where nothing has been put right. */
function isSurelyChanged(changes: readonly PartChange[]): boolean {
  if (changes.length < 2) return changes.length === 1;
  let sum = 0;
  for (const { growth } of changes) {
    if (growth === null) return false;
    sum += growth;
  }
  return sum !== 0;
}

/** The groups, each by the places of its parts, that one person has changed: told where there are two or more, and each link once. */
function linksIn(
  { changers }: MeasureChanges,
  groups: readonly ReadonlySet<number>[],
): readonly (readonly number[])[] {
  const links = new Map<string, readonly number[]>();
  for (const { changes } of changers) {
    if (changes.length < 2) continue;
    const link = [...groups.keys()].filter((group) =>
      changes.some(({ place }) => groups[group]?.has(place) === true),
    );
    if (link.length > 1) links.set(link.join(), link);
  }
  return [...links.values()];
}
