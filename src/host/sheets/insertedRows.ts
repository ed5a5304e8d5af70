import type { RowInsertion } from '../../sheets/growth';
import type { FoundBlock } from './blockNames';

/** Adds to what the next sync does that rows are inserted, from below. Whole rows: what stands beside the blocks moves along. */
export function insertRows(sheet: Excel.Worksheet, insertions: readonly RowInsertion[]): void {
  insertions.forEach((insertion) => rowsOf(sheet, insertion).insert('Down'));
}

/** Adds to what the next sync does that inserted rows are taken out again, the last one first. */
export function removeRows(sheet: Excel.Worksheet, insertions: readonly RowInsertion[]): void {
  [...insertions].reverse().forEach((insertion) => {
    rowsOf(sheet, insertion).delete('Up');
  });
}

function rowsOf(sheet: Excel.Worksheet, { before, count }: RowInsertion): Excel.Range {
  return sheet.getRange(`${before + 1}:${before + count}`);
}

/** Those of the insertions, which are carried out in their order, that the blocks by now have taken in. */
export function doneInsertions(
  insertions: readonly RowInsertion[],
  { before, now }: { readonly before: readonly FoundBlock[]; readonly now: readonly FoundBlock[] },
): readonly RowInsertion[] {
  const rows = (blocks: readonly FoundBlock[], id: string): number =>
    blocks.find((block) => block.id === id)?.area.rows ?? 0;
  const grown = new Map(now.map(({ id }) => [id, rows(now, id) - rows(before, id)]));
  return insertions.filter(({ block, count }) => {
    const left = (grown.get(block) ?? 0) - count;
    if (left < 0) return false;
    grown.set(block, left);
    return true;
  });
}
