import type { TableCell, TablePlan } from '../../import/list';
import { Refused } from '../failure';
import type { ListOrder, WritingWatch } from '../listImport';
import { createDigest } from './digest';
import type { Layout } from './layout';
import { rangeOf } from './ranges';
import { heedCancel } from './readTable';

/** Bytes of JSON in a block: Excel on the web takes 5 MB, and the pane must not be busy with one for long. */
const bytesABlock = 250_000;

/** What is staged where. */
export interface Staging {
  readonly order: Pick<ListOrder, 'reader'>;
  readonly watch: WritingWatch;
  readonly plan: TablePlan;
  readonly layout: Layout;
  /** The name of the hidden sheet. */
  readonly stage: string;
}

/**
 * Writes the rows on the hidden sheet, block by block, a column for each written one, from its first row on. Every block is
 * read back and must be what was sent. Gives the digest of all cells.
 */
export async function stageRows(context: Excel.RequestContext, staging: Staging): Promise<string> {
  const { order, watch, plan, layout, stage } = staging;
  const total = plan.origins.length;
  const digest = createDigest();
  if (total > 0) formatStage(context, staging);
  for (let from = 0; from < total;) {
    heedCancel(watch);
    const block = await order.reader.block(from, bytesABlock);
    if (block.rows.length === 0) throw new Refused({ failure: 'stagedWrongly' });
    const rows = block.rows.map((row) => layout.written.map(({ planned }) => row[planned] ?? ''));
    await stageBlock(context.workbook.worksheets.getItem(stage), from, rows);
    digest.add(rows);
    from += rows.length;
    watch.progress({ phase: 'writing', share: from / total });
  }
  return digest.text();
}

/** Formats come before values: what is written into a cell of text format stays a text and never becomes a formula. */
function formatStage(context: Excel.RequestContext, { plan, layout, stage }: Staging): void {
  const columns = layout.written.length;
  const sheet = context.workbook.worksheets.getItem(stage);
  const first = rangeOf(sheet, { row: 0, column: 0, rows: 1, columns });
  first.numberFormat = [layout.written.map(({ format }) => format)];
  if (plan.origins.length === 1) return;
  const others = rangeOf(sheet, { row: 1, column: 0, rows: plan.origins.length - 1, columns });
  others.copyFrom(first, 'Formats');
}

async function stageBlock(sheet: Excel.Worksheet, row: number, rows: readonly TableCell[][]): Promise<void> {
  const range = rangeOf(sheet, { row, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 });
  range.values = rows.map((cells) => cells.map(asTyped));
  range.load('values');
  await range.context.sync();
  if (!isSame(range.values, rows)) throw new Refused({ failure: 'stagedWrongly' });
  range.untrack();
}

/** Excel takes a first apostrophe for a sign that a text follows, so a text that begins with one needs two. */
function asTyped(cell: TableCell): TableCell {
  return typeof cell === 'string' && cell.startsWith("'") ? `'${cell}` : cell;
}

function isSame(held: readonly (readonly unknown[])[], sent: readonly (readonly TableCell[])[]): boolean {
  return sent.every((row, index) => row.every((cell, column) => held[index]?.[column] === cell));
}
