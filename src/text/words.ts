import type { Text } from './language';

/** The words that people may write for each value of an argument or a column, in every language. */
export type Words<Value extends string> = Readonly<Record<Value, Text>>;

/** What a place that costs nothing is written as, where a price, a fee or a rate is expected. */
export const freeWords: Words<'free'> = { free: { sv: 'fri', en: 'free' } };

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
  const written = comparable(text);
  for (const value in words) {
    if (comparable(words[value].sv) === written || comparable(words[value].en) === written) return value;
  }
  return undefined;
}

/** A letter with a ring or dots may arrive as one sign or as two, as it does from a Mac. */
function comparable(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, '');
}
