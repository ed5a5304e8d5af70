/** A workbook that is saved and opened again, in Node: the grid in memory, which does not calculate. */

import { readFile, type OpenedFile } from '../../../workbench/page/file/readFile';
import { showWorkbook } from '../../../workbench/page/file/showWorkbook';
import { takeWorkbook, type OpenWorkbook } from '../../../workbench/page/file/takeWorkbook';
import { writeFile } from '../../../workbench/page/file/writeFile';
import { readEntries, textOf } from '../../../workbench/page/file/zipEntries';
import type { SavedWorkbook } from '../../../workbench/page/file/savedWorkbook';
import { newContents } from '../../../workbench/page/model/objects/book';
import { createMemoryGrid, type MemoryGrid } from '../memoryGrid';

export const options = { addinId: '9c7e2ac5-0000-4000-8000-000000000001' } as const;

export interface MemoryWorkbook extends OpenWorkbook {
  readonly grid: MemoryGrid;
}

export const emptyWorkbook = (): MemoryWorkbook => ({ grid: createMemoryGrid(), contents: newContents() });

/** The parts of a file that are text, by their names. */
export async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const entries = readEntries(bytes);
  return new Map(
    await Promise.all(
      entries.map(async (entry): Promise<[string, string]> => [entry.name, await textOf(entry)]),
    ),
  );
}

export const saved = (workbook: OpenWorkbook): Promise<Uint8Array> => writeFile(takeWorkbook(workbook));

/** What a file holds; a refusal is a failure of the test. */
export async function opened(bytes: Uint8Array): Promise<OpenedFile> {
  const file = await readFile(bytes, options);
  if ('refusal' in file) throw new Error(`The file was refused: ${file.refusal}.`);
  return file;
}

/** A workbook as plain data in a grid of its own. */
export async function shown(workbook: SavedWorkbook): Promise<MemoryWorkbook> {
  const open = emptyWorkbook();
  await showWorkbook(open, workbook);
  return open;
}
