import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { createKeyMaker } from '../../../src/import/identity/keys';
import { newSecret, type Secret } from '../../../src/import/identity/secret';
import { masked } from '../../../src/text/personalNumbers';

const secretOf = (first: number): Secret =>
  newSecret(Uint8Array.from({ length: 32 }, (_, index) => (first + index * 37) % 256));

/** The key by other means: Node's own HMAC, its first fifty bits as a number, and that number's digits to the base of 32. */
function keyByHand(secret: Uint8Array, identity: string): string {
  const signature = createHmac('sha256', secret).update(identity, 'utf8').digest('hex');
  let number = BigInt(`0x${signature.slice(0, 14)}`) >> 6n;
  let signs = '';
  for (let sign = 0; sign < 10; sign++) {
    signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(Number(number % 32n)) + signs;
    number /= 32n;
  }
  return `P-${signs.slice(0, 5)}-${signs.slice(5)}`;
}

describe('keys', () => {
  it('are what RFC 4231 has for its first secret (20 times 0b) and "Hi There"', async () => {
    const maker = await createKeyMaker({ bytes: new Uint8Array(20).fill(0x0b) });
    // b0344c61d8db38…: 10110 00000 11010 00100 11000 11000 01110 11000 11011 01100 are 22 0 26 4 24 24 14 24 27 12.
    expect(await maker.keysOf(['Hi There'])).toEqual(new Map([['Hi There', 'P-P0T4R-RERVC']]));
  });

  it('are those of another implementation', async () => {
    const identities = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^\d{10}$/)));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 255 }), identities, async (first, some) => {
        const secret = secretOf(first);
        const keys = await (await createKeyMaker(secret)).keysOf(some);
        expect(keys).toEqual(new Map(some.map((identity) => [identity, keyByHand(secret.bytes, identity)])));
      }),
    );
  });

  it('are one for each distinct identity, the same in every list, others with another secret', async () => {
    const [maker, again, other] = await Promise.all(
      [secretOf(1), secretOf(1), secretOf(2)].map(createKeyMaker),
    );
    const twice = await maker?.keysOf(['9012119948', '8211059954', '9012119948']);
    expect(twice?.size).toBe(2);
    expect(await maker?.keysOf(['8211059954', '9012119948'])).toEqual(twice);
    expect(await again?.keysOf(['9012119948', '8211059954'])).toEqual(twice);
    expect((await other?.keysOf(['9012119948']))?.get('9012119948')).not.toBe(twice?.get('9012119948'));
  });

  it('have the form that people were promised, and are not taken for personal numbers', async () => {
    const maker = await createKeyMaker(secretOf(3));
    const identities = Array.from({ length: 4_001 }, (_, index) => String(index));
    const keys = await maker.keysOf(identities);
    expect(new Set(keys.values()).size).toBe(4_001);
    for (const key of keys.values()) {
      expect(key).toMatch(/^P-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
      expect(masked(key)).toBe(key);
    }
  });

  it('of no one are none', async () => {
    expect((await (await createKeyMaker(secretOf(3))).keysOf([])).size).toBe(0);
  });

  it('that two persons share are no keys', async () => {
    const sign = jest.spyOn(globalThis.crypto.subtle, 'sign').mockResolvedValue(new ArrayBuffer(32));
    const maker = await createKeyMaker(secretOf(4));
    await expect(maker.keysOf(['9012119948', '8211059954'])).rejects.toThrow('Two identities have one key.');
    sign.mockRestore();
    const later = await createKeyMaker(secretOf(4));
    expect((await later.keysOf(['9012119948', '8211059954'])).size).toBe(2);
  });
});

describe('the fingerprint', () => {
  it('is the same for the same secret and another for another', async () => {
    const makers = await Promise.all([secretOf(1), secretOf(1), secretOf(2)].map(createKeyMaker));
    const [one, same, other] = makers.map(({ fingerprint }) => fingerprint);
    expect(one).toMatch(/^[0-9a-f]{16}$/);
    expect([same === one, other === one]).toEqual([true, false]);
  });

  it('is made from the secret by HMAC, so that it tells nothing of it', async () => {
    const secret = secretOf(5);
    const expected = createHmac('sha256', secret.bytes).update('fingerprint\n').digest('hex').slice(0, 16);
    expect((await createKeyMaker(secret)).fingerprint).toBe(expected);
  });
});
