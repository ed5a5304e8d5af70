import { masked } from '../../text/personalNumbers';
import type { RenewedTable } from '../rekey/rekeyTables';
import type { SheetNames } from './hiddenSheets';
import { settingChanges } from './importSettings';
import type { Journal, JournalPart } from './journal';
import type { ListOrder, WritingWatch } from './listImport';
import type { PreparedList } from './prepareList';
import type { PreparedLogs } from './prepareLogs';
import type { PreparedTable } from './preparedTable';

/** Tables that are written in one step, however they came to be written. The journal has its parts in the same order. */
export interface TableWriting {
  readonly tables: readonly PreparedTable[];
  readonly watch: WritingWatch;
}

/** An import that is being written. */
export interface Writing extends PreparedList {
  readonly order: ListOrder;
  readonly watch: WritingWatch;
  readonly logs: PreparedLogs;
  /** Other tables of the workbook in which keys are made anew. */
  readonly renewed: readonly RenewedTable[];
  /** When it began, as 2026-01-31 09:05. */
  readonly when: string;
}

/** Every table that is written, the list's own first. The journal has its parts in the same order. */
export function tablesOf({ list, renewed, logs }: Writing): readonly PreparedTable[] {
  const others = renewed.map(({ table }) => table);
  return [list, ...others, logs.log, ...(logs.rows === null ? [] : [logs.rows.table])];
}

/** The same, for the steps that all writing of tables goes by. */
export function tableWriting(writing: Writing): TableWriting {
  return { tables: tablesOf(writing), watch: writing.watch };
}

/** The journal of an import before anything has been done. Of the imports before it only the names of hidden sheets that are left over are kept. */
export function beginningOf(
  writing: Writing,
  names: readonly SheetNames[],
  leftover: readonly string[],
): Journal {
  const { order, settings, when } = writing;
  return {
    step: 'staging',
    list: masked(order.report.name),
    when,
    parts: partsOf(tablesOf(writing), names),
    leftover,
    settings: settingChanges(writing, settings),
  };
}

/** What is done to each of the tables, which get hidden sheets of these names. */
export function partsOf(
  tables: readonly PreparedTable[],
  names: readonly SheetNames[],
): readonly JournalPart[] {
  return tables.map((table, index) => partOf(table, names[index]));
}

function partOf({ name, held, layout }: PreparedTable, names: SheetNames | undefined): JournalPart {
  if (names === undefined) throw new Error(`There are no sheets for the table ${name}.`);
  return {
    table: name,
    tableId: held?.id ?? null,
    sheetId: held?.sheetId ?? null,
    sheets: {
      stage: names.stage,
      image: held === null ? null : names.image,
      made: held === null ? names.made : null,
    },
    before: held === null ? null : layout.before,
    after: layout.after,
    columns: { changed: layout.changed, cut: layout.cutFormulas },
    digest: '',
  };
}
