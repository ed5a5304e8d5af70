import type { BoardLimits, BoardList } from './boardList';
import type { UnitPeriod } from './boardPeriods';
import { changedSince, type PeriodChanges } from './changedSince';
import type { EarlierCopy } from './earlierCopy';
import { linkedUnions, type Places } from './linkedUnions';
import type { KindGroup } from './mergeGroups';
import { type Fault, faultOf, peopleOf } from './people';

/** Why a figure may not be shown: too few persons, one that has too much of it, or too few who have changed it since an earlier copy. */
export type BoardFault = Fault | 'fewChanged';

/** What a plan is made from. */
export interface BoardQuestion {
  readonly list: BoardList;
  readonly limits: BoardLimits;
  /** The copies of the same year that showed groups, the oldest first: a reader may have any of them. */
  readonly earlier: readonly EarlierCopy[];
}

/** The same, with what has changed in a period since each of the earlier copies. */
export interface Compared extends BoardQuestion {
  readonly changesIn: (period: UnitPeriod) => readonly PeriodChanges[];
}

/** Makes a question ready to be answered. */
export function compared(question: BoardQuestion): Compared {
  return { ...question, changesIn: changesOf(question) };
}

/** Each period is compared once, however many groups are tried. */
function changesOf({ list, earlier }: BoardQuestion): Compared['changesIn'] {
  const found = new Map<string, readonly PeriodChanges[]>();
  return (period) => {
    const key = `${period.unit} ${period.index}`;
    const changes = found.get(key) ?? earlier.map((copy) => changedSince(copy, list, period));
    found.set(key, changes);
    return changes;
  };
}

/** All kinds of a list, as one group. */
export function allKinds({ kinds }: BoardList): KindGroup {
  return Array.from({ length: kinds }, (_, kind) => kind);
}

/** Why the figures of these groups, and the total, may not be shown by these periods; null: they may. */
export function faultInGroups(
  question: Compared,
  groups: readonly KindGroup[],
  periods: readonly UnitPeriod[],
): BoardFault | null {
  const faults = groups.map((group) => faultInGroup(question, group, periods));
  const told = tellingUnion(question, groups, periods) === null ? null : 'fewChanged';
  return faultInTotal(question, periods) ?? firstOf([...faults, told]);
}

/** Why the total may not be shown: whom it is of. How it has changed is asked of the groups. */
export function faultInTotal(
  { list, limits }: BoardQuestion,
  periods: readonly UnitPeriod[],
): BoardFault | null {
  return firstOf(periods.map(({ span }) => faultOf(peopleOf(list, allKinds(list), span), limits)));
}

/** Why a figure of this group may not be shown; null: all may. */
export function faultInGroup(
  question: Compared,
  kinds: KindGroup,
  periods: readonly UnitPeriod[],
): BoardFault | null {
  return firstOf(periods.map((period) => faultIn(question, kinds, period)));
}

function faultIn(
  { list, limits, changesIn }: Compared,
  kinds: KindGroup,
  period: UnitPeriod,
): BoardFault | null {
  const fault = faultOf(peopleOf(list, kinds, period.span), limits);
  if (fault !== null) return fault;
  return changesIn(period).some((changes) => isByFew(changes, kinds, limits)) ? 'fewChanged' : null;
}

/** Whether somebody has changed the sum of these kinds, and surely fewer than enough. */
function isByFew({ fewestOf }: PeriodChanges, kinds: KindGroup, { persons }: BoardLimits): boolean {
  const fewest = fewestOf(kinds);
  return fewest !== null && fewest < persons;
}

/** Groups, by their places, of which each has been changed by enough persons, and their sum by too few. Null: there are none. */
export function tellingUnion(
  { limits, changesIn }: Compared,
  groups: readonly KindGroup[],
  periods: readonly UnitPeriod[],
): Places | null {
  for (const changes of periods.flatMap(changesIn))
    for (const union of linkedUnions(groups.length, changes.linked(groups))) {
      const kinds = union.flatMap((place) => groups[place] ?? []);
      if (isByFew(changes, kinds, limits)) return union;
    }
  return null;
}

function firstOf(faults: readonly (BoardFault | null)[]): BoardFault | null {
  return faults.find((fault) => fault !== null) ?? null;
}
