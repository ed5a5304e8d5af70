import { isProblem, type LocatedProblem, type Problem } from '../../text/problem';
import { isLocated } from '../cell';
import type { Rows } from './rows';

/** The rows of a list that is calculated as a whole. */
export interface Gathered<Item> {
  /** What the sound rows hold, and which rows they are, in the same order. */
  readonly items: readonly Item[];
  readonly rowNumbers: readonly number[];
  /** The problems of the others. Blank rows have none. */
  readonly bad: readonly LocatedProblem[];
}

/** Takes the rows together. `itemOf` is asked only about rows whose cells could all be read. */
export function gather<Item extends object | number>(
  rows: Rows,
  itemOf: (row: number) => Item | Problem,
): Gathered<Item> {
  const items: Item[] = [];
  const rowNumbers: number[] = [];
  const bad: LocatedProblem[] = [];
  for (let row = 0; row < rows.count; row += 1) {
    const item = rows.isSound(row) ? itemOf(row) : rows.standing(row);
    if (item === '') continue;
    if (isLocated(item)) bad.push(item);
    else if (isProblem(item)) bad.push(rows.located(item, row));
    else {
      items.push(item);
      rowNumbers.push(row);
    }
  }
  return { items, rowNumbers, bad };
}

/** Looks the answers of gathered rows up by the number of the row. */
export function byRow<Answer>(
  rowNumbers: readonly number[],
  answers: readonly Answer[],
): (row: number) => Answer {
  const positions = new Map(rowNumbers.map((row, position) => [row, position]));
  return (row) => {
    const answer = answers[positions.get(row) ?? -1];
    if (answer === undefined) throw new RangeError(`no answer for row ${row}`);
    return answer;
  };
}
