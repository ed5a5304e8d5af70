import {
  allKinds,
  type BoardFault,
  type BoardQuestion,
  type Compared,
  compared,
  faultInGroup,
  faultInGroups,
  faultInTotal,
  tellingUnion,
} from './boardFaults';
import { type BoardUnit, shownPeriods, unitsFrom } from './boardPeriods';
import type { Places } from './linkedUnions';
import { type KindGroup, mergeGroups } from './mergeGroups';

/** How much a copy shows, and in which groups. */
export type BoardPlan =
  | {
      readonly shows: 'groups';
      readonly unit: BoardUnit;
      readonly groups: readonly KindGroup[];
      /** Why the year is not divided more finely: what a month would show, or what an earlier copy showed. Null: it is by month. */
      readonly coarseBecause: BoardFault | 'earlierCopy' | null;
    }
  /** The total in kronor and nothing else. */
  | { readonly shows: 'total'; readonly because: BoardFault };

/**
 * Merges kinds in their order until every figure of every group holds the limits, by four-month periods and for the year so far; months
 * are shown where each of theirs does so in the same groups. Where not even all kinds together hold, only the year so far is shown; where
 * that does not hold either, the total alone. Groups and periods of the last copy are used again, and only become coarser.
 */
export function planBoard(asked: BoardQuestion): BoardPlan {
  const question = compared(asked);
  const isOpen = (unit: BoardUnit): boolean => isOpenTo(question, unit);
  const byFourMonths = isOpen('fourMonths') ? mergedFor(question, 'fourMonths') : null;
  if (byFourMonths !== null) {
    const months = shownPeriods('month', question.list.months);
    const because = isOpen('month') ? faultInGroups(question, byFourMonths, months) : 'earlierCopy';
    const unit = because === null ? 'month' : 'fourMonths';
    return { shows: 'groups', unit, groups: byFourMonths, coarseBecause: because };
  }
  const groups = mergedFor(question, 'year');
  if (groups === null) return { shows: 'total', because: faultOfAll(question, 'year') };
  const because = isOpen('fourMonths') ? faultOfAll(question, 'fourMonths') : 'earlierCopy';
  return { shows: 'groups', unit: 'year', groups, coarseBecause: because };
}

/** The year is never divided more finely than in an earlier copy. */
function isOpenTo({ earlier }: BoardQuestion, unit: BoardUnit): boolean {
  return earlier.every((copy) => unitsFrom(copy.unit).includes(unit));
}

/** The groups that hold by this unit. Null: there are none, since the total does not hold, or nothing short of it. */
function mergedFor(question: Compared, unit: BoardUnit): readonly KindGroup[] | null {
  const periods = shownPeriods(unit, question.list.months);
  if (faultInTotal(question, periods) !== null) return null;
  const holds = (group: KindGroup): boolean => faultInGroup(question, group, periods) === null;
  let groups = mergeGroups(startGroups(question), holds);
  for (let telling = tellingUnion(question, groups ?? [], periods); groups !== null && telling !== null;) {
    groups = mergeGroups(putTogether(groups, telling), holds);
    telling = tellingUnion(question, groups ?? [], periods);
  }
  return groups;
}

/** These groups as one, where the first of them stood. */
function putTogether(groups: readonly KindGroup[], union: Places): readonly KindGroup[] {
  const together = union.flatMap((place) => groups[place] ?? []);
  return groups.flatMap((group, place) => {
    if (place === union[0]) return [together];
    return union.includes(place) ? [] : [group];
  });
}

/**
 * The groups of the last copy and every other kind by itself, in the order of the first kind of each. Where a kind of any copy is gone, one
 * of all kinds: nobody knows which of them its persons are in now.
 */
function startGroups({ list, earlier }: BoardQuestion): readonly KindGroup[] {
  if (earlier.some(({ hasLostKind }) => hasLostKind)) return [allKinds(list)];
  const kept = earlier.at(-1)?.groups.map(({ kinds }) => kinds) ?? [];
  const isKept = new Set(kept.flat());
  const others = allKinds(list).filter((kind) => !isKept.has(kind));
  return [...kept, ...others.map((kind) => [kind])].sort(
    (one, other) => Math.min(...one) - Math.min(...other),
  );
}

/** All kinds together were not enough: why. */
function faultOfAll(question: Compared, unit: BoardUnit): BoardFault {
  const periods = shownPeriods(unit, question.list.months);
  return faultInGroup(question, allKinds(question.list), periods) ?? 'fewChanged';
}
