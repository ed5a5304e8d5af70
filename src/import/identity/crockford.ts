/** Crockford's base 32 (https://www.crockford.com/base32.html): no I, L, O and U, so that people can read it aloud and copy it. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const bitsPerSign = 5;

/** The bytes from the first bit on, five bits a sign; what is left over at the end is filled up with zeros. */
export function crockford(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= bitsPerSign;) {
      bits -= bitsPerSign;
      text += alphabet.charAt((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + alphabet.charAt((held << (bitsPerSign - bits)) & 31);
}

/** The bytes that were written so; null where a sign is none of the alphabet's. Bits that fill no byte are left out. */
export function fromCrockford(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * bitsPerSign) / 8));
  let at = 0;
  let held = 0;
  let bits = 0;
  for (const sign of text) {
    const value = alphabet.indexOf(sign);
    if (value === -1) return null;
    held = ((held << bitsPerSign) | value) & 0xfff;
    bits += bitsPerSign;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 0xff;
  }
  return bytes;
}

/** The text in groups of so many signs with a dash between them. */
export function grouped(text: string, size: number): string {
  const groups: string[] = [];
  for (let at = 0; at < text.length; at += size) groups.push(text.slice(at, at + size));
  return groups.join('-');
}
