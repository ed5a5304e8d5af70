import type { Text } from './language';

/** The words that people may write for each value of an argument or a column, in every language. */
export type Words<Value extends string> = Readonly<Record<Value, Text>>;

/** What a place that costs nothing is written as, where a price, a fee or a rate is expected. */
export const freeWords: Words<'free'> = { free: { sv: 'fri', en: 'free' } };

/** What stands in place of the home of a person whose identity is protected. */
export const protectedWords: Words<'protected'> = { protected: { sv: 'skyddad', en: 'protected' } };

/** Day rules. */
export const dayRuleWords: Words<'both' | 'nights'> = {
  both: { sv: 'båda', en: 'both' },
  nights: { sv: 'nätter', en: 'nights' },
};

/** What a variance is measured in. */
export const measureWords: Words<'amount' | 'percent'> = {
  amount: { sv: 'belopp', en: 'amount' },
  percent: { sv: 'procent', en: 'percent' },
};

/** How the figures of a variance are kept. */
export const varianceTypeWords: Words<'cost' | 'income' | 'costAsMinus'> = {
  cost: { sv: 'kostnad', en: 'cost' },
  income: { sv: 'intäkt', en: 'income' },
  costAsMinus: { sv: 'kostnadMinus', en: 'costAsMinus' },
};

/** The value that a text is the word for, in whichever language; letter case and spaces mean nothing. Undefined: none. */
export function meaningOf<Value extends string>(text: string, words: Words<Value>): Value | undefined {
  const written = comparableName(text);
  for (const value in words) {
    const { sv, en } = words[value];
    if (comparableName(sv) === written || comparableName(en) === written) return value;
  }
  return undefined;
}

/** Nothing in it is a space or can be written in two ways, as in most codes and IDs. */
const isPlain = /^[!-~]*$/;

/**
 * A name as far as it tells things apart: letter case and spaces mean nothing. A letter with a ring or dots may arrive as one sign or
 * as two, as it does from a Mac.
 */
export function comparableName(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase();
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, '');
}
