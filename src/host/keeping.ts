import type { Outcome } from './failure';

/** A text that the user wants to keep outside the workbook. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** A file that the user wants to keep, such as a workbook. */
export interface BytesFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Hands the text over as a file. There is no telling whether it was saved: Excel on Mac saves nothing and says nothing, so the text
 * must always be there to be copied as well.
 */
export function saveText({ name, text }: TextFile): Promise<Outcome<'offered'>> {
  return offer(name, new Blob([text], { type: 'text/plain' }));
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a workbook over as a file. Whether it was saved cannot be told either. */
export function saveBytes({ name, bytes }: BytesFile): Promise<'offered'> {
  return offer(name, new Blob([new Uint8Array(bytes)], { type: workbookType }));
}

function offer(name: string, blob: Blob): Promise<'offered'> {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
  return Promise.resolve('offered');
}

/** Copies the text to the clipboard. */
export async function copyText(text: string): Promise<Outcome<'copied'>> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return { failure: 'notSaved' };
  }
}

/** Random bytes, fit for a secret. */
export function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}
