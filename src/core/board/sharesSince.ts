import type { BoardList } from './boardList';
import type { UnitPeriod } from './boardPeriods';
import type { EarlierCopy, EarlierGroup } from './earlierCopy';
import { inkingOf, noPrints, personPrint, sharePrint } from './figurePrints';
import { type BoardMeasure, nothing, peopleOf } from './people';

/** How what a person adds to an earlier group in a period stands to what the earlier copy had of it. */
export interface Share {
  readonly now: number;
  /** What the list says now of the months that the earlier copy reached. */
  readonly then: number;
  /** Whether the earlier copy had the person there. */
  readonly wasThere: boolean;
  /** Whether it had the same as now. */
  readonly isSame: boolean;
  /** Whether the list has not been put right since: it had what the list says of those months. */
  readonly isKnown: boolean;
}

/** The shares of all persons, by their numbers, of one earlier group, and the fingerprints of those who are no longer in the list. */
export interface PartShares {
  readonly part: EarlierGroup;
  readonly shares: readonly Share[];
  readonly vanished: readonly number[];
}

/** Compares one measure of one period, person by person, with what an earlier copy remembers of one of its groups. */
export function sharesSince(
  { earlier, list }: { readonly earlier: EarlierCopy; readonly list: BoardList },
  { part, period }: { readonly part: EarlierGroup; readonly period: UnitPeriod },
  measure: BoardMeasure,
): PartShares {
  const inking = inkingOf(earlier.salt, period.unit, period.index);
  const before = { from: period.span.from, until: Math.min(period.span.until, earlier.months) };
  const [later, sooner] = [peopleOf(list, part.kinds, period.span), peopleOf(list, part.kinds, before)];
  const prints = part.prints[period.unit]?.[period.index] ?? noPrints;
  const [left, had] = [new Set(prints.persons), new Set(prints[measure])];
  const shares = list.persons.map((name, person): Share => {
    const wasThere = left.delete(personPrint(inking, name));
    const isHad = (amount: number): boolean =>
      wasThere ? had.has(sharePrint(inking, name, [measure, amount])) : amount === 0;
    const now = (later.get(person) ?? nothing)[measure];
    const then = (sooner.get(person) ?? nothing)[measure];
    return { now, then, wasThere, isSame: isHad(now), isKnown: isHad(then) };
  });
  return { part, shares, vanished: [...left] };
}
