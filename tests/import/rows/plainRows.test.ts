import fc from 'fast-check';
import Papa from 'papaparse';
import { isRefusal, type Delimiter } from '../../../src/import/list';
import type { Rows } from '../../../src/import/rows/rowStore';
import { rowsOf } from '../../../src/import/rows/rows';

const quietly = (): void => undefined;

/** The rows as cells, those at the end of a row that are blank included. */
function cellsOf(rows: Rows): string[][] {
  return Array.from({ length: rows.count }, (_, row) =>
    Array.from({ length: rows.widthOf(row) }, (__, column) => rows.cell(row, column)),
  );
}

/** What the parser itself makes of the whole text; null where it finds a wrong quotation mark. */
function parsed(text: string, delimiter: Delimiter): string[][] | null {
  const plain = text.replace(/\r\n?/gu, '\n');
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter, newline: '\n' });
  if (errors.length > 0) return null;
  const last = data.at(-1);
  return last?.length === 1 && last[0] === '' ? data.slice(0, -1) : data;
}

async function read(text: string, delimiter: Delimiter, pieceLength: number): Promise<string[][] | null> {
  const rows = await rowsOf(text, { delimiter, pieceLength }, quietly);
  if (!isRefusal(rows)) return cellsOf(rows);
  expect(rows.refusal).toBe('brokenQuote');
  return null;
}

const delimiters = [';', ',', '\t', '|'] as const satisfies readonly Delimiter[];

/** Cells as programs write them, and as nobody should: quotation marks in the midst, before a space, alone. */
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: fc.constantFrom('a', 'å', '1', ' ', '–', '\0'), maxLength: 4 }) },
  {
    weight: 3,
    arbitrary: fc
      .string({ unit: fc.constantFrom('a', '"', ';', ',', '\n', '\r', 'ö'), maxLength: 5 })
      .map((text) => `"${text.replaceAll('"', '""')}"`),
  },
  { weight: 1, arbitrary: fc.constantFrom('a"b', '"', '""', '"a" ', ' "a"', '"a"b', '"""', 'a""') },
);

const lineBreak = fc.constantFrom('\n', '\r\n', '\r');

function textOf(delimiter: Delimiter): fc.Arbitrary<string> {
  const row = fc
    .tuple(fc.array(cell, { minLength: 1, maxLength: 4 }), lineBreak)
    .map(([cells, end]) => cells.join(delimiter) + end);
  return fc
    .tuple(fc.array(row, { maxLength: 8 }), fc.oneof(fc.constant(''), cell))
    .map(([rows, last]) => rows.join('') + last);
}

describe('rows that are read without the parser', () => {
  test.each(delimiters)(
    'between %j they are what the parser makes of them, however the text is cut',
    async (delimiter) => {
      await fc.assert(
        fc.asyncProperty(textOf(delimiter), fc.integer({ min: 1, max: 40 }), async (text, pieceLength) => {
          const whole = await read(text, delimiter, 1 << 20);
          expect(whole).toEqual(parsed(text, delimiter));
          const inPieces = await read(text, delimiter, pieceLength);
          expect(inPieces).toEqual(whole);
        }),
        { numRuns: 2000 },
      );
    },
  );

  test('any signs at all', async () => {
    const signs = fc.string({ unit: fc.constantFrom('"', ';', '\n', '\r', 'a', ' '), maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(signs, async (text) => {
        expect(await read(text, ';', 1 << 20)).toEqual(parsed(text, ';'));
      }),
      { numRuns: 5000 },
    );
  });
});
