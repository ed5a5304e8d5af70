/**
 * A workbook that the add-in made. Excel opens it in a window of its own, without the add-in's having any hold of it; here a line offers to
 * open it in a page of its own, or to save it: a page may open another only when a person asks for it.
 */

import { download } from './download';
import type { FileWords } from './fileWords';
import { handOver } from './handover';
import { showNotice } from './notice';

export interface CreatedWorkbookOptions {
  readonly words: FileWords;
  /** The line that tells what became of a file. */
  readonly notice: HTMLElement;
  /** Opens a page that takes over the file that was handed over. */
  readonly openBeside: () => void;
}

/** Offers the workbook; base64 of an .xlsx file. Null: an empty one, of which there is nothing to show. */
export function offerCreated(base64: string | null, options: CreatedWorkbookOptions): void {
  if (base64 === null) return;
  const { words, notice, openBeside } = options;
  const file = { name: words.createdName, bytes: bytesOf(base64) };
  showNotice(notice, words.created, [
    {
      label: words.openCreated,
      run: () =>
        void handOver(file).then(() => {
          openBeside();
        }),
    },
    {
      label: words.save,
      run: () => {
        download(file.bytes, file.name);
      },
    },
    { label: words.close, run: () => undefined },
  ]);
}

/** The bytes of a file in base64. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
