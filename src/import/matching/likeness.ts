import { distance } from 'fastest-levenshtein';

/** Mistyped at most: one letter in ten. Shorter words have none to spare. */
const nearRatio = 0.9;

/** Letters that both begin with: who mistypes a word begins it well, and `ej` or `ny` before a word makes it another. */
const sameBeginning = 3;

/**
 * Words that turn the meaning round though they are few letters apart: from and tom, placerad and planerad, kronor and thousands of
 * them, a year and a month. (Placeringstid is no placerings-ID, but klient-ID has no tid in it.)
 */
const telling: readonly RegExp[] = [
  /from|fran|start|inskriv|borja|begin|admi/,
  /tom|till|(?:^|[^e])slut|utskriv|end(?!e)|until|disch/,
  /planera|planned|berakn|forvant|prel|expect/,
  /tkr|mkr|mnkr/,
  /^ars|ar$|year|annual/,
  /manad|manat|man$|month/,
  /veck|week/,
  /dygn/,
  /dag/,
  /(?:^|[^n])tid/,
];

/**
 * How near two normalised headers are, from 0.9 to 1 (1 − Levenshtein's distance over the longer length); 0 where they differ in more
 * than a slip of the pen: in a digit, in their beginning, or in a word that turns the meaning round.
 */
export function nearness(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  const mostEdits = Math.floor(longer * (1 - nearRatio) + 1e-9);
  if (mostEdits === 0 || Math.abs(one.length - other.length) > mostEdits) return 0;
  if (one.slice(0, sameBeginning) !== other.slice(0, sameBeginning)) return 0;
  if (digitsOf(one) !== digitsOf(other) || meaningOfHeader(one) !== meaningOfHeader(other)) return 0;
  const edits = distance(one, other);
  return edits > mostEdits ? 0 : 1 - edits / longer;
}

/** Which of the words that turn the meaning round a normalised header has: a binary digit for each of them. */
export function meaningOfHeader(text: string): number {
  return telling.reduce((meaning, word, digit) => (word.test(text) ? meaning | (1 << digit) : meaning), 0);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** Pairs of neighbouring letters and how often each occurs. */
export type Pairs = ReadonlyMap<string, number>;

/** The pairs of a text. */
export function pairsOf(text: string): Pairs {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 2 <= text.length; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** How alike two texts are by their pairs of letters, from 0 to 1 (Sørensen and Dice). */
export function likeness(one: Pairs, other: Pairs): number {
  let common = 0;
  for (const [pair, count] of one) common += Math.min(count, other.get(pair) ?? 0);
  const all = countOf(one) + countOf(other);
  return all === 0 ? 0 : (2 * common) / all;
}

function countOf(pairs: Pairs): number {
  let count = 0;
  for (const each of pairs.values()) count += each;
  return count;
}
