/** No earlier row is alike. */
export const noEarlier = -1;

/** Columns of numbers, one for each row, in which rows may be alike. */
export type AlikeValues = readonly (Int32Array | Float64Array)[];

/** For each of `count` rows: the first of those that are kept, where it is an earlier one, that is alike in every column; noEarlier where none is. */
export function earlierAlike(values: AlikeValues, kept: Int32Array, count: number): Int32Array {
  const earlier = new Int32Array(count).fill(noEarlier);
  if (values.length === 0 || values.some((each) => areAllDifferent(each, kept))) return earlier;
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

/** Whether a column plainly tells all rows apart, as the names that a system gives to its placements do: small whole numbers, each once. */
function areAllDifferent(values: Int32Array | Float64Array, rows: Int32Array): boolean {
  const isSeen = new Uint8Array(2 * values.length);
  for (const row of rows) {
    const value = values[row] ?? NaN;
    // Beyond the end, or of no whole number, there is nothing to be read.
    if (isSeen[value] !== 0) return false;
    isSeen[value] = 1;
  }
  return true;
}

/** A hash of each row, made column by column. */
function hashesOf(columns: AlikeValues, count: number): Int32Array {
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

function areAlike(columns: AlikeValues, one: number, other: number): boolean {
  return columns.every((values) => Object.is(values[one], values[other]));
}
