import { type Dictionary, newDictionary, type TextPart } from './dictionary';
import { numberText } from './numberText';

/** Columns to the right of these have their texts together. */
const columnsApart = 256;

/** When so many texts have come and most of them were new, further ones are no longer looked for among them. */
const enoughTexts = 4096;

/** The texts of a column. */
export interface ColumnTexts {
  readonly dictionary: Dictionary;
  added: number;
  /** By number of a text the number of its cells. */
  readonly numbers: Map<number, number>;
  /** By number of cells the number of its text. */
  readonly textByNumber: Map<number, number>;
}

/** The texts of a column, none of them yet where it is new. */
export function columnAt(columns: ColumnTexts[], column: number): ColumnTexts {
  const index = Math.min(column, columnsApart);
  while (columns.length <= index) columns.push(newColumn());
  const found = columns[index];
  if (found === undefined) throw new RangeError(`no column ${column}`);
  return found;
}

function newColumn(): ColumnTexts {
  return { dictionary: newDictionary(), added: 0, numbers: new Map(), textByNumber: new Map() };
}

/** The number of a text that is not blank. */
export function numberIn(column: ColumnTexts, text: string): number {
  const { dictionary } = column;
  return countsAsRare(column) ? dictionary.append(text) : dictionary.numberOf(text);
}

/** The number of a part of a text, which is not blank. */
export function numberOfPartIn(column: ColumnTexts, part: TextPart): number {
  const { dictionary } = column;
  return countsAsRare(column)
    ? dictionary.append(part.text.slice(part.from, part.until))
    : dictionary.numberOfPart(part);
}

/** Counts one text more, and tells whether it is not worth looking for. */
function countsAsRare(column: ColumnTexts): boolean {
  column.added++;
  const known = column.dictionary.texts.length;
  return known > enoughTexts && known * 2 > column.added;
}

/** The number of the text that stands for a number. */
export function textOf({ dictionary, numbers, textByNumber }: ColumnTexts, number: number): number {
  const known = textByNumber.get(number);
  if (known !== undefined) return known;
  const text = dictionary.append(numberText(number));
  numbers.set(text, number);
  textByNumber.set(number, text);
  return text;
}
