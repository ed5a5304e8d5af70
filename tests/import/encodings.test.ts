import { decodedAs } from '../../src/import/source/decode';
import { isRefusal, type Encoding } from '../../src/import/list';
import { readOrFail, readOrRefuse, rowsOf } from './reading';

const list =
  'Placerings-ID;Placeringsform;Utförare;Startdatum;Dygnspris\r\nP1;Jourhem;Ängens vård – “Ekan” för 5 €;2026-01-31;1 467,50\r\nP2;Stödboende;Åsgård’s;2026-02-01;950\r\n';

/** What Windows-1252 has in place of the control signs of Latin 1, as far as the list uses it. */
const windowsBytes: Readonly<Record<string, number>> = {
  '€': 0x80,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
};

const withMark = (bytes: Uint8Array, ...mark: readonly number[]): Uint8Array =>
  Uint8Array.of(...mark, ...bytes);
const utf8 = new TextEncoder().encode(list);
const utf16 = Uint8Array.from(
  Array.from(list).flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]),
);
const utf16Swapped = utf16.map((_, index) => utf16[index ^ 1] ?? 0);

const encoded: readonly {
  readonly name: string;
  readonly encoding: Encoding;
  readonly content: Uint8Array;
}[] = [
  {
    name: 'Windows-1252',
    encoding: 'windows-1252',
    content: Uint8Array.from(list, (letter) => windowsBytes[letter] ?? letter.charCodeAt(0)),
  },
  { name: 'UTF-8', encoding: 'utf-8', content: utf8 },
  { name: 'UTF-8 with its mark', encoding: 'utf-8', content: withMark(utf8, 0xef, 0xbb, 0xbf) },
  { name: 'UTF-16', encoding: 'utf-16le', content: utf16 },
  { name: 'UTF-16 with its mark', encoding: 'utf-16le', content: withMark(utf16, 0xff, 0xfe) },
  { name: 'UTF-16, upper half first', encoding: 'utf-16be', content: utf16Swapped },
  {
    name: 'UTF-16, upper half first, with its mark',
    encoding: 'utf-16be',
    content: withMark(utf16Swapped, 0xfe, 0xff),
  },
];

describe('one list has the same rows', () => {
  test.each(encoded)('in $name', async ({ encoding, content }) => {
    const read = await readOrFail({ content });
    const pasted = await readOrFail({ content: list });
    expect(read.report.detected.encoding).toBe(encoding);
    expect(pasted.report.detected.encoding).toBeNull();
    expect(read.report.counts.kept).toBe(2);
    const ids = ['placementId', 'kind', 'provider', 'start', 'dayPrice', 'source'];
    expect(rowsOf(read, ids)).toEqual(rowsOf(pasted, ids));
    expect(read.report.preview).toEqual(pasted.report.preview);
  });
});

describe('a long file', () => {
  test.each(['windows-1252', 'macintosh'] as const)('in %s has every letter in its place', (encoding) => {
    const letters = Uint8Array.from({ length: 255 }, (_, index) => index + 1);
    const short = decodedAs(letters, encoding);
    const times = Math.ceil((3 * 1_048_576) / letters.length);
    const long = Uint8Array.from({ length: times * letters.length }, (_, index) => (index % 255) + 1);
    const decoded = decodedAs(long, encoding);
    if (isRefusal(short) || isRefusal(decoded)) throw new Error('refused');
    expect(new Set(short.text).size).toBe(255);
    expect(decoded.text === short.text.repeat(times)).toBe(true);
  });
});

describe('an encoding', () => {
  test('that the user chooses is read from the same bytes, and back again', async () => {
    const { session } = await readOrFail({ content: utf8 });
    const asWindows = await session.change({ encoding: 'windows-1252' }, () => undefined);
    expect(isRefusal(asWindows) ? null : asWindows.used.encoding).toBe('windows-1252');
    expect(isRefusal(asWindows) ? null : asWindows.detected.encoding).toBe('utf-8');
    expect(isRefusal(asWindows) ? null : asWindows.headers[2]?.name).toBe('UtfÃ¶rare');
    const again = await session.change({}, () => undefined);
    expect(isRefusal(again) ? null : again.headers[2]?.name).toBe('Utförare');
  });

  test('that the bytes are not in is refused, and another choice may do', async () => {
    const latin = encoded[0]?.content ?? utf8;
    expect(await readOrRefuse({ content: latin }, { encoding: 'utf-8' })).toEqual({
      refusal: 'wrongEncoding',
    });
    expect(await readOrRefuse({ content: latin }, { encoding: 'windows-1252' })).not.toHaveProperty(
      'refusal',
    );
  });

  test('is not another one because some letters of UTF-8 are damaged', async () => {
    const rows = Array.from({ length: 20 }, (_, row) => `P${row};HVB;Björken åäö;2026-01-31;1\r\n`);
    const text = `ID;Placeringsform;Utförare;Startdatum;Dygnspris\r\n${rows.join('')}`;
    const content = new TextEncoder().encode(text);
    const third = text.indexOf('P1;HVB;Bj') + 'P1;HVB;Bj'.length + 1 + 4;
    const place = content.indexOf(0xb6, third);
    content[place] = 0x3f;
    const row = new TextDecoder('latin1').decode(content.subarray(0, place)).split('\n').length;
    const damaged = { refusal: 'damagedLetters', row };
    expect(row).toBe(3);
    expect(await readOrRefuse({ content })).toEqual(damaged);
    expect(await readOrRefuse({ content: withMark(content, 0xef, 0xbb, 0xbf) })).toEqual(damaged);
    const cut = content.slice(0, content.lastIndexOf(0xc3) + 1);
    cut[place] = 0xb6;
    expect(await readOrRefuse({ content: cut })).toEqual({ refusal: 'damagedLetters', row: 21 });
    const chosen = await readOrFail({ content }, { encoding: 'windows-1252' });
    expect(chosen.report.used.encoding).toBe('windows-1252');
  });

  test('is another one where most letters of UTF-8 would be damaged', async () => {
    const text = 'ID;Placeringsform;Utf?rare;Startdatum;Dygnspris\r\nP1;HVB;Bj?rken ??;2026-01-31;1\r\n';
    const content = Uint8Array.from(text, (letter) => (letter === '?' ? 0xf6 : letter.charCodeAt(0)));
    expect((await readOrFail({ content })).report.detected.encoding).toBe('windows-1252');
  });

  test('with one byte a letter is told by a single letter in the last row', async () => {
    const rows = 'P1;HVB;Ek;2026-01-31;1\r\n'.repeat(3000);
    const ascii = `ID;Placeringsform;Utforare;Startdatum;Dygnspris\r\n${rows}P2;HVB;Bj?rk;2026-01-31;1\r\n`;
    for (const [byte, encoding] of [
      [0xf6, 'windows-1252'],
      [0x94, 'ibm850'],
      [0x9a, 'macintosh'],
    ] as const) {
      const content = Uint8Array.from(ascii, (letter) => (letter === '?' ? byte : letter.charCodeAt(0)));
      const { report } = await readOrFail({ content });
      expect(report.detected.encoding).toBe(encoding);
    }
  });

  test('of a DOS program has every letter that it should', () => {
    const decoded = decodedAs(
      Uint8Array.from([0x41, 0x80, 0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99, 0x9c, 0xd5, 0xff]),
      'ibm850',
    );
    expect(decoded).toEqual({ encoding: 'ibm850', text: 'AÇåäöÅÄÖ£ı\u00a0' });
  });

  test('Windows-1252 has the dashes and quotes that Latin 1 lacks, on every runtime', () => {
    expect(decodedAs(Uint8Array.of(0x80, 0x96, 0x92, 0x85, 0xe5), 'windows-1252')).toEqual({
      ...{ encoding: 'windows-1252', text: '€–’…å' },
    });
  });
});
