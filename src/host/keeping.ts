import type { Outcome } from './failure';

/** A text that the user wants to keep outside the workbook. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Hands the text over as a file. There is no telling whether it was saved: Excel on Mac saves nothing and says nothing, so the text
 * must always be there to be copied as well.
 */
export function saveText({ name, text }: TextFile): Promise<Outcome<'offered'>> {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
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
