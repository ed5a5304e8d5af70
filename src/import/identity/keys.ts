import { crockford, grouped } from './crockford';
import type { Secret } from './secret';

/** Makes keys of persons with one secret. */
export interface KeyMaker {
  /** Tells secrets apart and says nothing of them: 16 hexadecimal digits. */
  readonly fingerprint: string;
  /**
   * A key such as `P-7K3M9-QXT2A` for every distinct identity; the same identity always has the same one. Throws when two
   * identities have one key, which by chance befalls one list in 200 000 of those with 100 000 persons.
   */
  readonly keysOf: (identities: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}

type Signer = (message: string) => Promise<Uint8Array>;

/** Signed at a time: one by one takes several times as long, all at once holds a promise for each. */
const batchSize = 2_000;

/** Of a key: 50 bits. */
const keySigns = 10;
const keyGroup = 5;

/** No identity: those have no line breaks. */
const fingerprintMessage = 'fingerprint\n';
const fingerprintBytes = 8;

/** A maker of keys by HMAC-SHA-256 (RFC 2104) of the identity, as UTF-8, under the secret. */
export async function createKeyMaker(secret: Secret): Promise<KeyMaker> {
  const sign = await signerWith(secret);
  const known = new Map<string, string>();
  const owners = new Map<string, string>();
  const learn = async (identity: string): Promise<void> => {
    const key = keyFrom(await sign(identity));
    const owner = owners.get(key) ?? identity;
    if (owner !== identity) throw new Error('Two identities have one key.');
    owners.set(key, identity);
    known.set(identity, key);
  };
  return {
    fingerprint: hexadecimal((await sign(fingerprintMessage)).subarray(0, fingerprintBytes)),
    keysOf: async (identities) => {
      const distinct = [...new Set(identities)];
      const fresh = distinct.filter((identity) => !known.has(identity));
      for (let at = 0; at < fresh.length; at += batchSize)
        await Promise.all(fresh.slice(at, at + batchSize).map(learn));
      return new Map(distinct.map((identity) => [identity, known.get(identity) ?? '']));
    },
  };
}

async function signerWith(secret: Secret): Promise<Signer> {
  const { subtle } = globalThis.crypto;
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await subtle.importKey('raw', Uint8Array.from(secret.bytes), algorithm, false, ['sign']);
  const encoder = new TextEncoder();
  return async (message) => new Uint8Array(await subtle.sign('HMAC', key, encoder.encode(message)));
}

function keyFrom(signature: Uint8Array): string {
  return `P-${grouped(crockford(signature).slice(0, keySigns), keyGroup)}`;
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
