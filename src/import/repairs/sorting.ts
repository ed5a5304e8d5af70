/**
 * Rows by a whole number that each of them has; rows with the same number keep their order. Counts how many have each number, so that
 * the time grows with the rows and with the span of the numbers, which for days and persons is small.
 */
export function sortedBy(rows: Int32Array, numbers: Int32Array): Int32Array {
  if (rows.length < 2) return rows;
  const { least, span } = spanOf(rows, numbers);
  const places = new Int32Array(span + 1);
  for (const row of rows) {
    const index = (numbers[row] ?? 0) - least + 1;
    places[index] = (places[index] ?? 0) + 1;
  }
  for (let index = 1; index <= span; index++) places[index] = (places[index] ?? 0) + (places[index - 1] ?? 0);
  const sorted = new Int32Array(rows.length);
  for (const row of rows) {
    const index = (numbers[row] ?? 0) - least;
    const place = places[index] ?? 0;
    sorted[place] = row;
    places[index] = place + 1;
  }
  return sorted;
}

function spanOf(rows: Int32Array, numbers: Int32Array): { readonly least: number; readonly span: number } {
  let least = Infinity;
  let most = -Infinity;
  for (const row of rows) {
    const number = numbers[row] ?? 0;
    if (number < least) least = number;
    if (number > most) most = number;
  }
  return { least, span: most - least + 1 };
}
