import { isRead } from '../../import/columns/matchedColumn';
import type { ListHeader, ListReport } from '../../import/list';
import { rememberedNames } from '../../import/matching/signature';
import { extraPrefix, isExtra } from '../../import/records/protected';
import type { Column } from '../../tables/column';
import type { Table } from '../../tables/table';
import { columnOf } from './importFacts';
import type { ImportState } from './importState';

/** A column that is written: one of the table's, or one of the list's own that is brought along under its header. */
export function writtenColumn(table: Table, columnId: string): Column {
  const name = isExtra(columnId) ? columnId.slice(extraPrefix.length) : columnId;
  const header = { sv: name, en: name };
  return columnOf(table, columnId) ?? { id: columnId, header, about: header, type: 'text', required: false };
}

/** The indexes of the columns of the list that are brought along: as the user wants it, else as last time. */
export function takenExtras({ report, choices }: Pick<ImportState, 'report' | 'choices'>): readonly number[] {
  if (choices.extras !== undefined || report === null) return choices.extras ?? [];
  const names = rememberedNames(report.headers);
  return report.headers
    .map(({ index }) => index)
    .filter((index) => report.written.includes(extraPrefix + (names[index] ?? '')));
}

/** The columns of the list that nothing of the table takes. */
export function spareHeaders({ headers, matches }: ListReport): readonly ListHeader[] {
  const taken = matches.filter((match) => isRead(match, matches));
  return headers.filter(({ index }) => !taken.some(({ header }) => header === index));
}

/** Under which id it is known that the user wants to write what stands in every row of a column. */
export function constantFold(columnId: string): string {
  return `constant:${columnId}`;
}

/** Whether the user wants to write what stands in every row of a column. */
export function asksForConstant({ folds }: Pick<ImportState, 'folds'>, columnId: string): boolean {
  return folds[constantFold(columnId)] === true;
}
