/**
 * Signs that take the place of å, ä and ö where a file was read in the wrong encoding: UTF-8 as Windows-1252 (Ã¶), Mac OS Roman as
 * Windows-1252 (š), Windows-1252 as Mac OS Roman (ˆ), IBM 850 as Windows-1252 (”) and the other way round (÷), or nothing at all.
 */
const strays = /[ÃÂŒŠšŽž†‡„”™õÕ÷┼─Í‰ˆ≈ƒ¶¤\ufffd\u0080-\u009f]|[€…](?=\p{L})/u;

/** Whether a header was read in the wrong encoding. It is never matched: the encoding is to be chosen anew, not its ruins guessed. */
export function isMisread(header: string): boolean {
  return strays.test(header.normalize('NFC'));
}
