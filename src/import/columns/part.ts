import type { ColumnPart } from '../forms';

/**
 * The part of a text before the first place of a sign, or after it. Where the sign is not there, everything stands before it and
 * nothing after: of `2026-01-01 –` and of `2026-01-01` alike, what is after `–` is blank.
 */
export function partOf(text: string, { sign, side }: ColumnPart): string {
  const place = text.indexOf(sign);
  if (place === -1) return side === 'before' ? text : '';
  return side === 'before' ? text.slice(0, place) : text.slice(place + sign.length);
}
