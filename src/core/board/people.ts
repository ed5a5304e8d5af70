import type { BoardLimits, BoardList } from './boardList';
import type { MonthSpan } from './boardPeriods';

/** What a person adds to a figure: whole millionths of a day, and öre. */
export interface PersonSum {
  readonly dayParts: number;
  readonly cost: number;
}

/** The persons behind a figure, by their numbers. Who adds nothing to it is not among them. */
export type People = ReadonlyMap<number, PersonSum>;

/** The persons behind the figure of some kinds in some months. */
export function peopleOf(list: BoardList, kinds: readonly number[], span: MonthSpan): People {
  const [isAsked, sums] = [new Set(kinds), new Map<number, PersonSum>()];
  for (const { kind, month, person, dayParts, cost } of list.contributions) {
    if (!isAsked.has(kind) || month < span.from || month >= span.until) continue;
    const sum = sums.get(person) ?? { dayParts: 0, cost: 0 };
    sums.set(person, { dayParts: sum.dayParts + dayParts, cost: sum.cost + cost });
  }
  return new Map([...sums].filter(([, { dayParts, cost }]) => dayParts !== 0 || cost !== 0));
}

/** What keeps a figure from being shown. */
export type Fault = 'fewPersons' | 'oneLarge';

/**
 * Why the figure of these persons may not be shown; null: it may. A figure of nobody is 0 and may. The share of a person is held against
 * the size of the sum, so that amounts below 0 never make a person look smaller.
 */
export function faultOf(people: People, { persons, share }: BoardLimits): Fault | null {
  if (people.size === 0) return null;
  if (people.size < persons) return 'fewPersons';
  let [sum, largest] = [0, 0];
  for (const { cost } of people.values()) {
    sum += cost;
    largest = Math.max(largest, Math.abs(cost));
  }
  return 100 * largest > share * Math.abs(sum) ? 'oneLarge' : null;
}
