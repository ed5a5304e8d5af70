import type { TypedColumn } from '../columns/typedColumn';

/** No earlier row is alike. */
export const noEarlier = -1;

/** For each of `count` rows: the row, kept and earlier, that is alike in every column that is read; noEarlier where none is. */
export function earlierAlike(columns: readonly TypedColumn[], kept: Int32Array, count: number): Int32Array {
  const earlier = new Int32Array(count).fill(noEarlier);
  const values = columns.map(({ content }) => content.values);
  if (values.length === 0) return earlier;
  // An open table of row numbers plus 1 in which a row is looked for from its hash on; half of its places stay free.
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, kept.length * 2)));
  const places = new Int32Array(size);
  for (const row of kept) {
    let place = hashOf(values, row) & (size - 1);
    for (let found = places[place] ?? 0; found !== 0; found = places[place] ?? 0) {
      if (areAlike(values, row, found - 1)) {
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

/** Of whole numbers, which all values are but NaN and Infinity; what is cut off above 2^32 is added in. */
function hashOf(columns: Values, row: number): number {
  let hash = 17;
  for (const values of columns) {
    const value = values[row] ?? 0;
    hash = Math.imul(hash ^ (value | 0), 0x9e3779b1);
    hash = Math.imul(hash ^ (hash >>> 15) ^ ((value / 0x1_0000_0000) | 0), 0x85ebca6b);
  }
  return hash ^ (hash >>> 13);
}

function areAlike(columns: Values, one: number, other: number): boolean {
  return columns.every((values) => Object.is(values[one], values[other]));
}
