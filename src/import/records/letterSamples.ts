import type { Rows } from '../rows/rowStore';
import { maskedCell } from './maskedCell';

const samplesShown = 5;
/** Texts looked at in each column, so that a list without such letters costs little. */
const textsLookedAt = 2000;
const samplesOfColumn = 2;
const columnsLookedAt = 500;
const longestSample = 60;

/**
 * A few cells with letters beyond the plain alphabet, headers among them, those with å, ä and ö first: by them people see whether the
 * letters are read as they were stored. Masked, and cut around the first such letter where they are long.
 */
export function letterSamples(rows: Rows, columns: number): readonly string[] {
  const swedish = new Set<string>();
  const others = new Set<string>();
  for (let column = 0; column < Math.min(columns, columnsLookedAt); column++) {
    const ofColumn = rows.textsOf(column).slice(0, textsLookedAt).filter(isBeyondPlain);
    const [found, rest] = [ofColumn.filter(isSwedish), ofColumn.filter((text) => !isSwedish(text))];
    for (const text of found.slice(0, samplesOfColumn)) swedish.add(shown(text));
    for (const text of rest.slice(0, samplesOfColumn)) others.add(shown(text));
    if (swedish.size >= samplesShown) break;
  }
  return [...swedish, ...others].slice(0, samplesShown);
}

function isSwedish(text: string): boolean {
  return /[åäö]/iu.test(text);
}

function isBeyondPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return true;
  return false;
}

function shown(text: string): string {
  const masked = maskedCell(text.trim());
  if (masked.length <= longestSample) return masked;
  const first = masked.search(/[^\0-\x7f]/u);
  const from = Math.max(0, Math.min(first - longestSample / 2, masked.length - longestSample));
  return masked.slice(from, from + longestSample);
}
