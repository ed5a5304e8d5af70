import type { TypedColumn } from '../columns/typedColumn';

/** No earlier row is alike. */
export const noEarlier = -1;

/** For each of `count` rows: the row, kept and earlier, that is alike in every column that is read; noEarlier where none is. */
export function earlierAlike(columns: readonly TypedColumn[], kept: Int32Array, count: number): Int32Array {
  const earlier = new Int32Array(count).fill(noEarlier);
  const values = columns.map(({ content }) => content.values);
  if (values.length === 0) return earlier;
  const hashes = hashesOf(values, count);
  // An open table of row numbers plus 1 in which a row is looked for from its hash on; half of its places stay free.
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, kept.length * 2)));
  const places = new Int32Array(size);
  for (const row of kept) {
    let place = (hashes[row] ?? 0) & (size - 1);
    for (let found = places[place] ?? 0; found !== 0; found = places[place] ?? 0) {
      if (hashes[found - 1] === hashes[row] && areAlike(values, row, found - 1)) {
        earlier[row] = found - 1;
        break;
      }
      place = (place + 1) & (size - 1);
    }
    if (earlier[row] === noEarlier) places[place] = row + 1;
  }
  return earlier;
}

type Values = readonly (Int32Array | Float64Array)[];

/** A hash of each row, made column by column. */
function hashesOf(columns: Values, count: number): Int32Array {
  const hashes = new Int32Array(count).fill(17);
  for (const values of columns) {
    if (values instanceof Int32Array) addWhole(hashes, values);
    else addLarge(hashes, values);
  }
  return hashes.map((hash) => hash ^ (hash >>> 13));
}

function addWhole(hashes: Int32Array, values: Int32Array): void {
  for (let row = 0; row < hashes.length; row++) {
    const hash = Math.imul((hashes[row] ?? 0) ^ (values[row] ?? 0), 0x9e3779b1);
    hashes[row] = hash ^ (hash >>> 15);
  }
}

/** Of whole numbers, which all values are but NaN and Infinity; what lies above 2^32 is added in. */
function addLarge(hashes: Int32Array, values: Float64Array): void {
  for (let row = 0; row < hashes.length; row++) {
    const value = values[row] ?? 0;
    const hash = Math.imul((hashes[row] ?? 0) ^ (value | 0), 0x9e3779b1);
    hashes[row] = Math.imul(hash ^ (hash >>> 15) ^ ((value / 0x1_0000_0000) | 0), 0x85ebca6b);
  }
}

function areAlike(columns: Values, one: number, other: number): boolean {
  return columns.every((values) => Object.is(values[one], values[other]));
}
