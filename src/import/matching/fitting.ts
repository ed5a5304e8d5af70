import { personalNumberOf } from '../../core/personalNumber';
import type { Column } from '../../tables/column';
import { dateInWords } from '../columns/dateInWords';
import { isOpenDate, isOpenWord } from '../columns/day';
import { isShortDay } from '../columns/shortDay';
import { meaningsFor } from '../meanings/meanings';

/** So many of the values must fit; a list may hold a few mistakes. */
const shareThatFits = 0.9;

/** A longer text is neither a date nor a number, and need not be looked at. */
const longestValue = 40;

const date =
  /^(?:\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d{1,2}[-/.]\d{1,2}[-/. ]\d{2,4}|(?:19|20)\d\d[01]\d[0-3]\d)(?:[T ][\d:.]+)?$/;
const number = /^[-−+]?[ \u00a0]?\d[\d \u00a0\u202f.,'’]*(?:-|%|kr|SEK|:-)?$/iu;

/**
 * Whether the values look like those of the column, roughly: what may be read is decided later, by the form of the whole list. Where
 * there are no values nothing speaks for the column, so that they do not fit.
 */
export function looksLike(column: Column, values: readonly string[]): boolean {
  const filled = values
    .map((value) => value.trim())
    .filter((value) => value !== '' && !saysNoDay(column, value));
  const fitting = filled
    .filter((value) => value.length <= longestValue || column.type === 'text')
    .filter(testOf(column));
  return filled.length > 0 && fitting.length >= filled.length * shareThatFits;
}

/** What says that there is no last day is found among dates, and tells nothing by itself. */
function saysNoDay({ type }: Column, value: string): boolean {
  return type === 'day' && (isOpenWord(value) || isOpenDate(value));
}

function testOf(column: Column): (value: string) => boolean {
  switch (column.type) {
    case 'day':
      return (value) => isDate(value) || isShortDay(value) || dateInWords(value, null) !== null;
    case 'money':
    case 'number':
    case 'share':
      return (value) => number.test(value) && !isDate(value) && personalNumberOf(value) === null;
    case 'choice':
    case 'yesNo': {
      const meanings = meaningsFor(column, { choices: {}, memory: { values: {}, kinds: null } });
      return (value) => meanings !== null && meanings.meaningOf(value) !== null;
    }
    case 'text':
      return (value) => !isDate(value);
  }
}

function isDate(value: string): boolean {
  return value.length <= longestValue && date.test(value);
}
