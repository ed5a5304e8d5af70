import { rangeOf } from './ranges';
import type { Block } from './blocks';

/**
 * Adds to what the next sync does that the hidden sheet gets a picture of the table as it is, in the same place: what its cells
 * show and how, with the cells that the table is going to grow over. Formulas are not taken along: they are never written over.
 */
export function takeImage(context: Excel.RequestContext, { sheetId, image, block }: ImageOf): void {
  const { worksheets } = context.workbook;
  const source = rangeOf(worksheets.getItem(sheetId), block);
  const target = rangeOf(worksheets.getItem(image), block);
  target.copyFrom(source, 'Formats');
  target.copyFrom(source, 'Values');
}

/** Whose picture, and where it is kept. */
export interface ImageOf {
  readonly sheetId: string;
  readonly image: string;
  readonly block: Block;
}
