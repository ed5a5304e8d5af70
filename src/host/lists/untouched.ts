import { blockValues } from '../cells/blockValues';
import { type Block, isSameBlock } from './blocks';
import { createDigest } from './digest';
import type { Journal, JournalPart } from './journal';
import { placeOf } from './place';
import { rangeOf } from './ranges';

/**
 * The journal of an import that was cut off, without what need not be put back: a table that still is as it was pictured was not
 * reached, and what the user has written in it and around it since is left alone. Only its looks are put back, since they are the
 * first that an import changes.
 */
export async function withoutUntouched(context: Excel.RequestContext, journal: Journal): Promise<Journal> {
  if (journal.step !== 'committing') return journal;
  const parts: JournalPart[] = [];
  for (const part of journal.parts) parts.push((await isUntouched(context, part)) ? onlyLooks(part) : part);
  return { ...journal, parts };
}

/** The part of an import that changed no cell of its table. */
function onlyLooks(part: JournalPart): JournalPart {
  return { ...part, after: part.before ?? part.after, columns: { changed: [], cut: [] } };
}

/** Rows are put in place before a table shrinks, and after it has grown; the headers of new columns are written before it grows. */
async function isUntouched(context: Excel.RequestContext, part: JournalPart): Promise<boolean> {
  const { before, after, columns, sheets } = part;
  if (before === null || sheets.image === null) return false;
  const place = await placeOf(context, part);
  if (place?.sheetId !== part.sheetId || !isSameBlock(place.block, before)) return false;
  const newHeaders = { ...before, column: before.column + before.columns, rows: 1 };
  const added: Block = { ...newHeaders, columns: after.columns - before.columns };
  const looked = { sheetId: place.sheetId, image: sheets.image };
  if (added.columns > 0 && !(await isAsPictured(context, looked, added))) return false;
  const held = columns.changed.filter((position) => position < before.columns);
  const [now, then] = [
    await sumOf(context, place.sheetId, { block: before, columns: held }),
    await sumOf(context, sheets.image, { block: before, columns: held }),
  ];
  return now === then;
}

/** Whether cells hold what they held when the picture was taken, in the same number formats. */
async function isAsPictured(
  context: Excel.RequestContext,
  { sheetId, image }: { readonly sheetId: string; readonly image: string },
  block: Block,
): Promise<boolean> {
  const ranges = [sheetId, image].map((sheet) => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheet), block);
    range.load('values,numberFormat');
    return range;
  });
  await context.sync();
  const [now, then] = ranges.map(({ values, numberFormat }) => JSON.stringify([values, numberFormat]));
  return now === then;
}

/** What some columns of a block add up to; only the same cells give the same. */
async function sumOf(
  context: Excel.RequestContext,
  sheet: string,
  { block, columns }: { readonly block: Block; readonly columns: readonly number[] },
): Promise<string> {
  const digest = createDigest();
  for await (const { values } of blockValues(context, sheet, block))
    await digest.add(values.map((row) => columns.map((position) => row[position])));
  return digest.text();
}
