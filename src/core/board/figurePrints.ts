import type { BoardList } from './boardList';
import type { BoardUnit } from './boardPeriods';
import { fingerprint } from './fingerprint';
import { type BoardMeasure, boardMeasures, type People } from './people';

/** What is remembered of a figure: a fingerprint of each person behind it, and one of what each adds to it, measure by measure. */
export type FigurePrints = Readonly<Record<'persons' | BoardMeasure, readonly number[]>>;

/** The parts of it, in the order in which they are stored. */
export const printParts = ['persons', ...boardMeasures] as const;

/** Of nobody. */
export const noPrints: FigurePrints = { persons: [], dayParts: [], cost: [] };

/** With what persons are made fingerprints of. Those of one period are others than those of the next, so that nobody can be followed. */
export interface Inking {
  readonly salt: string;
  readonly period: string;
}

/** With what the figures of a period of a unit are fingerprinted. */
export function inkingOf(salt: string, unit: BoardUnit, index: number): Inking {
  return { salt, period: `${unit} ${index}` };
}

/** The fingerprint of a person. */
export function personPrint({ salt, period }: Inking, person: string): number {
  return fingerprint(salt, period, person);
}

/** The fingerprint of what a person adds to a figure. */
export function sharePrint(
  { salt, period }: Inking,
  person: string,
  share: readonly [BoardMeasure, number],
): number {
  return fingerprint(salt, period, person, ...share);
}

/** What is remembered of the figure of these people. In order of size, so that the order of the rows cannot be seen. */
export function figurePrints(list: BoardList, people: People, inking: Inking): FigurePrints {
  const named = [...people].map(([person, sum]) => ({ person: list.persons[person] ?? '', sum }));
  const inOrder = (prints: readonly number[]): readonly number[] =>
    [...prints].sort((one, other) => one - other);
  const sharesOf = (measure: BoardMeasure): readonly number[] =>
    inOrder(named.map(({ person, sum }) => sharePrint(inking, person, [measure, sum[measure]])));
  return {
    persons: inOrder(named.map(({ person }) => personPrint(inking, person))),
    dayParts: sharesOf('dayParts'),
    cost: sharesOf('cost'),
  };
}
