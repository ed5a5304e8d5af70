import { keyFileLines, keyFileName } from '../../text/keyFile';
import type { Language } from '../../text/language';
import { crc24 } from './crc24';
import { crockford, fromCrockford, grouped } from './crockford';

/**
 * What keys of persons are made with. Whoever holds it can find out which person a key stands for, by trying every personal number;
 * whoever does not cannot. It is the user's to keep and is never stored in the workbook.
 */
export interface Secret {
  /** 32 bytes. */
  readonly bytes: Uint8Array;
}

/** A file for the user to keep. */
export interface KeyFile {
  readonly name: string;
  readonly text: string;
}

const secretBytes = 32;
const checksumBytes = 3;
const prefix = 'VARDDYGN-NYCKEL-1';
const groupSize = 4;

/** 35 bytes, five bits a sign. */
const writtenSigns = ((secretBytes + checksumBytes) * 8) / 5;

/** The prefix where only letters and digits are left, and every L is a 1. */
const barePrefix = 'VARDDYGNNYCKE11';

/** A secret of 32 random bytes, which somebody else must supply. Throws when they are not 32 or all alike: then nothing was random. */
export function newSecret(random: Uint8Array): Secret {
  if (random.length !== secretBytes)
    throw new RangeError(`a secret has ${secretBytes} bytes, not ${random.length}`);
  if (random.every((byte) => byte === random[0])) throw new RangeError('a secret of equal bytes is none');
  return { bytes: Uint8Array.from(random) };
}

/** The secret as one line that a person can copy: a prefix, and groups of signs with a checksum in the last of them. */
export function writtenSecret(secret: Secret): string {
  const sum = crc24(secret.bytes);
  const bytes = Uint8Array.of(...secret.bytes, sum >> 16, (sum >> 8) & 0xff, sum & 0xff);
  return `${prefix}-${grouped(crockford(bytes), groupSize)}`;
}

/**
 * The secret that is written somewhere in the text: the line alone or a whole key file. Line breaks, spaces, other dashes, lower case,
 * O for 0 and I or l for 1 are tolerated. Null where there is none, or where it is incomplete or damaged.
 */
export function parseSecret(text: string): Secret | null {
  const signs = text
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  for (const after of signs.split(barePrefix).slice(1)) {
    const secret = secretFrom(after.slice(0, writtenSigns));
    if (secret !== null) return secret;
  }
  return null;
}

function secretFrom(signs: string): Secret | null {
  const decoded = signs.length === writtenSigns ? fromCrockford(signs) : null;
  if (decoded === null) return null;
  const bytes = decoded.slice(0, secretBytes);
  const [high = 0, middle = 0, low = 0] = decoded.slice(secretBytes);
  return crc24(bytes) === ((high << 16) | (middle << 8) | low) ? { bytes } : null;
}

/** The secret as a file that says what it is; parseSecret reads it. */
export function keyFile(secret: Secret, language: Language): KeyFile {
  const lines = keyFileLines(writtenSecret(secret), language);
  return { name: keyFileName[language], text: lines.map((line) => `${line}\r\n`).join('') };
}
