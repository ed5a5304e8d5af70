import type { BoardList } from './boardList';
import type { UnitPeriod } from './boardPeriods';
import type { EarlierCopy, EarlierGroup } from './earlierCopy';
import type { BoardMeasure } from './people';
import { type Share, sharesSince } from './sharesSince';

/** What a person has changed of one part. */
export interface PartChange {
  readonly place: number;
  /** How much more the later figure has of the person; null: the list has been put right since, and nobody knows. */
  readonly growth: number | null;
}

/** A person who has changed something, and whether the earlier copy had that person at all. */
interface Changer {
  readonly wasThere: boolean;
  readonly changes: readonly PartChange[];
}

/** Of one measure of a period: who has changed which parts, and which persons of each part are no longer in the list. */
export interface MeasureChanges {
  readonly changers: readonly Changer[];
  readonly vanished: readonly (readonly number[])[];
  /** Whether the earlier copy had each part. */
  readonly shown: readonly boolean[];
}

/** What is compared: the parts are the earlier groups, and the kinds that were in none of them. */
export interface Comparison {
  readonly earlier: EarlierCopy;
  readonly list: BoardList;
  readonly parts: readonly EarlierGroup[];
  readonly period: UnitPeriod;
}

/** Goes through all persons and parts once. */
export function measureChanges(
  { earlier, list, parts, period }: Comparison,
  measure: BoardMeasure,
): MeasureChanges {
  const all = parts.map((part) => sharesSince({ earlier, list }, { part, period }, measure));
  const changers = list.persons.flatMap((_, person): Changer[] => {
    const changes = all.flatMap(({ shares }, place) => changeOf(place, shares[person]));
    if (changes.length === 0) return [];
    return [{ wasThere: all.some(({ shares }) => shares[person]?.wasThere === true), changes }];
  });
  return { changers, vanished: all.map(({ vanished }) => vanished), shown: parts.map(wasShown) };
}

function changeOf(place: number, share: Share | undefined): readonly PartChange[] {
  if (share === undefined || share.isSame) return [];
  return [{ place, growth: share.isKnown ? share.now - share.then : null }];
}

/** Whether the group was in the earlier copy. */
export function wasShown({ prints }: EarlierGroup): boolean {
  return Object.keys(prints).length > 0;
}
