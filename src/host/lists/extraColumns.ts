import type { ListReport } from '../../import/list';
import { masked } from '../../text/personalNumbers';
import { isListOf, isText, parsedJson } from '../memory/shapes';
import type { PreparedTable } from './preparedTable';

/** What the id of a column that a list brings along begins with; its header as it is written follows. */
const extraId = 'extra:';

/** The header under which a column is added to a table: another one than those that it has, as Excel demands. */
export function freeHeader(header: string, taken: readonly string[]): string {
  const isTaken = new Set(taken.map((each) => each.toLowerCase()));
  let free = header;
  for (let number = 2; isTaken.has(free.toLowerCase()); number += 1) free = `${header} (${number})`;
  return free;
}

/** A column that a list brought along: its header there, and the one that it got in the table. */
export type BroughtColumn = readonly [header: string, inTable: string];

/** The columns that lists have brought along, as a setting holds them. What cannot be read is none: a column is added once more. */
export function broughtColumns(json: string | null | undefined): readonly BroughtColumn[] {
  const stored = parsedJson(json ?? null);
  return Array.isArray(stored) ? stored.filter(isBrought) : [];
}

function isBrought(value: unknown): value is BroughtColumn {
  return isListOf(value, isText) && value.length === 2;
}

/**
 * The ids of a table's columns once more, with those that the list is to bring along and that an earlier list brought. A column of the
 * user's own that happens to have such a header stays the user's own: nothing is written into it.
 */
export function withExtras(
  columnIds: readonly (string | null)[],
  headers: readonly string[],
  { written, brought }: Pick<ListReport, 'written'> & { readonly brought: readonly BroughtColumn[] },
): (string | null)[] {
  const ids = [...columnIds];
  for (const id of written.filter((each) => each.startsWith(extraId))) {
    const header = masked(id.slice(extraId.length));
    const names = brought.flatMap(([each, inTable]) => (each === header ? [inTable] : []));
    const position = headers.findIndex((held, index) => ids[index] === null && names.includes(held));
    if (position >= 0) ids[position] = id;
  }
  return ids;
}

/** The columns brought along that the table has when a list has been written, those of earlier lists too. */
export function broughtWith(
  brought: readonly BroughtColumn[],
  { held, layout, plan }: Pick<PreparedTable, 'held' | 'layout' | 'plan'>,
): readonly BroughtColumn[] {
  const headers = [...(held?.headers ?? []), ...layout.addedHeaders];
  const offset = held === null ? layout.before.columns : 0;
  const latest = layout.written.flatMap(({ position, planned }): BroughtColumn[] => {
    const id = plan.columnIds[planned] ?? '';
    const inTable = headers[position - offset];
    return id.startsWith(extraId) && inTable !== undefined
      ? [[masked(id.slice(extraId.length)), inTable]]
      : [];
  });
  const taken = new Set(latest.map(([, inTable]) => inTable));
  const earlier = brought.filter(([, inTable]) => headers.includes(inTable) && !taken.has(inTable));
  return [...latest, ...earlier];
}
