import type { TableCell } from '../../import/list';
import type { PlanBlock } from '../../import/tablePlan';
import { blockValues } from '../cells/blockValues';
import { Refused } from '../failure';
import { type Block, dataBlock } from './blocks';
import { createDigest } from './digest';
import type { Layout, RowPlan } from './layout';
import type { WritingWatch } from './listImport';
import { rangeOf, runsOf, type Run } from './ranges';
import { heedCancel } from './readTable';

/** Bytes of JSON in a block: Excel on the web takes 5 MB, and the pane must not be busy with one for long. */
const bytesABlock = 250_000;

/** So many copies are asked for at once; a request for one takes about a kilobyte. */
const copiesASync = 200;

/** Rows that a table is filled with: from a place among them on, at least one, up to about so many bytes; none past the end. */
export type RowSource = (from: number, bytes: number) => Promise<PlanBlock>;

/** What is staged where. */
export interface Staging {
  readonly rows: RowSource;
  readonly watch: WritingWatch;
  readonly plan: RowPlan;
  readonly layout: Layout;
  /** The id of the table's sheet; null where there is no table yet. */
  readonly sheetId: string | null;
  /** The name of the hidden sheet. */
  readonly stage: string;
}

/** What the rows on the hidden sheet add up to. */
export interface Staged {
  /** Of the columns that change: it tells whether anybody changes them later. */
  readonly digest: string;
  /** Of the columns that are written, in the order of the plan, and of rows that hold something. */
  readonly sum: string;
}

/**
 * Puts the rows on the hidden sheet as they will stand in the table: what stays is copied from the table, cell by cell as it is, and
 * what is filled is written in blocks, each of which is read back and must be what was sent.
 */
export async function stageRows(context: Excel.RequestContext, staging: Staging): Promise<Staged> {
  formatStage(context, staging);
  await copyKept(context, staging, 'Values');
  await writeFilled(context, staging);
  if (staging.layout.takesOut) await copyKept(context, staging, 'Formats');
  return addUp(context, staging);
}

/** Cells of the hidden sheet, which has the columns and rows of the table's data from its first cell on. */
export function stageBlock(columns: Run, rows: Run): Block {
  return { row: rows.from, column: columns.from, rows: rows.count, columns: columns.count };
}

/** Formats come before values: what is written into a cell of text format stays a text and never becomes a formula. */
function formatStage(context: Excel.RequestContext, staging: Staging): void {
  const { layout, stage } = staging;
  const sheet = context.workbook.worksheets.getItem(stage);
  const rows = layout.after.rows - 1;
  for (const run of writtenRuns(layout)) {
    const first = rangeOf(sheet, stageBlock(run, { from: 0, count: 1 }));
    first.numberFormat = [run.formats];
    if (rows === 1) continue;
    rangeOf(sheet, stageBlock(run, { from: 1, count: rows - 1 })).copyFrom(first, 'Formats');
  }
}

interface WrittenRun extends Run {
  readonly formats: string[];
  readonly planned: number[];
}

function writtenRuns({ written }: Layout): WrittenRun[] {
  let next = 0;
  return runsOf(written.map(({ position }) => position)).map((run) => {
    const columns = written.slice(next, next + run.count);
    next += run.count;
    return {
      ...run,
      formats: columns.map(({ format }) => format),
      planned: columns.map(({ planned }) => planned),
    };
  });
}

/** Rows of today, or how they look, to where they will stand. Nothing leaves Excel. */
async function copyKept(
  context: Excel.RequestContext,
  { layout, sheetId, stage, watch }: Staging,
  what: 'Values' | 'Formats',
): Promise<void> {
  if (sheetId === null) return;
  const { worksheets } = context.workbook;
  const [source, target] = [worksheets.getItem(sheetId), worksheets.getItem(stage)];
  const held = runsOf(layout.changed.filter((position) => position < layout.before.columns));
  const copies = layout.kept.flatMap((rows) => held.map((columns) => ({ rows, columns })));
  for (let from = 0; from < copies.length; from += copiesASync) {
    heedCancel(watch);
    for (const { rows, columns } of copies.slice(from, from + copiesASync)) {
      const place = stageBlock(columns, { from: rows.to, count: rows.count });
      const original = rangeOf(source, dataBlock(layout.before, columns, rows));
      rangeOf(target, place).copyFrom(original, what);
    }
    await done(context);
  }
}

/** Once for many copies. */
async function done(context: Excel.RequestContext): Promise<void> {
  await context.sync();
}

async function writeFilled(context: Excel.RequestContext, staging: Staging): Promise<void> {
  const { rows, watch, plan } = staging;
  const total = plan.filled.length;
  for (let from = 0; from < total;) {
    heedCancel(watch);
    const block = await rows(from, bytesABlock);
    if (block.rows.length === 0) throw new Refused({ failure: 'stagedWrongly' });
    await writeBlock(context, staging, block);
    from += block.rows.length;
    watch.progress({ phase: 'writing', share: from / total });
  }
}

/** Rows that lie beneath each other are written at once; then all are read back. */
async function writeBlock(
  context: Excel.RequestContext,
  staging: Staging,
  { from, rows }: PlanBlock,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(staging.stage);
  const places = [...staging.plan.filled.subarray(from, from + rows.length)];
  let next = 0;
  const written = runsOf(places).flatMap((run) => {
    const cells = rows.slice(next, next + run.count);
    next += run.count;
    return writtenRuns(staging.layout).map((columns) => {
      const sent = cells.map((row) => columns.planned.map((planned) => row[planned] ?? ''));
      const range = rangeOf(sheet, stageBlock(columns, run));
      range.values = sent.map((row) => row.map(asTyped));
      range.load('values');
      return { range, sent };
    });
  });
  await context.sync();
  if (!written.every(({ range, sent }) => isSame(range.values, sent)))
    throw new Refused({ failure: 'stagedWrongly' });
  written.forEach(({ range }) => range.untrack());
}

/** Excel takes a first apostrophe for a sign that a text follows, so a text that begins with one needs two. */
function asTyped(cell: TableCell): TableCell {
  return typeof cell === 'string' && cell.startsWith("'") ? `'${cell}` : cell;
}

function isSame(held: readonly (readonly unknown[])[], sent: readonly (readonly TableCell[])[]): boolean {
  return sent.every((row, index) => row.every((cell, column) => held[index]?.[column] === cell));
}

/** Everything that is staged is read once more, as it will stand in the table. */
async function addUp(
  context: Excel.RequestContext,
  { layout, plan, stage, watch }: Staging,
): Promise<Staged> {
  const [digest, sum] = [createDigest(), createDigest()];
  const inOrder = [...layout.written].sort((one, other) => one.planned - other.planned);
  const all: Block = { row: 0, column: 0, rows: layout.after.rows - 1, columns: layout.after.columns };
  for await (const { block, values } of blockValues(context, stage, all)) {
    heedCancel(watch);
    await digest.add(values.map((row) => layout.changed.map((position) => row[position])));
    const inUse = values.slice(0, Math.max(0, plan.origins.length - block.row));
    await sum.add(inUse.map((row) => inOrder.map(({ position }) => row[position])));
  }
  return { digest: await digest.text(), sum: await sum.text() };
}
