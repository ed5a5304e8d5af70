/** A value as far as it tells meanings apart: letters in lower case and digits. `H.V.B.`, `hvb` and `HVB ` are alike. */
export function comparedValue(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** A value as its meaning is remembered by: trimmed, in lower case. What is given is shown and masked already. */
export function valueKey(raw: string): string {
  return raw.normalize('NFC').trim().toLowerCase();
}
