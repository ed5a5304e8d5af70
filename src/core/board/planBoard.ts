import type { BoardLimits, BoardList } from './boardList';
import { type BoardUnit, shownPeriods, type UnitPeriod, unitsFrom } from './boardPeriods';
import { changedSince } from './changedSince';
import type { EarlierCopy } from './earlierCopy';
import { type KindGroup, mergeGroups } from './mergeGroups';
import { type Fault, faultOf, peopleOf } from './people';

/** Why a figure may not be shown: too few persons, one that has too much of it, or too few who have changed it since the last copy. */
export type BoardFault = Fault | 'fewChanged';

/** How much a copy shows, and in which groups. */
export type BoardPlan =
  | {
      readonly shows: 'groups';
      readonly unit: BoardUnit;
      readonly groups: readonly KindGroup[];
      /** Why the year is not divided more finely: what a month would show, or what the last copy showed. Null: it is by month. */
      readonly coarseBecause: BoardFault | 'earlierCopy' | null;
    }
  /** The total in kronor and nothing else. */
  | { readonly shows: 'total'; readonly because: BoardFault };

/** What a plan is made from. */
export interface BoardQuestion {
  readonly list: BoardList;
  readonly limits: BoardLimits;
  /** The last copy of the same year that showed groups; null: there is none. */
  readonly earlier: EarlierCopy | null;
}

/**
 * Merges kinds in their order until every figure of every group holds the limits, by four-month periods and for the year so far; months
 * are shown where each of theirs does so in the same groups. Where not even all kinds together hold, only the year so far is shown; where
 * that does not hold either, the total alone. Groups and periods of the earlier copy are used again, and only become coarser.
 */
export function planBoard(question: BoardQuestion): BoardPlan {
  const isOpen = (unit: BoardUnit): boolean => isOpenTo(question, unit);
  const byFourMonths = isOpen('fourMonths') ? mergedFor(question, 'fourMonths') : null;
  if (byFourMonths !== null) {
    const because = isOpen('month') ? faultByMonth(question, byFourMonths) : 'earlierCopy';
    const unit = because === null ? 'month' : 'fourMonths';
    return { shows: 'groups', unit, groups: byFourMonths, coarseBecause: because };
  }
  const groups = mergedFor(question, 'year');
  if (groups === null) return { shows: 'total', because: faultOfAll(question, 'year') };
  const because = isOpen('fourMonths') ? faultOfAll(question, 'fourMonths') : 'earlierCopy';
  return { shows: 'groups', unit: 'year', groups, coarseBecause: because };
}

/** The year is never divided more finely than in the earlier copy. */
function isOpenTo({ earlier }: BoardQuestion, unit: BoardUnit): boolean {
  return earlier === null || unitsFrom(earlier.unit).includes(unit);
}

/** The groups that hold by this unit. Null: there are none, since the total does not hold, or nothing short of it. */
function mergedFor(question: BoardQuestion, unit: BoardUnit): readonly KindGroup[] | null {
  const { list, limits } = question;
  const periods = shownPeriods(unit, list.months);
  const holdsAll = periods.every(
    ({ span }) => faultOf(peopleOf(list, allKinds(list), span), limits) === null,
  );
  if (!holdsAll) return null;
  return mergeGroups(startGroups(question), (group) => faultInGroup(question, group, periods) === null);
}

/** The groups of the earlier copy and every other kind by itself, in the order of the first kind of each. */
function startGroups({ list, earlier }: BoardQuestion): readonly KindGroup[] {
  const kept = earlier?.groups.map(({ kinds }) => kinds) ?? [];
  const isKept = new Set(kept.flat());
  const others = allKinds(list).filter((kind) => !isKept.has(kind));
  return [...kept, ...others.map((kind) => [kind])].sort(
    (one, other) => Math.min(...one) - Math.min(...other),
  );
}

function allKinds({ kinds }: BoardList): KindGroup {
  return Array.from({ length: kinds }, (_, kind) => kind);
}

function faultByMonth(question: BoardQuestion, groups: readonly KindGroup[]): BoardFault | null {
  const periods = shownPeriods('month', question.list.months);
  const faults = groups.map((group) => faultInGroup(question, group, periods));
  return faultInTotal(question, periods) ?? firstOf(faults);
}

/** All kinds together were not enough: why. */
function faultOfAll(question: BoardQuestion, unit: BoardUnit): BoardFault {
  const periods = shownPeriods(unit, question.list.months);
  return faultInGroup(question, allKinds(question.list), periods) ?? 'fewChanged';
}

/** The total may change by anybody: it is shown whatever else is. */
function faultInTotal({ list, limits }: BoardQuestion, periods: readonly UnitPeriod[]): BoardFault | null {
  return firstOf(periods.map(({ span }) => faultOf(peopleOf(list, allKinds(list), span), limits)));
}

function faultInGroup(
  question: BoardQuestion,
  kinds: KindGroup,
  periods: readonly UnitPeriod[],
): BoardFault | null {
  return firstOf(periods.map((period) => faultIn(question, kinds, period)));
}

function faultIn(
  { list, limits, earlier }: BoardQuestion,
  kinds: KindGroup,
  period: UnitPeriod,
): BoardFault | null {
  const fault = faultOf(peopleOf(list, kinds, period.span), limits);
  if (fault !== null || earlier === null) return fault;
  const { isChanged, persons } = changedSince(earlier, list, { kinds, period });
  return isChanged && persons < limits.persons ? 'fewChanged' : null;
}

function firstOf(faults: readonly (BoardFault | null)[]): BoardFault | null {
  return faults.find((fault) => fault !== null) ?? null;
}
