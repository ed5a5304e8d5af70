import type { Comparison } from '../../host/lists/listImport';
import type { MissingRows } from '../../import/tablePlan';

/** What an import does to a table that is there, by rows. */
export interface TableEffect {
  readonly added: number;
  readonly changed: number;
  readonly closed: number;
  readonly removed: number;
}

/** What the import does when rows that the list does not have are treated so: taking them out needs no new comparison. */
export function effectOf(
  { difference, closed }: Pick<Comparison, 'difference' | 'closed'>,
  missing: MissingRows,
): TableEffect {
  const { added, changed, repaired } = difference;
  return {
    ...{ added, changed },
    closed: missing === 'close' ? closed : 0,
    removed: repaired + (missing === 'remove' ? difference.missing : 0),
  };
}

/** Whether the table stays as it is. */
export function changesNothing({ added, changed, closed, removed }: TableEffect): boolean {
  return added + changed + closed + removed === 0;
}
