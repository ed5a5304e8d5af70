/** So many bytes at a time: a call takes no more arguments than some ten thousand. */
const step = 0x2000;

/** Bytes as text, as Excel takes the file of a new workbook. */
export function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += step)
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + step)));
  return btoa(pieces.join(''));
}
