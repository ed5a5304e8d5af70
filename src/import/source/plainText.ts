import type { Delimiter } from '../list';

/** A list's text without what is no part of its rows. */
export interface PlainText {
  /** Without byte order mark and `sep=` line. */
  readonly text: string;
  /** What a `sep=` line says; null where there is none, or where it names a sign that we do not know. */
  readonly delimiter: Delimiter | null;
}

const known: Readonly<Record<string, Delimiter>> = { ';': ';', ',': ',', '\t': '\t', '|': '|' };

/**
 * Takes away what Excel and other programs put before the rows. A `sep=` line is no row: Excel does not show it either,
 * so it is not counted in the rows' numbers.
 */
export function plainText(decoded: string): PlainText {
  const text = decoded.startsWith('\uFEFF') ? decoded.slice(1) : decoded;
  const line = /^"?sep=(.)"?(?:\r\n?|\n|$)/iu.exec(text);
  if (line === null) return { text, delimiter: null };
  return { text: text.slice(line[0].length), delimiter: known[line[1] ?? ''] ?? null };
}

/** The text with \n between its lines, whichever of \r\n, \r and \n stood there. */
export function withPlainNewlines(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
}
