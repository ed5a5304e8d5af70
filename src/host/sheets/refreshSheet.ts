import type { Area } from '../../sheets/cells';
import type { Entry, PlacedBlock } from '../../sheets/report';
import { Refused } from '../failure';
import { rangeOf } from '../lists/ranges';
import { findBlocks } from './blockNames';
import { type Wait, whenCalculated } from './calculated';
import { redrawChart } from './drawChart';
import { recordKey, recordText } from './record';
import { doneInsertions, insertRows, removeRows } from './insertedRows';
import { planRefresh, type RefreshOrder, type RefreshPlan } from './refreshPlan';
import { anchorsOf, type Dress, dressBlock, dressOf, entryArea, writeEntry } from './writeBlock';

/** A cell's content as Excel tells it. */
type Content = unknown;

/** An entry of a block that stands on the sheet, with what its cells hold. */
interface HeldEntry {
  readonly block: PlacedBlock;
  readonly entry: Entry;
  readonly formulas: readonly (readonly Content[])[];
}

/** What there is to do, and what is needed to take it back. */
export interface Refresh {
  readonly order: RefreshOrder;
  readonly plan: RefreshPlan;
  readonly held: readonly HeldEntry[];
  /** Entries to be written, where they will stand. */
  readonly writes: readonly { readonly block: PlacedBlock; readonly entry: Entry }[];
  /** Our charts that are still there. */
  readonly charts: readonly string[];
}

/** Reads what the sheet holds and works out what a refresh would change. */
export async function readRefresh(context: Excel.RequestContext, order: RefreshOrder): Promise<Refresh> {
  const plan = planRefresh(order);
  const sheet = context.workbook.worksheets.getItem(order.sheet.sheetId);
  const ranges = plan.before.flatMap((block) =>
    block.entries.map((entry) => {
      const range = rangeOf(sheet, entryArea(block, entry));
      range.load('formulas');
      return { block, entry, range };
    }),
  );
  sheet.charts.load('items/name');
  await context.sync();
  const held = ranges.map(({ block, entry, range }) => ({
    block,
    entry,
    formulas: range.formulas.map((row): Content[] => row),
  }));
  const charts = sheet.charts.items.map(({ name }) => name);
  return { order, plan, held, charts, writes: writesOf(order, plan, held) };
}

/** A sheet of the same shape is only written where it differs: nothing else of the user's is touched, and a second press does nothing. */
function writesOf(order: RefreshOrder, plan: RefreshPlan, held: readonly HeldEntry[]): Refresh['writes'] {
  const all = plan.after.flatMap((block) =>
    block.entries
      .map((entry, index) => ({ block, entry, index }))
      .filter(({ entry }) => isWritten(entry, order.window !== null)),
  );
  if (plan.isReshaped) return all;
  return all.filter(({ block, entry, index }) => {
    const before = held.filter((each) => each.block.id === block.id)[index];
    return !isSame(entry.cells, before?.formulas ?? []);
  });
}

/** Days are written when they are asked for; what the user has chosen on the sheet stays. */
function isWritten({ input }: Entry, hasDays: boolean): boolean {
  return input === undefined || (input === 'days' && hasDays);
}

function isSame(one: readonly (readonly Content[])[], other: readonly (readonly Content[])[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Carries a refresh out in one step, and shows other cells in the charts when these have answered. Whatever fails, the sheet is put back to what it was. */
export async function carryOutRefresh(
  context: Excel.RequestContext,
  refresh: Refresh,
  wait: Wait,
): Promise<void> {
  const { order, plan, writes } = refresh;
  if (writes.length === 0) return;
  const sheet = context.workbook.worksheets.getItem(order.sheet.sheetId);
  try {
    insertRows(sheet, plan.insertions);
    resized(refresh).forEach((block) => {
      redress(sheet, { block: roomOf(refresh, block), looks: block, dress: dressIn(refresh, 'after') });
    });
    writes.forEach(({ block, entry }) => {
      writeEntry(sheet, block, entry);
    });
    context.workbook.settings.add(recordKey(order.kind), recordText(plan.record));
    await context.sync();
    if (plan.isReshaped) await redrawCharts(context, refresh, { of: 'after', wait });
  } catch (error) {
    await putBack(context, refresh, wait).catch(() => putBackOrSay(context, refresh, wait));
    throw error;
  }
}

/** Excel may have been busy for a moment. */
async function putBackOrSay(context: Excel.RequestContext, refresh: Refresh, wait: Wait): Promise<void> {
  await putBack(context, refresh, wait).catch(() => {
    throw new Refused({ failure: 'halfRefreshed' });
  });
}

/** The blocks, as they are going to be, whose rows or looks change. */
function resized({ plan }: Refresh): readonly PlacedBlock[] {
  return plan.after.filter(({ id, size, looks }) => {
    const before = plan.before.find((block) => block.id === id);
    return before?.size.rows !== size.rows || JSON.stringify(before.looks) !== JSON.stringify(looks);
  });
}

/** All rows of a block, those that it no longer needs included, and of a list beside others those that it has got. */
function roomOf({ plan }: Refresh, { id, at, size }: PlacedBlock): Area {
  return { ...at, columns: size.columns, rows: Math.max(plan.record.sizes[id]?.rows ?? 0, size.rows) };
}

interface Redress {
  readonly block: Area;
  readonly looks: PlacedBlock;
  readonly dress: Dress;
}

/** How the blocks are dressed, as the heading stands before or after. */
function dressIn({ order, plan }: Refresh, when: 'before' | 'after'): Dress {
  const heading = plan[when].find(({ id }) => id === 'heading')?.at ?? { row: 0, column: 0 };
  return dressOf(order.kind, { language: order.record.language, heading });
}

/** The block is emptied and dressed as it should be. What people have noted at its cells stays. */
function redress(sheet: Excel.Worksheet, { block, looks, dress }: Redress): void {
  const range = rangeOf(sheet, block);
  range.clear('Contents');
  range.clear('Formats');
  dressBlock(sheet, looks, dress);
}

/** Excel looks at the cells to find labels and series, so it must have calculated them. */
async function redrawCharts(
  context: Excel.RequestContext,
  { order, plan, charts }: Refresh,
  { of, wait }: { readonly of: 'before' | 'after'; readonly wait: Wait },
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(order.sheet.sheetId);
  const wanted = plan.charts[of].filter(({ name }) => charts.includes(name));
  if (wanted.length === 0) return;
  await whenCalculated(context, anchorsOf(sheet, plan[of]), wait);
  wanted.forEach((chart) => {
    redrawChart(sheet, chart);
  });
  await context.sync();
}

async function putBack(context: Excel.RequestContext, refresh: Refresh, wait: Wait): Promise<void> {
  const { order, plan, held, writes } = refresh;
  const sheet = context.workbook.worksheets.getItem(order.sheet.sheetId);
  const now = (await findBlocks(context, order.kind)).sheet?.blocks ?? [];
  removeRows(sheet, doneInsertions(plan.insertions, { before: order.sheet.blocks, now }));
  resized(refresh).forEach(({ id }) => {
    const looks = plan.before.find((block) => block.id === id);
    const area = order.sheet.blocks.find((block) => block.id === id)?.area;
    if (looks !== undefined && area !== undefined)
      redress(sheet, { block: area, looks, dress: dressIn(refresh, 'before') });
  });
  const written = new Set(writes.map(({ block, entry }) => keyOf(block, entry)));
  held
    .filter(({ block, entry }) => plan.isReshaped || written.has(keyOf(block, entry)))
    .forEach(({ block, entry, formulas }) => {
      rangeOf(sheet, entryArea(block, entry)).formulas = formulas.map((row) => [...row]);
    });
  context.workbook.settings.add(recordKey(order.kind), recordText(order.record));
  await context.sync();
  if (plan.isReshaped) await redrawCharts(context, refresh, { of: 'before', wait });
}

function keyOf({ id }: PlacedBlock, { row, column }: Entry): string {
  return `${id} ${row} ${column}`;
}
