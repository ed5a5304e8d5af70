import fc from 'fast-check';
import { crc24 } from '../../../src/import/identity/crc24';
import { crockford, fromCrockford, grouped } from '../../../src/import/identity/crockford';
import { keyFile, newSecret, parseSecret, writtenSecret } from '../../../src/import/identity/secret';
import { languages } from '../../../src/text/language';
import { masked } from '../../../src/text/personalNumbers';

const bytesOf = (length: number): fc.Arbitrary<Uint8Array> =>
  fc.uint8Array({ minLength: length, maxLength: length });
const secrets = bytesOf(32)
  .filter((bytes) => new Set(bytes).size > 1)
  .map(newSecret);
const counting = newSecret(Uint8Array.from({ length: 32 }, (_, index) => index));

describe('base 32', () => {
  test.each([
    [[], '', 'nothing'],
    [[0x00], '00', '00000 000(00)'],
    [[0xff], 'ZW', '11111 111(00): 31 and 28'],
    [[0x08, 0x42, 0x10, 0x84, 0x21], '11111111', '00001 eight times'],
    [[0xff, 0xff, 0xff, 0xff, 0xff], 'ZZZZZZZZ', '11111 eight times'],
    [[0x66, 0x6f], 'CSQG', '01100 11001 10111 1(0000): 12, 25, 23 and 16'],
  ])('writes %j as %s (%s)', (bytes, text) => {
    expect(crockford(Uint8Array.from(bytes))).toBe(text);
    expect(fromCrockford(text)).toEqual(Uint8Array.from(bytes));
  });

  it('can be read again, whatever was written', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(crockford(bytes)).toMatch(/^[0-9A-HJKMNP-TV-Z]*$/);
        expect(fromCrockford(crockford(bytes))).toEqual(bytes);
      }),
    );
  });

  it('has no signs but its own', () => {
    for (const text of ['I', 'L', 'O', 'U', 'a', '-', ' ', 'Å']) expect(fromCrockford(text)).toBeNull();
  });

  test.each([
    ['ABCDEFGH', 4, 'ABCD-EFGH'],
    ['ABCDE', 4, 'ABCD-E'],
    ['', 4, ''],
  ])('in groups: %j by %d', (text, size, expected) => {
    expect(grouped(text, size)).toBe(expected);
  });
});

test('the checksum is that of OpenPGP: 21CF02 for 123456789', () => {
  expect(crc24(new TextEncoder().encode('123456789'))).toBe(0x21cf02);
  expect(crc24(new Uint8Array())).toBe(0xb704ce);
});

describe('a secret', () => {
  it('is 32 bytes of chance, of its own', () => {
    const random = Uint8Array.from({ length: 32 }, (_, index) => 255 - index);
    const secret = newSecret(random);
    expect(secret.bytes).toEqual(random);
    random.fill(0);
    expect(secret.bytes[0]).toBe(255);
  });

  it('is not made of too few or too many bytes, nor of a chance that is none', () => {
    for (const length of [0, 31, 33]) expect(() => newSecret(new Uint8Array(length))).toThrow(RangeError);
    expect(() => newSecret(new Uint8Array(32))).toThrow(RangeError);
    expect(() => newSecret(new Uint8Array(32).fill(7))).toThrow(RangeError);
  });

  it('is written as one line: the prefix and 56 signs in groups of four', () => {
    expect(writtenSecret(counting)).toMatch(/^VARDDYGN-NYCKEL-1(-[0-9A-HJKMNP-TV-Z]{4}){14}$/);
    // 00 01 02 03 04 are 00000 00000 00000 10000 00100 00000 11000 00100.
    expect(writtenSecret(counting).slice(18, 27)).toBe('000G-40R4');
  });

  it('can be read again, and never looks like a personal number', () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const line = writtenSecret(secret);
        expect(parseSecret(line)).toEqual(secret);
        expect(masked(line)).toBe(line);
      }),
    );
  });
});

describe('a copy of a secret', () => {
  const line = writtenSecret(counting);

  test.each([
    ['in lower case', line.toLowerCase()],
    ['with white space around it', `\r\n\t ${line} \n`],
    ['broken over lines', line.replace(/(.{20})/g, '$1\r\n')],
    ['with spaces for dashes', line.replaceAll('-', ' ')],
    ['with typographic dashes', line.replaceAll('-', '\u2013')],
    ['without dashes', line.replaceAll('-', '')],
    ['with O for 0', line.replaceAll('0', 'O')],
    ['with o for 0', line.replaceAll('0', 'o')],
    ['with I for 1', line.replaceAll('1', 'I')],
    ['with l for 1', line.replaceAll('1', 'l')],
    ['quoted in a letter', `> Hej! Här är den:\r\n> ${line}\r\n> Hälsningar`],
    ['in quotation marks', `”${line}”`],
    ['with a byte order mark', `\ufeff${line}`],
    ['after a damaged one', `VARDDYGN-NYCKEL-1-0000 och ${line}`],
  ])('%s is read', (_, text) => {
    expect(parseSecret(text)).toEqual(counting);
  });

  test.each([
    ['nothing', ''],
    ['something else', 'Familjehemmet Björken'],
    ['the prefix alone', 'VARDDYGN-NYCKEL-1'],
    ['no prefix', line.slice(18)],
    ['another version', line.replace('NYCKEL-1', 'NYCKEL-2')],
    ['the last sign missing', line.slice(0, -1)],
    ['the last group missing, with words after it', `${line.slice(0, -5)} AND SO ON AND SO ON`],
    ['a sign too many', line.replace('-000G-', '-000G0-')],
    ['a sign that is none', line.replace('-000G-', '-000U-')],
    ['two groups in each other’s place', line.replace('000G-40R4', '40R4-000G')],
  ])('with %s is refused', (_, text) => {
    expect(parseSecret(text)).toBeNull();
  });

  const signs = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');

  it('with one wrong sign is refused, whichever it is', () => {
    fc.assert(
      fc.property(
        secrets,
        fc.integer({ min: 18, max: 86 }),
        fc.constantFrom(...signs),
        (secret, at, sign) => {
          const whole = writtenSecret(secret);
          fc.pre(whole.charAt(at) !== '-' && whole.charAt(at) !== sign);
          expect(parseSecret(whole.slice(0, at) + sign + whole.slice(at + 1))).toBeNull();
        },
      ),
    );
  });

  it('with two neighbours exchanged is refused', () => {
    fc.assert(
      fc.property(secrets, fc.integer({ min: 18, max: 85 }), (secret, at) => {
        const whole = writtenSecret(secret);
        const [one, other] = [whole.charAt(at), whole.charAt(at + 1)];
        fc.pre(one !== '-' && other !== '-' && one !== other);
        expect(parseSecret(whole.slice(0, at) + other + one + whole.slice(at + 2))).toBeNull();
      }),
    );
  });

  it('is looked for in any text, however long', () => {
    expect(parseSecret(`${'VARDDYGN-NYCKEL-1-'.repeat(20_000)}${line}`)).toEqual(counting);
  });
});

describe('the key file', () => {
  it.each(languages)('in %s can be read again, and has lines that every editor shows', (language) => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const { text } = keyFile(secret, language);
        expect(parseSecret(text)).toEqual(secret);
        expect(text.split('\r\n')).toContain(writtenSecret(secret));
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }),
    );
  });

  it('has a name that every system takes', () => {
    for (const language of languages) expect(keyFile(counting, language).name).toMatch(/^[a-z-]+\.txt$/);
  });
});
