import type { BoardList } from './boardList';
import { boardPeriods, type BoardUnit, type MonthSpan, unitsFrom } from './boardPeriods';
import { fingerprint } from './fingerprint';
import type { KindGroup } from './mergeGroups';
import { peopleOf } from './people';

/** The fingerprints of all who were behind the figures of a group, period by period of each unit that could be seen. */
export type GroupPrints = Readonly<Partial<Record<BoardUnit, readonly (readonly number[])[]>>>;

/** A group of a copy that has been made. */
export interface EarlierGroup {
  readonly kinds: KindGroup;
  readonly prints: GroupPrints;
}

/** The last copy of the year that showed more than the total, as far as the next one must know it. */
export interface EarlierCopy {
  readonly salt: string;
  readonly unit: BoardUnit;
  /** How many months it reached. */
  readonly months: number;
  readonly groups: readonly EarlierGroup[];
}

/** What is to be remembered of a copy. */
export function rememberedCopy(
  list: BoardList,
  {
    salt,
    unit,
    groups,
  }: { readonly salt: string; readonly unit: BoardUnit; readonly groups: readonly KindGroup[] },
): EarlierCopy {
  const printsOf = (kinds: KindGroup): GroupPrints =>
    Object.fromEntries(
      unitsFrom(unit).map((each) => [
        each,
        boardPeriods(each, list.months).map((span) => printsIn(list, salt, { kinds, span })),
      ]),
    );
  return {
    salt,
    unit,
    months: list.months,
    groups: groups.map((kinds) => ({ kinds, prints: printsOf(kinds) })),
  };
}

interface Figure {
  readonly kinds: KindGroup;
  readonly span: MonthSpan;
}

/** In order of size, so that the order of the rows cannot be seen. */
function printsIn(list: BoardList, salt: string, { kinds, span }: Figure): readonly number[] {
  return [...peopleOf(list, kinds, span)]
    .map(([person, sum]) => fingerprint(salt, list.persons[person] ?? '', sum))
    .sort((one, other) => one - other);
}
