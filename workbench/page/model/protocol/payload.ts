/** Bytes that a request or a response may have: 5 MB in Excel on the web, and what the add-in is held to everywhere. */
export const payloadLimit = 5 * 1024 * 1024;

const mostBytesPerUnit = 3;

/** Is the text, in UTF-8, longer than the limit in bytes? */
export function exceeds(text: string, limit: number): boolean {
  if (text.length > limit) return true;
  if (text.length * mostBytesPerUnit <= limit) return false;
  return new TextEncoder().encode(text).length > limit;
}
