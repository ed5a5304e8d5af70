import type { TableCell } from '../../import/list';
import { Refused } from '../failure';
import type { ListOrder, WritingWatch } from '../listImport';
import { type ColumnContents, createSurvey, isFormula } from './ownColumns';
import { rangeOf, readableBlocks } from './ranges';
import type { Block } from './blocks';
import type { TargetTable } from './targetTable';

/** Ends the conversation when the user has stopped it. */
export function heedCancel({ signal }: WritingWatch): void {
  if (signal.aborted) throw new Refused({ failure: 'cancelled' });
}

/** Reads the rows of the table and hands them to the list's reader, so that they can be compared; tells what its columns hold. */
export async function readTable(
  context: Excel.RequestContext,
  target: TargetTable,
  { order, watch }: { readonly order: Pick<ListOrder, 'reader'>; readonly watch: WritingWatch },
): Promise<readonly ColumnContents[]> {
  const { reader } = order;
  const body: Block = { ...target.block, row: target.block.row + 1, rows: target.block.rows - 1 };
  const survey = createSurvey(body.columns, body.row);
  await reader.beginTable({ columnIds: target.columnIds });
  for (const block of readableBlocks(body)) {
    heedCancel(watch);
    const { values, formulas } = await readBlock(context, target.sheetId, block);
    survey.add(values, formulas);
    await reader.addTableRows(values.map((row, index) => handedOver(row, formulas[index] ?? [], target)));
    watch.progress({ phase: 'reading', share: (block.row + block.rows - body.row) / body.rows });
  }
  return survey.columns();
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
