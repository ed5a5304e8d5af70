import type { TableCell } from '../../import/list';
import { Refused } from '../failure';
import type { ListOrder, WritingWatch } from '../listImport';
import { type ColumnContents, createSurvey, isFormula } from './ownColumns';
import { rangeOf, readableBlocks } from './ranges';
import { type Block, bodyOf, isSameBlock } from './blocks';
import { createDigest } from './digest';
import type { TargetTable } from './targetTable';

/** Ends the conversation when the user has stopped it. */
export function heedCancel({ signal }: WritingWatch): void {
  if (signal.aborted) throw new Refused({ failure: 'cancelled' });
}

/** What was read of a table. */
export interface TableRead {
  readonly contents: readonly ColumnContents[];
  /** What its cells add up to: it tells whether anybody has changed it since. */
  readonly digest: string;
}

/** Reads the rows of the table and hands them to the list's reader, so that they can be compared. */
export async function readTable(
  context: Excel.RequestContext,
  target: TargetTable,
  { order, watch }: { readonly order: Pick<ListOrder, 'reader'>; readonly watch: WritingWatch },
): Promise<TableRead> {
  const { reader } = order;
  const body = bodyOf(target.block);
  const digest = createDigest();
  const survey = createSurvey(body.columns, body.row);
  await reader.beginTable({ columnIds: target.columnIds });
  for (const block of readableBlocks(body)) {
    heedCancel(watch);
    const { values, formulas } = await readBlock(context, target.sheetId, block);
    survey.add(values, formulas);
    digest.add(formulas);
    await reader.addTableRows(values.map((row, index) => handedOver(row, formulas[index] ?? [], target)));
    watch.progress({ phase: 'reading', share: (block.row + block.rows - body.row) / body.rows });
  }
  return { contents: survey.columns(), digest: digest.text() };
}

/** Whether the table holds what it held when it was read, in the same place. */
export async function isUnchanged(
  context: Excel.RequestContext,
  { block, sheetId, headers }: TargetTable,
  { digest, now }: { readonly digest: string; readonly now: TargetTable | null },
): Promise<boolean> {
  const isInPlace = now?.sheetId === sheetId && isSameBlock(now.block, block);
  if (!isInPlace || now.headers.join('\n') !== headers.join('\n')) return false;
  const again = createDigest();
  for (const part of readableBlocks(bodyOf(block)))
    again.add((await readBlock(context, sheetId, part)).formulas);
  return again.text() === digest;
}

/** What the cells of a block show, and their formulas. */
export async function readBlock(
  context: Excel.RequestContext,
  sheetId: string,
  block: Block,
): Promise<{ readonly values: unknown[][]; readonly formulas: unknown[][] }> {
  const range = rangeOf(context.workbook.worksheets.getItem(sheetId), block);
  range.load('values,formulas');
  await context.sync();
  const { values, formulas } = range;
  range.untrack();
  return { values, formulas };
}

/** A formula of the user's own says nothing of whether its row is in use: it is handed over as blank. */
function handedOver(
  values: readonly unknown[],
  formulas: readonly unknown[],
  { columnIds }: TargetTable,
): TableCell[] {
  return values.map((value, column) =>
    columnIds[column] === null && isFormula(formulas[column], value) ? '' : cellOf(value),
  );
}

/** A cell as the reader takes it; whatever is no plain value is blank to it. */
export function cellOf(value: unknown): TableCell {
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : '';
}
