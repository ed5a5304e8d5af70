import { digitAt } from './characters';

/** The part of a text that holds a number's digits, and whether a minus stands before or after them. */
export interface NumberBody {
  readonly digits: string;
  readonly isNegative: boolean;
}

/** No number is longer; the cap keeps the search below short. */
const longest = 40;

const surrounded =
  /^(?:(?:kr|sek)\s*)?(?<before>[+\-\u2212\u2013]?)\s*(?<digits>\d.*?|[.,]\d.*?)\s*(?<after>[-\u2212\u2013]?)\s*(?:kr\.?|sek|:-)?$/iu;

/** Takes away what people write around a number: `kr`, `SEK`, `:-`, a sign before or after. Null where there is no number. */
export function numberBody(text: string): NumberBody | null {
  if (text.length > longest) return null;
  if (digitAt(text, 0) !== -1 && digitAt(text, text.length - 1) !== -1)
    return { digits: text, isNegative: false };
  const groups = surrounded.exec(text)?.groups;
  if (groups === undefined) return null;
  const { before = '', digits = '', after = '' } = groups;
  if (before !== '' && after !== '') return null;
  return { digits, isNegative: (before !== '' && before !== '+') || after !== '' };
}
