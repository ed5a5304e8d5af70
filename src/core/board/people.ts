import type { BoardLimits, BoardList } from './boardList';
import type { MonthSpan } from './boardPeriods';

/** What a person adds to a figure: whole millionths of a day, and öre. */
export interface PersonSum {
  readonly dayParts: number;
  readonly cost: number;
}

/** What is shown of a group in a period. Each is a figure by itself: somebody may have days that cost nothing, or a cost without days. */
export const boardMeasures = ['dayParts', 'cost'] as const satisfies readonly (keyof PersonSum)[];

/** One of them. */
export type BoardMeasure = (typeof boardMeasures)[number];

/** Neither days nor kronor. */
export const nothing: PersonSum = { dayParts: 0, cost: 0 };

/** The persons behind a figure, by their numbers. Who adds nothing to it is not among them. */
export type People = ReadonlyMap<number, PersonSum>;

/** The persons behind the figure of some kinds in some months. */
export function peopleOf(list: BoardList, kinds: readonly number[], span: MonthSpan): People {
  const [isAsked, sums] = [new Set(kinds), new Map<number, PersonSum>()];
  for (const { kind, month, person, dayParts, cost } of list.contributions) {
    if (!isAsked.has(kind) || month < span.from || month >= span.until) continue;
    const sum = sums.get(person) ?? nothing;
    sums.set(person, { dayParts: sum.dayParts + dayParts, cost: sum.cost + cost });
  }
  return new Map([...sums].filter(([, { dayParts, cost }]) => dayParts !== 0 || cost !== 0));
}

/** How many persons are behind the days or behind the cost, whichever has fewer; null: nobody is behind either. */
export function fewestBehind(people: People): number | null {
  const sums = [...people.values()];
  const counts = boardMeasures.map((measure) => sums.filter((sum) => sum[measure] !== 0).length);
  const met = counts.filter((count) => count > 0);
  return met.length === 0 ? null : Math.min(...met);
}

/** What keeps a figure from being shown. */
export type Fault = 'fewPersons' | 'oneLarge';

/**
 * Why the days and the cost of these persons may not be shown; null: they may. A figure of nobody is 0 and may. The share of a person is
 * held against the size of the sum, so that amounts below 0 never make a person look smaller.
 */
export function faultOf(people: People, { persons, share }: BoardLimits): Fault | null {
  const fewest = fewestBehind(people);
  if (fewest === null) return null;
  if (fewest < persons) return 'fewPersons';
  let [sum, largest] = [0, 0];
  for (const { cost } of people.values()) {
    sum += cost;
    largest = Math.max(largest, Math.abs(cost));
  }
  return 100 * largest > share * Math.abs(sum) ? 'oneLarge' : null;
}
