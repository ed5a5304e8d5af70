import { keepFunction } from '../../core/keepShape';
/** What the groups of rows are told by. */
interface NameGroups {
  /** The group of a name by its number; -1 is blank. */
  readonly groups: ReadonlyMap<number, number | undefined>;
  /** The group of all other names. */
  readonly other: number;
  /** How many names have numbers. */
  readonly nameCount: number;
}

/** The group of each row by the number of its name. Numbers are looked up in an array, since a hundred thousand are. */
export function groupOfEach(numbers: Int32Array, { groups, other, nameCount }: NameGroups): Int32Array {
  const groupOfName = new Int32Array(nameCount + 1).fill(other);
  for (const [name, group] of groups) groupOfName[name + 1] = group ?? other;
  return lookedUp(numbers, groupOfName);
}

/** By the number after each: blank is -1. */
function lookedUp(numbers: Int32Array, table: Int32Array): Int32Array {
  const found = new Int32Array(numbers.length);
  for (let row = 0; row < found.length; row += 1) found[row] = table[(numbers[row] ?? -1) + 1] ?? 0;
  return found;
}

keepFunction(lookedUp);
