import { nameAt } from './cellAt';
import type { TableReader } from './tableReader';

/*
 * A place is a cost centre with an activity. Its number is made of those of their names, so that it is the same in every table of a call.
 */

/** More names than the tables of a call can have. */
const nameLimit = 2 ** 26;

/** The place of each row; a row that names none of the two, and a table without the columns, is at a place without names. */
export function placesOf(table: TableReader): (row: number) => number {
  const [units, activities] = [table.namesOf('unit'), table.namesOf('activity')];
  return (row) => placeNumber(nameAt(units, row), nameAt(activities, row));
}

/** The place of two numbers of names; -1: none. */
function placeNumber(unit: number, activity: number): number {
  return (unit + 1) * nameLimit + activity + 1;
}

/** The place that names neither. */
export const noPlace = placeNumber(-1, -1);

/** The numbers of the names of a place; -1: none. */
export function namesOfPlace(place: number): { readonly unit: number; readonly activity: number } {
  return { unit: Math.floor(place / nameLimit) - 1, activity: (place % nameLimit) - 1 };
}
