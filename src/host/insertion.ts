import type { DescribedFunction } from '../functions/reference/describeFunction';
import { answerRows } from '../functions/examples/example';
import { standaloneFormula } from '../functions/examples/formula';
import { numberFormats } from '../tables/column';
import { readsWholeList } from '../tables/fillings';
import { placements } from '../tables/placements';
import { isTable } from '../tables/recognise';
import { columnReference, rowReference } from '../tables/reference';
import type { Language } from '../text/language';
import type { Outcome } from './failure';
import { filledCall } from './filledCall';
import { type Remark, remarksOn } from './remarks';
import type { Cell, PlacedTable, Selection } from './selection';
import type { WorkbookSettings } from './workbookSettings';

/** A formula for the active cell, and what it reads. */
export interface Insertion {
  /** As Range.formulas takes it: en-US syntax. */
  readonly formula: string;
  /** The number format that the answer needs to be readable; null where any will do. */
  readonly numberFormat: string | null;
  readonly reads:
    | { readonly what: 'row' | 'list'; readonly table: string; readonly remarks: readonly Remark[] }
    /** Nothing of the workbook: it is an example. */
    | { readonly what: 'example' };
}

/** What a formula is written from. */
export interface InsertionOrder {
  readonly wanted: Pick<DescribedFunction, 'id' | 'parameters' | 'examples'>;
  readonly selection: Selection;
  readonly settings: WorkbookSettings;
  readonly language: Language;
}

/**
 * The formula that fits where the user stands. In a row of a table with the placements' columns, or just right of it, it reads
 * that row. Elsewhere it reads whole columns of the placements and spills, which Excel refuses inside a table. Where the
 * workbook lacks what the function needs, it is the function's first example.
 */
export function insertionFor(order: InsertionOrder): Outcome<Insertion> {
  const fromRow = readsWholeList(order.wanted.id) ? null : rowInsertion(order);
  if (fromRow !== null) return fromRow;
  const elsewhere = listInsertion(order) ?? exampleInsertion(order);
  const around = order.selection.tables.find((table) => isInside(order.selection.cell, table));
  if (around !== undefined && elsewhere.spills) return { failure: 'insideTable', table: around.name };
  return { formula: elsewhere.formula, numberFormat: elsewhere.numberFormat, reads: elsewhere.reads };
}

type SpillingInsertion = Insertion & { readonly spills: boolean };

function rowInsertion(order: InsertionOrder): Insertion | null {
  const { cell, tables } = order.selection;
  const inRows = tables.filter((table) => isBesideBody(cell, table));
  const table = inRows.find((each) => isInside(cell, each)) ?? inRows[0];
  if (table === undefined) return null;
  const tableName = isInside(cell, table) ? null : table.name;
  const formula = filledCall(order, {
    headers: table.headers,
    tables,
    refer: (header) => rowReference(tableName, header),
  });
  if (formula === null) return null;
  return { formula, numberFormat: formatFor(order.wanted), reads: { what: 'row', ...about(order, table) } };
}

function listInsertion(order: InsertionOrder): SpillingInsertion | null {
  const table = order.selection.tables.find(({ name }) => isTable(placements, name));
  if (table === undefined) return null;
  const formula = filledCall(order, {
    headers: table.headers,
    tables: order.selection.tables,
    refer: (header) => columnReference(table.name, header),
  });
  if (formula === null) return null;
  const numberFormat = formatFor(order.wanted);
  return { formula, numberFormat, reads: { what: 'list', ...about(order, table) }, spills: true };
}

function about(
  { wanted }: InsertionOrder,
  { name, headers }: PlacedTable,
): { readonly table: string; readonly remarks: readonly Remark[] } {
  return { table: name, remarks: remarksOn(wanted, headers) };
}

function exampleInsertion({ wanted }: InsertionOrder): SpillingInsertion {
  const [example] = wanted.examples;
  if (example === undefined) throw new Error(`${wanted.id} has no example`);
  const formula = standaloneFormula(wanted.id, example, 'en');
  const spills = answerRows(example).flat().length > 1;
  return { formula, numberFormat: formatFor(wanted), reads: { what: 'example' }, spills };
}

/** A function whose first example begins with a date answers with dates. */
function formatFor({ examples }: Pick<DescribedFunction, 'examples'>): string | null {
  const answer = examples[0] === undefined ? undefined : answerRows(examples[0])[0]?.[0];
  return typeof answer === 'object' && 'date' in answer ? numberFormats.day : null;
}

function isInside(cell: Cell, table: PlacedTable): boolean {
  const lastRow = table.row + table.rows - 1;
  const lastColumn = table.column + table.headers.length - 1;
  return (
    cell.sheetId === table.sheetId &&
    isBetween(cell.row, table.row, lastRow) &&
    isBetween(cell.column, table.column, lastColumn)
  );
}

/** In a row of data, in one of the table's columns or the one just right of them. */
function isBesideBody(cell: Cell, table: PlacedTable): boolean {
  return (
    cell.sheetId === table.sheetId &&
    isBetween(cell.row, table.bodyRow, table.bodyRow + table.bodyRows - 1) &&
    isBetween(cell.column, table.column, table.column + table.headers.length)
  );
}

function isBetween(value: number, first: number, last: number): boolean {
  return first <= value && value <= last;
}
