import type { ListRefusal } from '../text/listRefusal';
import { isRefusal, type ListSource, type ReadingChoices } from './list';
import type { ListInRows } from './readList';
import type { ReadingProgress } from './session';
import { cellRows } from './source/cellRows';
import { isArchive, refusalOfBytes } from './source/magic';
import type { RowsOfSource } from './source/rowsOfSource';
import { textRows } from './source/textRows';
import { workbookRows } from './source/workbookRows';

/**
 * Takes one source apart into rows, as the user wants it. What each step gave is kept, and done again only when a choice that
 * it depends on has changed.
 */
export type SourceRows = (
  choices: ReadingChoices,
  progress: ReadingProgress,
) => Promise<ListInRows | ListRefusal>;

/** Takes nothing apart yet. */
export function sourceRows({ content, written }: ListSource): SourceRows {
  const rowsOf = rowsOfContent(content);
  return async (choices, progress) => {
    const rows = await rowsOf(choices, progress);
    return isRefusal(rows) ? rows : { ...rows, written };
  };
}

function rowsOfContent(content: ListSource['content']): RowsOfSource {
  if (typeof content === 'string') return textRows(content);
  if (!ArrayBuffer.isView(content)) return cellRows(content);
  const isWorkbook = isArchive(content) && refusalOfBytes(content) === null;
  return isWorkbook ? workbookRows(content) : textRows(content);
}
