/** The two buttons of the bar that open and save .xlsx files. */

import type { OpenWorkbench } from '../globals';
import { download } from './download';
import { aboutFile, type FileWords } from './fileWords';
import { handOver, type ChosenFile } from './handover';
import { hideNotice, showNotice } from './notice';
import { readFile } from './readFile';
import type { FileRemark } from './remarks';
import { remarksOnSaving } from './savingRemarks';
import { takeWorkbook } from './takeWorkbook';
import type { Unsaved } from './unsaved';
import { writeFile } from './writeFile';

export interface FileControlOptions {
  readonly workbench: Pick<OpenWorkbench, 'grid' | 'host'>;
  readonly words: FileWords;
  /** The line that tells what became of a file. */
  readonly notice: HTMLElement;
  readonly unsaved: Unsaved;
  /** What the workbook that is shown is saved as. */
  readonly fileName: string;
  /** Loads the page that opens the file that was handed over. */
  readonly openPage: () => void;
}

/** The buttons, for the bar. */
export function fileControls(options: FileControlOptions): readonly HTMLElement[] {
  const { words } = options;
  const open = openControl(words, (file) => void openFile(options, file));
  const save = document.createElement('button');
  save.textContent = words.save;
  save.title = words.saveTitle;
  save.addEventListener('click', () => void saveFile(options));
  return [open, save];
}

function openControl(words: FileWords, choose: (file: File) => void): HTMLElement {
  const label = document.createElement('label');
  label.title = words.openTitle;
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx';
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    // The same file can be chosen again.
    if (file !== undefined) choose(file);
    input.value = '';
  });
  label.append(words.open, input);
  return label;
}

async function openFile(options: FileControlOptions, file: File): Promise<void> {
  const { workbench, words, notice, unsaved } = options;
  const { name } = file;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await readFile(bytes, workbench.host.appContext());
  if ('refusal' in read) {
    showNotice(notice, aboutFile(words.refusals[read.refusal], name), [closing(words)]);
    return;
  }
  if (!unsaved.isThere()) {
    await openNow(options, { name, bytes });
    return;
  }
  showNotice(notice, aboutFile(words.unsaved, name), [
    { label: words.openAnyway, run: () => void openNow(options, { name, bytes }) },
    { label: words.cancel, run: () => undefined },
  ]);
}

const closing = (words: FileWords): { label: string; run: () => void } => ({
  label: words.close,
  run: () => undefined,
});

async function openNow({ openPage }: FileControlOptions, file: ChosenFile): Promise<void> {
  await handOver(file);
  openPage();
}

async function saveFile(options: FileControlOptions): Promise<void> {
  const { workbench, words, notice, fileName, unsaved } = options;
  const { grid, host } = workbench;
  hideNotice(notice);
  await grid.settled();
  const { contents, charts } = host;
  const bytes = await writeFile(takeWorkbook({ grid, contents, charts }));
  download(bytes, fileName);
  unsaved.saved();
  tell(notice, words, {
    done: words.saved,
    list: words.notSaved,
    fileName,
    remarks: remarksOnSaving({ grid, host }),
  });
}

/** What was done with a file, and what of it was left out. */
export interface FileReport {
  readonly done: string;
  /** Before the list of what was left out. */
  readonly list: string;
  readonly fileName: string;
  readonly remarks: readonly FileRemark[];
}

/** Tells it in the line. */
export function tell(notice: HTMLElement, words: FileWords, report: FileReport): void {
  const { done, list, fileName, remarks } = report;
  const kinds = remarks.map(({ code, count }) => `${words.remarks[code]} (${String(count)})`);
  const rest = kinds.length === 0 ? '' : ` ${list} ${kinds.join(', ')}.`;
  showNotice(notice, aboutFile(done, fileName) + rest, [closing(words)]);
}
