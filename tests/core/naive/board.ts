/** One row of a list: a person in a kind in a month, with days and öre. Several rows may say the same person, kind and month. */
export interface NaiveRow {
  readonly kind: number;
  readonly month: number;
  readonly person: string;
  readonly days: number;
  readonly cost: number;
}

export interface NaiveLimits {
  readonly persons: number;
  readonly share: number;
}

export type Months = readonly number[];

/** Which kinds and months a figure is of. */
export interface NaiveFigure {
  readonly kinds: readonly number[];
  readonly months: Months;
}

/** The days and öre of one person, looked up row by row. */
export function naiveShare(
  rows: readonly NaiveRow[],
  person: string,
  { kinds, months }: NaiveFigure,
): readonly [days: number, cost: number] {
  let [days, cost] = [0, 0];
  for (const row of rows) {
    if (row.person !== person || !kinds.includes(row.kind) || !months.includes(row.month)) continue;
    days += row.days;
    cost += row.cost;
  }
  return [days, cost];
}

export function naivePersons(rows: readonly NaiveRow[]): string[] {
  return [...new Set(rows.map(({ person }) => person))];
}

/** Whether nobody, or enough persons, are behind the days, and behind the cost, and none has more than the share of the cost. */
export function naiveHolds(rows: readonly NaiveRow[], figure: NaiveFigure, limits: NaiveLimits): boolean {
  const shares = naivePersons(rows).map((person) => naiveShare(rows, person, figure));
  for (const measure of [0, 1] as const) {
    const behind = shares.filter((share) => share[measure] !== 0).length;
    if (behind > 0 && behind < limits.persons) return false;
  }
  const whole = Math.abs(shares.reduce((sum, [, cost]) => sum + cost, 0));
  return shares.every(([, cost]) => Math.abs(cost) * 100 <= whole * limits.share);
}

function monthsBetween(first: number, last: number): Months {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** The months of every period that is shown when the year is divided so: its own, and all those that they add up to. */
export function naivePeriods(unit: 'month' | 'fourMonths' | 'year', count: number): Months[] {
  const year = monthsBetween(0, count - 1);
  if (unit === 'year') return [year];
  const parts = [0, 4, 8].filter((first) => first < count);
  const fourMonths = parts.map((first) => monthsBetween(first, Math.min(first + 3, count - 1)));
  return unit === 'fourMonths'
    ? [year, ...fourMonths]
    : [year, ...fourMonths, ...year.map((month) => [month])];
}

export interface NaivePlan {
  readonly unit: 'month' | 'fourMonths' | 'year' | 'total';
  readonly groups: readonly (readonly number[])[];
}

/**
 * The plan of a first copy. The kinds are gone through in order: a group takes in the next kind until it holds; what is left at the end
 * joins the groups before it, one by one, until it holds.
 */
export function naivePlan(
  rows: readonly NaiveRow[],
  size: { readonly kinds: number; readonly months: number },
  limits: NaiveLimits,
): NaivePlan {
  const all = monthsBetween(0, size.kinds - 1);
  const holds = (unit: 'month' | 'fourMonths' | 'year', group: readonly number[]): boolean =>
    naivePeriods(unit, size.months).every((months) => naiveHolds(rows, { kinds: group, months }, limits));
  for (const unit of ['fourMonths', 'year'] as const) {
    if (!holds(unit, all)) continue;
    const groups = goneThrough(all, (group) => holds(unit, group));
    const byMonth = unit === 'fourMonths' && [all, ...groups].every((group) => holds('month', group));
    return { unit: byMonth ? 'month' : unit, groups };
  }
  return { unit: 'total', groups: [] };
}

function goneThrough(kinds: readonly number[], holds: (group: readonly number[]) => boolean): number[][] {
  const groups: number[][] = [];
  let open: number[] = [];
  for (const kind of kinds) {
    open.push(kind);
    if (!holds(open)) continue;
    groups.push(open);
    open = [];
  }
  while (open.length > 0) {
    open = [...(groups.pop() ?? []), ...open];
    if (holds(open) || groups.length === 0) {
      groups.push(open);
      open = [];
    }
  }
  return groups;
}
