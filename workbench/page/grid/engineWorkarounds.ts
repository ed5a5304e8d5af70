/**
 * Mends two things in the grid's engine (0.25.1). Each goes when the engine is raised to a version that has it.
 * The engine's inner types are not exported, so what is touched is described here and checked before it is used.
 */

import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

type Rows = Set<number>;
type ColumnIndex = Map<unknown, Rows>;

interface CacheParts {
  _cache: Map<string, Map<string, Map<number, ColumnIndex>>>;
  set: (...args: [string, string, number, unknown, number, boolean?]) => void;
  shouldContinueBuildingCache: (...args: [string, string, number, number]) => boolean;
}

function isCache(value: unknown): value is CacheParts {
  return typeof value === 'object' && value !== null && '_cache' in value && 'set' in value;
}

/**
 * The engine's index of cell values looks through every distinct value of a column for each cell it writes, so that
 * 100 000 different results take minutes. A second index, from row to value, makes it one step.
 */
export function makeValueIndexLinear(): void {
  const cache: unknown = CELL_INVERTED_INDEX_CACHE;
  if (!isCache(cache)) throw new Error('The engine has no value index to mend: remove this workaround.');
  const listOfRow = new WeakMap<ColumnIndex, Map<number, Rows>>();
  const writeSlowly = cache.set.bind(cache);
  const mayBuild = cache.shouldContinueBuildingCache.bind(cache);

  cache.set = (...[unit, sheet, column, value, row, force = false]) => {
    if (!force && !mayBuild(unit, sheet, column, row)) return;
    const before = cache._cache.get(unit)?.get(sheet)?.get(column);
    if (before !== undefined && force) listOfRow.get(before)?.get(row)?.delete(row);
    cache.shouldContinueBuildingCache = () => true;
    writeSlowly(unit, sheet, column, value, row, false);
    cache.shouldContinueBuildingCache = mayBuild;
    const index = cache._cache.get(unit)?.get(sheet)?.get(column);
    if (index !== undefined) noteRow(listOfRow, index, { value, row });
  };
}

function noteRow(
  listOfRow: WeakMap<ColumnIndex, Map<number, Rows>>,
  index: ColumnIndex,
  { value, row }: { readonly value: unknown; readonly row: number },
): void {
  const lists = listOfRow.get(index) ?? new Map<number, Rows>();
  listOfRow.set(index, lists);
  const likely = index.get(indexKey(value));
  const list = likely?.has(row) === true ? likely : [...index.values()].find((rows) => rows.has(row));
  if (list !== undefined) lists.set(row, list);
}

/** The engine files numbers written as text under the number, and texts in lower case. */
function indexKey(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const number = Number(value);
  return value !== '' && String(number) === value ? number : value.toLowerCase();
}
