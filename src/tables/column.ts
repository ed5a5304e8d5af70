import type { Text } from '../text/language';
import type { Words } from '../text/words';

/** What the cells of a column hold; it decides their number format. `choice` is one of the column's words. */
export type ColumnType = 'text' | 'day' | 'money' | 'number' | 'share' | 'choice' | 'yesNo';

/** A column of one of the workbook's tables. Its header is what people read and what formulas name. */
export interface Column {
  readonly id: string;
  readonly header: Text;
  /** What other systems call the column in their lists, in any language; letter case, spaces and punctuation mean nothing. */
  readonly aliases?: readonly string[];
  /** One sentence: what to fill in. */
  /** What may mean the column and may mean something else: a list that is read in asks, and formulas take no such column. */
  readonly vagueAliases?: readonly string[];
  /** What may mean the column and often means something else: only suggested, where the values fit. */
  readonly suggestedAliases?: readonly string[];
  readonly about: Text;
  readonly type: ColumnType;
  /** A row without it cannot be used. */
  readonly required: boolean;
  /** What a cell of a choice or a yes-or-no column may say. */
  readonly words?: Words<string>;
  /** What other systems write for each of the words in their lists; letter case, spaces and punctuation mean nothing. */
  readonly wordAliases?: Readonly<Record<string, readonly string[]>>;
  /** How many characters a new table shows of it, where what will stand in it says more than its header. */
  readonly width?: number;
}

/**
 * The number format of each type as the Office JavaScript API writes it (en-US codes). Text comes first in time, too: a cell
 * must be formatted `@` before its value is written, or a text such as `=1+1` or `007` becomes something else.
 */
export const numberFormats: Readonly<Record<ColumnType, string>> = {
  text: '@',
  day: 'yyyy-mm-dd',
  money: '#,##0.00',
  number: 'General',
  share: '0.00%',
  choice: '@',
  yesNo: '@',
};

/** The column again, as one that every row must fill in. */
export function required(column: Column): Column {
  return { ...column, required: true };
}
