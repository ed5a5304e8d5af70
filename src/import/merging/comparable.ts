import { amountsPerKrona } from '../../core/amount';
import { parseIsoDay } from '../../core/day';
import { roundedWhole } from '../../core/rounding';
import type { Column } from '../../tables/column';
import { freeWords, meaningOf } from '../../text/words';
import type { TableCell } from '../list';

/**
 * What a cell says, whichever way it is held: a date may be a serial number or a text, a code a number or a text, a word Swedish or
 * English. Two cells of a column say the same if these are equal.
 */
export function comparable({ type, words }: Column, cell: TableCell): string | number {
  if (cell === '') return '';
  switch (type) {
    case 'day':
      return typeof cell === 'number' ? Math.floor(cell) : dayOrText(cell);
    case 'money':
    case 'number':
    case 'share':
      return typeof cell === 'number' ? roundedWhole(cell * amountsPerKrona) : freeOrText(cell);
    case 'choice':
    case 'yesNo': {
      const text = String(cell).trim();
      return (words === undefined ? undefined : meaningOf(text, words)) ?? text;
    }
    case 'text':
      return String(cell).trim();
  }
}

function dayOrText(cell: string | boolean): string | number {
  const text = String(cell).trim();
  return parseIsoDay(text) ?? text;
}

function freeOrText(cell: string | boolean): string {
  const text = String(cell).trim();
  return meaningOf(text, freeWords) ?? text;
}

/** The same, of a cell that names a row: letter case does not tell names apart either. */
export function comparableName(column: Column, cell: TableCell): string {
  return foldedName(String(comparable(column, cell)));
}

/** A name as names are compared. */
export function foldedName(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
