import type { TableCell } from '../../import/list';
import { blockCells } from '../cells/blockValues';
import { Refused } from '../failure';
import type { WritingWatch } from './listImport';
import type { RowReceiver } from './preparedTable';
import { type ColumnContents, createSurvey, isFormula } from './ownColumns';
import { bodyOf, isSameBlock } from './blocks';
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

/** Reads the rows of the table and hands them over, so that they can be compared. */
export async function readTable(
  context: Excel.RequestContext,
  target: TargetTable,
  { receiver, watch }: { readonly receiver: RowReceiver; readonly watch: WritingWatch },
): Promise<TableRead> {
  const body = bodyOf(target.block);
  const digest = createDigest();
  const survey = createSurvey(body.columns, body.row);
  for await (const { block, values, formulas } of blockCells(context, target.sheetId, body)) {
    heedCancel(watch);
    survey.add(values, formulas);
    await digest.add(formulas);
    await receiver.add(values.map((row, index) => handedOver(row, formulas[index] ?? [], target)));
    watch.progress({ phase: 'reading', share: (block.row + block.rows - body.row) / body.rows });
  }
  return { contents: survey.columns(), digest: await digest.text() };
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
  for await (const { formulas } of blockCells(context, sheetId, bodyOf(block))) await again.add(formulas);
  return (await again.text()) === digest;
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
