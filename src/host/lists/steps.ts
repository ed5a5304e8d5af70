import { Refused } from '../failure';
import { requireNoPersonalNumbers, type WrittenPlaces } from '../scan/scan';
import { standInTable } from '../tableSheet';
import { namesOfTables } from '../tables';
import { bodyOf, unionOf } from './blocks';
import { commitRows } from './commit';
import { addHiddenSheets } from './hiddenSheets';
import { takeImage } from './image';
import { writeChanges } from './importSettings';
import { type Journal, type JournalPart, writeJournal } from './journal';
import type { PreparedTable } from './preparedTable';
import { heedCancel, isUnchanged } from './readTable';
import { type GrowingTable, requireRoom } from './room';
import { targetTable } from './targetTable';
import type { TableWriting } from './writing';

/** From here on whoever opens the workbook knows that something is under way. Gives the journal with the ids of the tables' sheets. */
export async function begin(context: Excel.RequestContext, journal: Journal): Promise<Journal> {
  writeJournal(context, journal);
  const made = journal.parts.map(({ sheets }) => {
    addHiddenSheets(context, sheets);
    const sheet = sheets.made === null ? null : context.workbook.worksheets.getItem(sheets.made);
    sheet?.load('id');
    return sheet;
  });
  await context.sync();
  const parts = journal.parts.map((part, index) => ({ ...part, sheetId: made[index]?.id ?? part.sheetId }));
  return { ...journal, parts };
}

/**
 * What was read must still hold when it is written: rows are put in place by their numbers. Last, in one look at all tables: what they
 * grow over is still empty.
 */
export async function requireUnchanged(context: Excel.RequestContext, writing: TableWriting): Promise<void> {
  for (const table of writing.tables) {
    heedCancel(writing.watch);
    await requireSame(context, table);
  }
  await requireRoom(context, writing.tables.flatMap(growing));
  heedCancel(writing.watch);
}

/** A table that has yet to be made grows over nothing. */
function growing({ held, layout }: PreparedTable): readonly GrowingTable[] {
  return held === null ? [] : [{ held, layout }];
}

async function requireSame(
  context: Excel.RequestContext,
  { table, held, digest }: PreparedTable,
): Promise<void> {
  if (held === null) return;
  const isThere = (await namesOfTables(context)).includes(held.name);
  const now = isThere ? await targetTable(context, held.name, table) : null;
  if (!(await isUnchanged(context, held, { digest, now })))
    throw new Refused({ failure: 'tableChanged', table: held.name });
}

/** The tables as they are, and that they are going to be changed. */
export async function announce(context: Excel.RequestContext, journal: Journal): Promise<void> {
  for (const { sheets, sheetId, before, after } of journal.parts)
    if (sheets.image !== null && sheetId !== null && before !== null)
      takeImage(context, { sheetId, image: sheets.image, block: unionOf(before, after) });
  writeJournal(context, journal);
  await context.sync();
}

/** Everything is put in place in one sync, and Excel calculates once, when all is there. The user ends up where the list stands. */
export async function commit(
  context: Excel.RequestContext,
  writing: TableWriting,
  journal: Journal,
): Promise<void> {
  context.workbook.application.suspendApiCalculationUntilNextSync();
  const parts = placed(writing, journal);
  for (const { table, part, sheetId } of parts)
    commitRows(context, {
      ...{ layout: table.layout, stage: part.sheets.stage, table: table.name, sheetId },
      template: table.held === null ? table.template : null,
    });
  const [list] = parts;
  if (list?.table.held === null) standInTable(context.workbook.worksheets.getItem(list.sheetId));
  writeChanges(context, journal.settings);
  writeJournal(context, { ...journal, step: 'done' });
  const bodies = parts.map(({ table }) => {
    const body = context.workbook.tables.getItem(table.name).getDataBodyRange();
    body.load('rowCount');
    return { body, rows: table.layout.after.rows - 1 };
  });
  await context.sync();
  if (bodies.some(({ body, rows }) => body.rowCount !== rows))
    throw new Refused({ failure: 'stagedWrongly' });
}

/** No personal number may stand in anything that was written. */
export async function requireClean(
  context: Excel.RequestContext,
  writing: TableWriting,
  journal: Journal,
): Promise<void> {
  await requireNoPersonalNumbers(context, writtenPlaces(writing, journal), () => {
    heedCancel(writing.watch);
  });
}

/** Everything that was written, and where it stands. */
export function writtenPlaces(writing: TableWriting, journal: Journal): WrittenPlaces {
  const parts = placed(writing, journal);
  return {
    cells: parts.map(({ table: { layout, plan }, sheetId }) => ({
      ...{ sheetId, body: bodyOf(layout.after), rows: plan.filled },
      columns: layout.written.map(({ position }) => position),
    })),
    texts: parts.flatMap(({ table }) => [table.name, ...table.layout.addedHeaders]),
    hidden: journal.parts.flatMap(({ sheets }) => [sheets.stage, sheets.image ?? '']),
  };
}

/** A table that is written, its part of the journal, and the id of its sheet, which is known by now. */
interface Placed {
  readonly table: PreparedTable;
  readonly part: JournalPart;
  readonly sheetId: string;
}

function placed(writing: TableWriting, { parts }: Journal): Placed[] {
  return writing.tables.map((table, index) => {
    const part = parts[index];
    const sheetId = part?.sheetId ?? null;
    if (part === undefined || sheetId === null) throw new Error(`The table ${table.name} has no sheet.`);
    return { table, part, sheetId };
  });
}
