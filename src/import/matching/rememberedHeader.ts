import type { ReadingChoices } from '../list';
import type { ListMemory } from '../memory';
import { type HeaderPlace, headerNames, usedHeader } from '../records/headerRow';
import { listHeaders } from '../records/headers';
import type { Rows } from '../rows/rowStore';
import { profileFor } from './profile';
import { signatureOf } from './signature';

/** As far down as headers are searched for. */
const rowsLookedAt = 30;

/**
 * Where the headers stand: where the user says; else where they are found, unless nothing is remembered of those, but of another one of
 * the first rows it is: then the user once chose that row in a list like this.
 */
export function headerPlace(rows: Rows, told: ReadingChoices, memory: ListMemory): HeaderPlace {
  const place = usedHeader(rows, told);
  if (told.headerRow !== undefined || told.headerRows !== undefined) return place;
  const isKnown = (each: HeaderPlace): boolean => profileFor(listHeaders(rows, each), memory, told) !== null;
  const signatures = new Set(Object.keys(memory.profiles).map(withoutEnd));
  if (signatures.size === 0 || isKnown(place)) return place;
  const looksKnown = (each: HeaderPlace): boolean => {
    const signature = signatureOf(headerNames(rows, each).map((name) => ({ name, isNamed: name !== '' })));
    return signature !== '' && signatures.has(withoutEnd(signature));
  };
  return places(rows).find((each) => looksKnown(each) && isKnown(each)) ?? place;
}

function places(rows: Rows): readonly HeaderPlace[] {
  const count = Math.max(0, Math.min(rows.count - rows.first, rowsLookedAt));
  return Array.from({ length: count }, (_, row) => rows.first + row).flatMap((index) => [
    { index, rows: 1 as const },
    ...(index > rows.first ? [{ index, rows: 2 as const }] : []),
  ]);
}

/** Whether there are nameless columns at the end depends on what stands beneath. */
function withoutEnd(signature: string): string {
  return signature.replace(/\|+$/u, '');
}
