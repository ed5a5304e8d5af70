import { comparableName } from '../text/words';

/** How many different names there are among the cells, a blank one included. */
export function countNames(cells: readonly unknown[]): number {
  return new Set(cells.map(nameIn)).size;
}

function nameIn(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' ? comparableName(String(cell)) : '';
}
