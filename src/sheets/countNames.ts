import { comparableName } from '../text/words';

/** How many different names there are among the cells, a blank one included. */
export function countNames(cells: readonly unknown[]): number {
  return new Set(cells.map(nameIn)).size;
}

/** How many different pairs of names there are in columns that come two by two, one that lacks both names left out. */
export function countPlaces(columns: readonly (readonly unknown[] | null)[]): number {
  const pairs = new Set<string>();
  for (let index = 0; index + 1 < columns.length; index += 2) {
    const [units, activities] = [columns[index] ?? [], columns[index + 1] ?? []];
    for (let row = 0; row < Math.max(units.length, activities.length); row += 1)
      pairs.add(`${nameIn(units[row])}\u0000${nameIn(activities[row])}`);
  }
  pairs.delete('\u0000');
  return pairs.size;
}

function nameIn(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' ? comparableName(String(cell)) : '';
}
