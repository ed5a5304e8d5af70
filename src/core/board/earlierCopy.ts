import type { BoardList } from './boardList';
import { boardPeriods, type BoardUnit, unitsFrom } from './boardPeriods';
import { type FigurePrints, figurePrints, inkingOf } from './figurePrints';
import type { KindGroup } from './mergeGroups';
import { peopleOf } from './people';

/** The fingerprints of all who were behind the figures of a group, period by period of each unit that could be seen. */
export type GroupPrints = Readonly<Partial<Record<BoardUnit, readonly FigurePrints[]>>>;

/** A group of a copy that has been made. */
export interface EarlierGroup {
  readonly kinds: KindGroup;
  readonly prints: GroupPrints;
}

/** A copy of the year that showed more than the total, as far as the next ones must know it. */
export interface EarlierCopy {
  readonly salt: string;
  readonly unit: BoardUnit;
  /** How many months it reached. */
  readonly months: number;
  readonly groups: readonly EarlierGroup[];
  /** Whether it had a kind that is no longer there: where its persons are now, nobody knows. */
  readonly hasLostKind: boolean;
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
        boardPeriods(each, list.months).map((span, index) =>
          figurePrints(list, peopleOf(list, kinds, span), inkingOf(salt, each, index)),
        ),
      ]),
    );
  return {
    salt,
    unit,
    months: list.months,
    groups: groups.map((kinds) => ({ kinds, prints: printsOf(kinds) })),
    hasLostKind: false,
  };
}
