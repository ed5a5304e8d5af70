import type { TablePlan } from '../../import/tablePlan';
import { numberFormats } from '../../tables/column';
import type { WorkbookTable } from '../../tables/table';
import type { Language } from '../../text/language';
import { masked } from '../../text/personalNumbers';
import { Refused } from '../failure';
import { freeHeader } from './extraColumns';
import type { ColumnContents } from './ownColumns';
import type { Block } from './blocks';
import type { TargetTable } from './targetTable';

/** A column of the table that the list fills. */
export interface WrittenColumn {
  /** Its place in the table, from 0. */
  readonly position: number;
  /** Its place in the plan. */
  readonly planned: number;
  /** The number format of its type. */
  readonly format: string;
  /** Whether the table's own format is none, so that the type's is given to the whole column. */
  readonly takesFormat: boolean;
}

/** A formula of the user's own that goes on down to the new rows. */
export interface FilledColumn {
  readonly position: number;
  /** The row of the data (from 0) whose formula is filled down. */
  readonly from: number;
}

/** Rows that stay together: they move up where rows above them are taken out. */
export interface MovedRows {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Where everything stands before and after, worked out before anything is written. */
export interface Layout {
  readonly before: Block;
  readonly after: Block;
  /** Headers of columns that the table lacks; they are added at its right. */
  readonly addedHeaders: readonly string[];
  /** In the order of their places. */
  readonly written: readonly WrittenColumn[];
  /** The places of the columns whose values change: the written ones and, where rows are taken out, all that move with their rows. */
  readonly changed: readonly number[];
  readonly filled: readonly FilledColumn[];
  /** Whether rows are taken out, so that others move up. */
  readonly takesOut: boolean;
  /** Rows of today and where they will stand. */
  readonly kept: readonly MovedRows[];
  /** The user's own columns of formulas that are cut when rows are taken out; their first row has the formula. */
  readonly cutFormulas: readonly number[];
}

/** Which rows a table will have, and which of them are filled. */
export type RowPlan = Pick<TablePlan, 'columnIds' | 'origins' | 'filled' | 'removed' | 'extras'>;

/** What a layout is worked out from. */
export interface LayoutInput {
  readonly table: WorkbookTable;
  readonly language: Language;
  readonly target: TargetTable;
  readonly contents: readonly ColumnContents[];
  readonly plan: RowPlan;
}

/**
 * Works out the layout. Refused: the list would write over formulas, or rows would have to be taken out beside formulas of the user's
 * own that differ from row to row.
 */
export function layoutOf(input: LayoutInput): Layout {
  const { target, plan } = input;
  const { addedHeaders, written } = columnsOf(input);
  const kept = keptRows(plan.origins);
  const takesOut = plan.removed > 0;
  const rows = takesOut
    ? Math.max(1, plan.origins.length)
    : Math.max(target.block.rows - 1, plan.origins.length);
  const after = { ...target.block, rows: rows + 1, columns: target.block.columns + addedHeaders.length };
  const own = takesOut ? ownColumns(input, written) : { moved: [], cutFormulas: [] };
  const changed = [...written.map(({ position }) => position), ...own.moved];
  return {
    before: target.block,
    after,
    addedHeaders,
    written,
    changed: changed.sort((one, other) => one - other),
    filled: filledColumns(input, written),
    takesOut,
    kept,
    cutFormulas: own.cutFormulas,
  };
}

function columnsOf(input: LayoutInput): { addedHeaders: string[]; written: WrittenColumn[] } {
  const { target, plan } = input;
  const addedHeaders: string[] = [];
  const written = plan.columnIds.map((id, planned): WrittenColumn => {
    const { header, format } = plannedColumn(input, id);
    const position = target.columnIds.indexOf(id);
    if (position >= 0) return { planned, format, ...heldColumn(input, position, format) };
    const added = freeHeader(header, [...target.headers, ...addedHeaders]);
    return {
      ...{ planned, format },
      position: target.block.columns + addedHeaders.push(added) - 1,
      takesFormat: true,
    };
  });
  return { addedHeaders, written: written.sort((one, other) => one.position - other.position) };
}

/** A column of the list that is brought along stands as a text under its own header. */
function plannedColumn(
  { table, language, plan }: LayoutInput,
  id: string,
): { readonly header: string; readonly format: string } {
  const column = table.columns.find((candidate) => candidate.id === id);
  if (column !== undefined) return { header: column.header[language], format: numberFormats[column.type] };
  const extra = plan.extras.find((candidate) => candidate.id === id);
  if (extra === undefined) throw new Error(`The table ${table.id} has no column ${id}.`);
  return { header: masked(extra.header), format: numberFormats.text };
}

function heldColumn(
  { target, contents }: LayoutInput,
  position: number,
  format: string,
): Pick<WrittenColumn, 'position' | 'takesFormat'> {
  const header = target.headers[position] ?? '';
  if ((contents[position]?.formulas ?? 0) > 0)
    throw new Refused({ failure: 'formulasInColumn', table: target.name, header });
  return { position, takesFormat: isUnformatted(target.formats[position], format) };
}

/** A format that the user has chosen stays; text must be text, and a date without a format would be a serial number. */
function isUnformatted(held: string | undefined, wanted: string): boolean {
  return held === undefined || (held === 'General' && held !== wanted);
}

/** A column that mostly holds formulas is a calculated one, as Excel has it, even if a cell in it has been written over. */
function filledColumns({ contents }: LayoutInput, written: readonly WrittenColumn[]): FilledColumn[] {
  const isWritten = new Set(written.map(({ position }) => position));
  return contents.flatMap(({ formulas, constants, lastFormula }, position) =>
    formulas <= constants || isWritten.has(position) ? [] : [{ position, from: lastFormula }],
  );
}

/** Columns that hold the user's own values move with their rows; those that hold one formula in every row need not. */
function ownColumns(
  { target, contents }: LayoutInput,
  written: readonly WrittenColumn[],
): { readonly moved: readonly number[]; readonly cutFormulas: readonly number[] } {
  const isWritten = new Set(written.map(({ position }) => position));
  const moved: number[] = [];
  const cutFormulas: number[] = [];
  contents.forEach(({ formulas, isUniform }, position) => {
    if (isWritten.has(position)) return;
    if (formulas === 0) moved.push(position);
    else if (isUniform && formulas === target.block.rows - 1) cutFormulas.push(position);
    else
      throw new Refused({
        failure: 'mixedColumn',
        table: target.name,
        header: target.headers[position] ?? '',
      });
  });
  return { moved, cutFormulas };
}

function keptRows(origins: Int32Array): MovedRows[] {
  const runs: MovedRows[] = [];
  origins.forEach((from, to) => {
    if (from === -1) return;
    const last = runs.at(-1);
    const goesOn = last !== undefined && last.from + last.count === from && last.to + last.count === to;
    if (goesOn) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ from, to, count: 1 });
  });
  return runs;
}
