import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { createDigest } from '../../../src/host/lists/digest';

type Rows = readonly (readonly unknown[])[];

async function digestOf(...parts: readonly Rows[]): Promise<string> {
  const digest = createDigest();
  for (const part of parts) await digest.add(part);
  return digest.text();
}

const cell = fc.oneof(fc.string(), fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(''));
const rowsOf = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { maxLength: 30 });

/** The same, written plainly: everything in one hash as long as there are less than a thousand rows. */
const naive = (rows: Rows): string =>
  createHash('sha256')
    .update(`\n${JSON.stringify(rows)}`)
    .digest('hex');

test('is SHA-256 of the rows', async () => {
  await fc.assert(
    fc.asyncProperty(rowsOf, async (rows) => {
      expect(await digestOf(rows)).toBe(naive(rows));
    }),
  );
});

test('does not ask how the rows were handed over', async () => {
  const rows = Array.from({ length: 2500 }, (_, index) => [index, `rad ${index}`]);
  const whole = await digestOf(rows);
  for (const border of [1, 999, 1000, 1001, 2499])
    expect(await digestOf(rows.slice(0, border), rows.slice(border))).toBe(whole);
});

test.each<[string, Rows, Rows]>([
  ['a row that has moved among blank ones', [['a'], [''], ['']], [[''], ['a'], ['']]],
  ['a blank row more at the end', [['a']], [['a'], ['']]],
  ['a number that has become a text', [[1]], [['1']]],
  ['a cell that has moved to the next column', [['a', '']], [['', 'a']]],
  ['rows that have changed places', [['a'], ['b']], [['b'], ['a']]],
  ['two cells that have become one', [['a', 'b']], [['a,b']]],
])('tells %s', async (_title, one, other) => {
  expect(await digestOf(one)).not.toBe(await digestOf(other));
});

test('tells rows beyond the first thousand, and their order', async () => {
  const rows = Array.from({ length: 2001 }, (_, index) => [index]);
  const swapped = rows.map((row, index) => (index === 0 ? [1500] : index === 1500 ? [0] : row));
  const whole = await digestOf(rows);
  expect(await digestOf(swapped)).not.toBe(whole);
  expect(await digestOf(rows.slice(0, 2000))).not.toBe(whole);
});
