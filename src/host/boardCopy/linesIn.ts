/** How many lines a text takes where so many characters fit in one: it is broken between words, and within a word that is longer. */
export function linesIn(text: string, fits: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(/[ \n]/u)) {
    const beside = used === 0 ? length : used + 1 + length;
    if (beside <= fits) {
      used = beside;
      continue;
    }
    if (used > 0) lines += 1;
    const more = Math.max(0, Math.ceil(length / fits) - 1);
    lines += more;
    used = length - more * fits;
  }
  return lines;
}
