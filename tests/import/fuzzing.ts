import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rowsXml, stylesWith, workbookParts } from '../../scripts/workbookCases/workbookFile';
import { zipFile, type ZipPart } from '../../scripts/workbookCases/zipFile';

/** Integers below a limit, the same ones for the same seed. */
export type Random = (limit: number) => number;

/** A linear congruential generator. */
export function randomIntegers(seed: number): Random {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % Math.max(1, limit);
  };
}

function pick<T>(random: Random, choices: readonly T[]): T {
  const chosen = choices[random(choices.length)];
  if (chosen === undefined) throw new RangeError('nothing to choose from');
  return chosen;
}

/** What a hostile list may have anywhere. */
const pieces = [
  ...[
    '"',
    '""',
    '";"',
    '\0',
    '\r',
    '\n',
    '\r\n',
    '\t',
    ';',
    '|',
    ',',
    ' ',
    '\u00a0',
    '\ufeff',
    'sep=;\n',
    '\ud800',
  ],
  ...['=1+1', '=HYPERLINK("http://a";"b")', '+46', '-1', '@SUM(A1)', "'=1", '=cmd|" /C calc"!A0'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '[object Object]', 'undefined', 'NaN'],
  ...['1e999', '9'.repeat(400), '-0', '0,0000001', '1.234.567,89', '1,234', '12 46,67', 'Infinity', '0x1F'],
  ...['2026-02-30', '9999-12-31', '0000-00-00', '31/12/2026', '20260131', '401768', '-1', '1900-01-00'],
  ...[
    '19900101-1234',
    '199012119948',
    '900101+1234',
    'Summa',
    'Total',
    '#N/A',
    'å',
    'Ã¥',
    '😀',
    'x'.repeat(40_000),
  ],
  ...[
    'Placerings-ID',
    'Person',
    'Startdatum',
    'Slutdatum',
    'Belopp',
    'Pris',
    'fri',
    'tills vidare',
    'HVB;HVB;HVB',
  ],
].map((text) => Buffer.from(text));

/** The bytes with one thing about them changed. */
function mutated(random: Random, bytes: Buffer, other: Buffer): Buffer {
  const at = random(bytes.length + 1);
  const length = random(40);
  const until = Math.min(bytes.length, at + length);
  const with_ = (middle: Buffer, end = at): Buffer =>
    Buffer.concat([bytes.subarray(0, at), middle, bytes.subarray(end)]);
  switch (random(8)) {
    case 0:
      return with_(Buffer.from([(bytes[at] ?? 0) ^ (1 << random(8))]), at + 1);
    case 1:
      return bytes.subarray(0, at);
    case 2:
      return with_(other.subarray(random(other.length), random(other.length)));
    case 3:
      return with_(bytes.subarray(at, until));
    case 4:
      return with_(Buffer.alloc(0), until);
    case 5:
      return with_(Buffer.from([random(256)]), at + 1);
    default:
      return with_(pick(random, pieces), random(2) === 0 ? at : until);
  }
}

function mutatedOften(random: Random, bytes: Buffer, other: Buffer): Buffer {
  let result = bytes;
  for (let times = 1 + random(4); times > 0; times--) result = mutated(random, result, other);
  return result;
}

/** The text files among the cases that are small. */
function textSeeds(): readonly Buffer[] {
  const folder = join(__dirname, 'cases');
  const files = readdirSync(folder).flatMap((name) =>
    readdirSync(join(folder, name))
      .filter((file) => file === 'input.csv')
      .map((file) => readFileSync(join(folder, name, file))),
  );
  return files.filter(({ length }) => length > 0 && length < 5000);
}

const rows: readonly (readonly (string | number)[])[] = [
  ['Placerings-ID', 'Person', 'Placeringsform', 'Startdatum', 'Slutdatum', 'Dygnspris', 'Säkert slut'],
  [
    'P1',
    'B01',
    'HVB',
    '<c s="1"><v>46023</v></c>',
    '<c s="1"><v>46053</v></c>',
    1850.5,
    '<c t="b"><v>1</v></c>',
  ],
  ['P2', 'B02', '<c t="s"><v>0</v></c>', '2026-01-01', '', '<c><f>E2*2</f><v>3701</v></c>', ''],
  ['P3', '=1+1', 'Jourhem', '<c s="1"><v>46023</v></c>', '', '<c t="e"><v>#N/A</v></c>', 'nej'],
];

const parts: readonly ZipPart[] = workbookParts({
  sheets: [
    { name: 'Lista', rows: rowsXml(rows) },
    { name: 'Gömd', rows: rowsXml([['a', 1]]), state: 'hidden' },
  ],
  styles: stylesWith([14]),
  sharedStrings: '<sst><si><r><t>H</t></r><r><t>VB</t></r></si></sst>',
});

/** A maker of files: most of them texts, some workbooks whose parts are damaged, some damaged as they lie on the disk. */
export function fuzzedFiles(random: Random): () => Uint8Array {
  const texts = textSeeds();
  const workbook = Buffer.from(zipFile(parts));
  return () => {
    const kind = random(100);
    if (kind < 93) return new Uint8Array(mutatedOften(random, pick(random, texts), pick(random, texts)));
    if (kind < 95) return new Uint8Array(mutatedOften(random, workbook, pick(random, texts)));
    const changed = random(parts.length);
    return zipFile(
      parts.map((part, index) =>
        index === changed || random(6) === 0
          ? { ...part, content: new Uint8Array(mutatedOften(random, Buffer.from(part.content), workbook)) }
          : part,
      ),
    );
  };
}
