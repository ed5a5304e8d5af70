import type { FileWords } from './fileWords';
import { showNotice } from './notice';
import type { Unsaved } from './unsaved';

/** What is asked before the page is left, and where. */
export interface Leaving {
  readonly unsaved: Unsaved;
  readonly words: Pick<FileWords, 'leaving' | 'leaveAnyway' | 'cancel'>;
  /** The line that asks. */
  readonly notice: HTMLElement;
}

/** Asks before the page is loaded anew where changes would be lost. True: the caller may go at once. */
export function mayLeave({ unsaved, words, notice }: Leaving, leave: () => void): boolean {
  if (!unsaved.isThere()) return true;
  showNotice(notice, words.leaving, [
    { label: words.leaveAnyway, run: leave },
    { label: words.cancel, run: () => undefined },
  ]);
  return false;
}
