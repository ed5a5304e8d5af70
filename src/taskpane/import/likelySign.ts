/** What people write between two things in one cell, the surest first; spaces around a dash tell it from a hyphen. */
const signs = [' - ', ' – ', ' / ', ', ', '; ', ': ', '(', '/', ',', ';', ':', '-', ' '] as const;

/** The sign by which values are most likely taken apart: the first that stands in each of them, else in any. */
export function likelySign(samples: readonly string[]): string {
  const inAll = signs.find((sign) => samples.length > 0 && samples.every((sample) => sample.includes(sign)));
  return inAll ?? signs.find((sign) => samples.some((sample) => sample.includes(sign))) ?? ' ';
}
