import type { BoardList } from './boardList';
import type { MonthSpan, UnitPeriod } from './boardPeriods';
import type { EarlierCopy, EarlierGroup } from './earlierCopy';
import type { KindGroup } from './mergeGroups';
import { peopleOf, type PersonSum } from './people';
import { type Prints, printsLeft } from './printsLeft';

/** How many persons have surely changed a figure since an earlier copy, and whether anybody has. */
export interface Changed {
  readonly isChanged: boolean;
  readonly persons: number;
}

/** A figure of the later copy. */
export interface LaterFigure {
  readonly kinds: KindGroup;
  readonly period: UnitPeriod;
}

/**
 * Compares the figure of a group in a period with what an earlier copy showed of it; what it did not show has nothing to be compared
 * with. The earlier copy's groups lie in one of the later copy's each.
 */
export function changedSince(earlier: EarlierCopy, list: BoardList, { kinds, period }: LaterFigure): Changed {
  const parts = earlier.groups.filter((group) => group.kinds.some((kind) => kinds.includes(kind)));
  const known = parts.flatMap((part) => part.kinds);
  const [first] = parts;
  if (first?.prints[period.unit]?.[period.index] === undefined) return { isChanged: false, persons: 0 };
  const others = { kinds: kinds.filter((kind) => !known.includes(kind)), prints: {} };
  const comparison = { earlier, list, period };
  return parts.length === 1 && others.kinds.length === 0
    ? changedInOne(comparison, first)
    : changedInSeveral(comparison, [...parts, others]);
}

interface Comparison {
  readonly earlier: EarlierCopy;
  readonly list: BoardList;
  readonly period: UnitPeriod;
}

/** The group has stayed the same: who has another fingerprint has come or changed, and one that is gone is one who left or changed. */
function changedInOne(comparison: Comparison, part: EarlierGroup): Changed {
  const prints = printsOf(comparison, part);
  const people = [...peopleOf(comparison.list, part.kinds, comparison.period.span)];
  const come = people.filter(([person, sum]) => !prints.take(person, sum)).length;
  const gone = prints.left();
  return { isChanged: come + gone > 0, persons: Math.max(come, gone) };
}

/**
 * The group was several. Whose share of each is found among the fingerprints has changed if the sum of them has. Whoever is not found has
 * come, changed or moved between them; fingerprints that are left may be of those who moved, and take away one person each.
 */
function changedInSeveral(comparison: Comparison, parts: readonly EarlierGroup[]): Changed {
  const { list, period } = comparison;
  const before = { from: period.span.from, until: Math.min(period.span.until, comparison.earlier.months) };
  const unknown = new Set<number>();
  let left = 0;
  for (const part of parts) {
    const prints = printsOf(comparison, part);
    for (const [person, sum] of peopleOf(list, part.kinds, before))
      if (!prints.take(person, sum)) unknown.add(person);
    left += prints.left();
  }
  const moved = changedBetween(
    list,
    parts.flatMap((part) => part.kinds),
    [before, period.span],
  );
  const changed = new Set([...unknown, ...moved]).size;
  return { isChanged: changed + left > 0, persons: Math.max(0, changed - left) };
}

/** Whose sums differ between two periods. */
function changedBetween(
  list: BoardList,
  kinds: KindGroup,
  [before, after]: readonly [MonthSpan, MonthSpan],
): readonly number[] {
  const [one, other] = [peopleOf(list, kinds, before), peopleOf(list, kinds, after)];
  const isSame = (first?: PersonSum, second?: PersonSum): boolean =>
    first?.cost === second?.cost && first?.dayParts === second?.dayParts;
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (person) => !isSame(one.get(person), other.get(person)),
  );
}

function printsOf({ earlier, list, period }: Comparison, part: EarlierGroup): Prints {
  return printsLeft(part.prints[period.unit]?.[period.index] ?? [], { salt: earlier.salt, list });
}
