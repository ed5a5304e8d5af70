import type { Booking } from './booking';
import type { ExpectedMonth } from './expectedMonth';

/** Placement-months that a booking can be for, in the order of the months; they are looked up many times. */
export interface CandidateGroup {
  readonly months: readonly ExpectedMonth[];
  /** By their month, in its order. */
  readonly byMonth: ReadonlyMap<number, readonly ExpectedMonth[]>;
  /** Where each stands among the months. */
  readonly orderOf: ReadonlyMap<ExpectedMonth, number>;
}

/** The placement-months of a list by the names that a booking may know. */
export interface Candidates {
  /** Those that the booking can be for, see below; the same group for the same names. */
  readonly of: (booking: Pick<Booking, 'placement' | 'provider' | 'kind'>) => CandidateGroup;
  /** Those of a kind in a month. */
  readonly ofKindIn: (kind: number, month: number) => readonly ExpectedMonth[];
}

/**
 * Sorts the placement-months by what bookings know of them. A booking can be for those of the placement that it names; else for those of
 * its provider, of its kind where the provider has that kind. For nothing, where it names neither, or names what the list does not have.
 */
export function candidatesIn(expected: readonly ExpectedMonth[]): Candidates {
  const inOrder = [...expected].sort(byMonth);
  const byPlacement = grouped(inOrder, ({ placement }) => placement);
  const byProvider = grouped(inOrder, ({ provider }) => provider);
  const byKindInMonth = grouped(inOrder, ({ kind, month }) => `${kind} ${month}`);
  const groups = new Map<string, CandidateGroup>();
  return {
    of: ({ placement, provider, kind }) => {
      const key = placement === -1 ? `${provider} ${kind}` : `${placement}`;
      const known = groups.get(key);
      if (known !== undefined) return known;
      const months = placement === -1 ? ofProvider(provider, kind) : (byPlacement.get(placement) ?? []);
      const group = groupOf(months);
      groups.set(key, group);
      return group;
    },
    ofKindIn: (kind, month) => byKindInMonth.get(`${kind} ${month}`) ?? [],
  };

  function ofProvider(provider: number, kind: number): readonly ExpectedMonth[] {
    if (provider === -1) return [];
    const all = byProvider.get(provider) ?? [];
    const ofKind = all.filter((month) => month.kind === kind);
    return ofKind.length > 0 ? ofKind : all;
  }
}

function groupOf(months: readonly ExpectedMonth[]): CandidateGroup {
  return {
    months,
    byMonth: grouped(months, ({ month }) => month),
    orderOf: new Map(months.map((month, order) => [month, order])),
  };
}

function byMonth(one: ExpectedMonth, other: ExpectedMonth): number {
  if (one.month !== other.month) return one.month - other.month;
  return one.order === other.order ? one.care.from - other.care.from : one.order - other.order;
}

/** The placement-months by a name of theirs, in the order in which they stand. */
function grouped<Name>(
  months: readonly ExpectedMonth[],
  nameOf: (month: ExpectedMonth) => Name,
): ReadonlyMap<Name, readonly ExpectedMonth[]> {
  const groups = new Map<Name, ExpectedMonth[]>();
  for (const month of months) {
    const group = groups.get(nameOf(month));
    if (group === undefined) groups.set(nameOf(month), [month]);
    else group.push(month);
  }
  return groups;
}
