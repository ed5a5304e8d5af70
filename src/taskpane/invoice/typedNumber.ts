import { readAmount } from '../../import/columns/amount';

/** A number as people type it, in millionths: `1 467,50`, `1467.5`, `2 934 kr`; `1.467` could be either and is none. Null: it is no number. */
export function typedMillionths(text: string): number | null {
  const trimmed = text.trim();
  const decimal = trimmed.lastIndexOf('.') > trimmed.lastIndexOf(',') ? '.' : ',';
  const other = decimal === '.' ? ',' : '.';
  const read = readAmount(trimmed, { decimal, groups: ['space', other], isSettled: false });
  return typeof read === 'number' ? read : null;
}
