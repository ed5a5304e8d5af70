import { offset, placed } from '../../sheets/cells';
import type { SheetKind } from '../../sheets/kind';
import type { Window } from '../../sheets/order';
import { rangeOf } from '../lists/ranges';
import { findBlocks, type FoundSheet } from './blockNames';
import { readRecord, type SheetRecord } from './record';

/** A sheet that stands in the workbook and what the workbook remembers of it. */
export interface HeldSheet {
  readonly sheet: FoundSheet;
  readonly record: SheetRecord;
}

/** The sheet of a kind; without its blocks or its record there is none of ours. */
export async function findSheet(context: Excel.RequestContext, kind: SheetKind): Promise<HeldSheet | null> {
  const { sheet } = await findBlocks(context, kind);
  const record = sheet === null ? null : await readRecord(context, kind);
  return sheet === null || record === null ? null : { sheet, record };
}

/** The days that the sheet is about; null where it has other things in their cells, or no top. */
export async function readDays(
  context: Excel.RequestContext,
  { days }: SheetKind,
  { sheet }: HeldSheet,
): Promise<Window | null> {
  const heading = headingOf(sheet);
  if (heading === undefined) return null;
  const cells = rangeOf(context.workbook.worksheets.getItem(sheet.sheetId), {
    ...offset(heading, days.row, days.column),
    ...{ rows: 3, columns: 1 },
  });
  cells.load('values');
  await context.sync();
  const [from, to, asOf] = cells.values.map((cell): unknown => cell[0]);
  const isKnown = typeof from === 'number' && typeof to === 'number' && typeof asOf === 'number';
  return isKnown ? { from, to, asOf } : null;
}

/** What lies outside the kinds, as it stands on the sheet; nothing where the sheet does not tell. */
export async function readOutside(
  context: Excel.RequestContext,
  { outside }: SheetKind,
  { sheet }: HeldSheet,
): Promise<readonly (readonly unknown[])[]> {
  const heading = headingOf(sheet);
  if (outside === null || heading === undefined) return [];
  const cells = rangeOf(context.workbook.worksheets.getItem(sheet.sheetId), placed(outside, heading));
  cells.load('values');
  await context.sync();
  return cells.values;
}

function headingOf({ blocks }: FoundSheet): FoundSheet['blocks'][number]['area'] | undefined {
  return blocks.find(({ id }) => id === 'heading')?.area;
}

/** Comes to the sheet, if it can be seen. */
export async function comeTo(context: Excel.RequestContext, { sheetId }: FoundSheet): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  sheet.load('visibility');
  await context.sync();
  if (sheet.visibility !== 'Visible') return;
  sheet.activate();
  await context.sync();
}
