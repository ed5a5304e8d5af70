import { yesNoWords } from '../../tables/words';
import { freeWords, meaningOf } from '../../text/words';
import { isOpenWord } from '../columns/day';
import { comparedValue } from '../meanings/compared';
import { knownKinds } from '../meanings/kinds';
import { legalGroundOf } from '../meanings/legalGround';

/** A row that may say what stands in the columns, and those beneath it. */
export interface MaybeDescription {
  readonly cells: readonly string[];
  /** The rows beneath, the next one first. */
  readonly beneath: readonly (readonly string[])[];
  /** Whether a cell is a date or a number. */
  readonly isValue: (cell: string) => boolean;
}

/** Words that tell of the dates or the numbers of a column. */
const tellsOfValues =
  /datum|\bdate|\b(?:start|slut)?dag(?:en)?\b|\bday|dygn|månad|month|årtal|year|åååå|yyyy|\bkr\b|kronor|\bsek\b|belopp|amount|pris|price|kostnad|\bcost|arvode|\bfee|antal|number|nummer|siffr|\btal\b/u;
/** Words that say that something is not there, as rows do. */
const tellsOfNothing =
  /saknas|okän|oklar|\bej\b|\bicke\b|\binte\b|\bingen\b|\binget\b|\butan\b|unknown|missing|\bnone\b|\bnot\b|\btbd\b/u;

/**
 * Whether a row says what stands in the columns instead of being the first one of the list: in every column in which the next row has a
 * date or a number, two at least, it has words that tell of dates or numbers, no two the same; and nowhere anything that rows have: a
 * digit, a word for a value that is open, free or missing, a kind, a law, or what a row beneath has in that column. When in doubt it is a
 * row, since a description is not read.
 */
export function isDescription({ cells, beneath, isValue }: MaybeDescription): boolean {
  if (cells.some((cell) => /\d/u.test(cell) || isWordOfRows(cell))) return false;
  const next = beneath[0] ?? [];
  const words = [...next.keys()]
    .filter((column) => isValue(next[column] ?? ''))
    .map((column) => plain(cells[column] ?? ''));
  if (words.length < 2 || new Set(words).size < words.length) return false;
  if (!words.every((word) => tellsOfValues.test(word) && !tellsOfNothing.test(word))) return false;
  return !cells.some((cell, column) => {
    const own = comparedValue(cell);
    return own !== '' && beneath.some((row) => comparedValue(row[column] ?? '') === own);
  });
}

function plain(cell: string): string {
  return cell.normalize('NFC').trim().toLowerCase();
}

const shippedKinds = knownKinds(null);

/** Whether a cell is a word that a list has in its rows: no column is called or described so. */
export function isWordOfRows(cell: string): boolean {
  const text = cell.trim();
  if (text === '') return false;
  return (
    isOpenWord(text) ||
    meaningOf(text, freeWords) !== undefined ||
    meaningOf(text, yesNoWords) !== undefined ||
    shippedKinds.kindOf(text) !== null ||
    legalGroundOf(text) !== null
  );
}
