import { failureOf } from '../failure';
import type { Block } from '../lists/blocks';
import { rangeOf, readableBlocks } from '../lists/ranges';

/** Some rows of cells: where they stand, and what they show. */
export interface BlockValues {
  readonly block: Block;
  readonly values: readonly (readonly unknown[])[];
}

/** The same with their formulas: those of cells without one are as their values. */
export interface BlockCells extends BlockValues {
  readonly formulas: readonly (readonly unknown[])[];
}

/** Cells that are asked for. */
interface Asked<Answer> {
  readonly sheetId: string;
  /** The properties of the range that are loaded, and what is taken from them. */
  readonly load: string;
  readonly take: (range: Excel.Range, block: Block) => Answer;
}

/**
 * What a block of cells shows, a few thousand cells at a time and top down. Where texts are so long that even those are more than
 * an answer of Excel may hold (5 MB), the rows are asked for in halves.
 */
export function blockValues(
  context: Excel.RequestContext,
  sheetId: string,
  block: Block,
): AsyncGenerator<BlockValues> {
  const take = ({ values }: Excel.Range, part: Block): BlockValues => ({ block: part, values });
  return inParts(context, block, { sheetId, load: 'values', take });
}

/** What a block of cells shows, and its formulas, in the same way. */
export function blockCells(
  context: Excel.RequestContext,
  sheetId: string,
  block: Block,
): AsyncGenerator<BlockCells> {
  const take = ({ values, formulas }: Excel.Range, part: Block): BlockCells => ({
    ...{ block: part, values, formulas },
  });
  return inParts(context, block, { sheetId, load: 'values,formulas', take });
}

async function* inParts<Answer>(
  context: Excel.RequestContext,
  block: Block,
  asked: Asked<Answer>,
): AsyncGenerator<Answer> {
  for (const part of readableBlocks(block)) yield* inHalves(context, part, asked);
}

async function* inHalves<Answer>(
  context: Excel.RequestContext,
  block: Block,
  asked: Asked<Answer>,
): AsyncGenerator<Answer> {
  const answer = await answerOrTooLarge(context, block, asked);
  if (answer !== null) {
    yield answer.taken;
    return;
  }
  const upper = Math.ceil(block.rows / 2);
  yield* inHalves(context, { ...block, rows: upper }, asked);
  yield* inHalves(context, { ...block, row: block.row + upper, rows: block.rows - upper }, asked);
}

/** Null: too much for one answer. A single row that is too much cannot be halved, and is the caller's failure. */
async function answerOrTooLarge<Answer>(
  context: Excel.RequestContext,
  block: Block,
  { sheetId, load, take }: Asked<Answer>,
): Promise<{ readonly taken: Answer } | null> {
  const range = rangeOf(context.workbook.worksheets.getItem(sheetId), block);
  range.load(load);
  try {
    await context.sync();
  } catch (error) {
    if (block.rows > 1 && failureOf(error).failure === 'tooLarge') return null;
    throw error;
  }
  const taken = take(range, block);
  range.untrack();
  return { taken };
}
