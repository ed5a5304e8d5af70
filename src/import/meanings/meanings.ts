import type { Column } from '../../tables/column';
import { legalGrounds } from '../../tables/laws';
import { oncePerColumn } from '../../tables/oncePerColumn';
import type { Words } from '../../text/words';
import type { MeaningReader } from '../columns/readers';
import { readWord } from '../columns/word';
import type { MatchOrigin, ReadingChoices } from '../list';
import type { ListMemory } from '../memory';
import { maskedCell } from '../records/maskedCell';
import { aliasKey, comparedValue, valueKey } from './compared';
import { knownKinds } from './kinds';
import { legalGroundOf } from './legalGround';

/** What a value means, and how that came to be known. */
export interface Meaning {
  readonly text: string;
  readonly origin: MatchOrigin;
}

/** What the values of a column can mean. */
export interface ColumnMeanings {
  readonly options: readonly string[];
  /** Null: nobody knows. */
  readonly meaningOf: (text: string) => Meaning | null;
  /** Of the options those that a value may well mean though nobody knows, the likeliest first. */
  readonly candidatesOf: (text: string) => readonly string[];
}

/** What the user and the workbook know. */
export interface MeaningsQuery {
  readonly choices: Pick<ReadingChoices, 'values'>;
  readonly memory: Pick<ListMemory, 'values' | 'kinds'>;
}

/** What is known of the values of one column without anybody being asked. */
interface KnownValues {
  readonly options: readonly string[];
  readonly knownAs: (text: string) => string | null;
  readonly candidatesOf: (text: string) => readonly string[];
  /** Whether a value can have this meaning; null: it cannot. */
  readonly taken: (meaning: string) => string | null;
}

/** What the values of a column of the table mean; null for a column whose values may be anything. */
export function meaningsFor(column: Column, { choices, memory }: MeaningsQuery): ColumnMeanings | null {
  const known = knownValues(column, memory);
  if (known === null) return null;
  const chosen = choices.values?.[column.id] ?? {};
  const chosenByKey = new Map(Object.entries(chosen).map(([raw, meaning]) => [valueKey(raw), meaning]));
  const remembered = new Map(Object.entries(memory.values[column.id] ?? {}));
  const told = chosenByKey.size + remembered.size > 0;
  const { options, knownAs, candidatesOf, taken } = known;
  const toldMeaning = (text: string): Meaning | null => {
    const key = valueKey(maskedCell(text));
    const choice = taken(chosenByKey.get(key) ?? '');
    if (choice !== null) return { text: choice, origin: 'chosen' };
    const memorised = taken(remembered.get(key) ?? '');
    // A kind that the workbook no longer has is none, unless the value was to be written as it stands.
    const isGone = column.id === 'kind' && memorised !== null && !known.options.includes(memorised);
    if (memorised === null || (isGone && valueKey(memorised) !== key)) return null;
    return { text: memorised, origin: 'remembered' };
  };
  return {
    options,
    candidatesOf,
    meaningOf: (text) => {
      const meaning = told ? toldMeaning(text) : null;
      if (meaning !== null) return meaning;
      const exact = knownAs(text);
      return exact === null ? null : { text: exact, origin: 'exact' };
    },
  };
}

/** Reads what values mean, however that came to be known; null for a column whose values may be anything. */
export function meaningReader(meanings: ColumnMeanings | null): MeaningReader | null {
  return meanings === null ? null : (text) => meanings.meaningOf(text)?.text ?? null;
}

const ownWords = oncePerColumn(({ words, wordAliases = {} }): KnownValues | null =>
  words === undefined ? null : knownWords(words, wordAliases),
);

function knownValues(column: Column, memory: MeaningsQuery['memory']): KnownValues | null {
  const { id } = column;
  const known = ownWords(column);
  if (known !== null) return known;
  if (id === 'kind') {
    const { options, kindOf, candidatesOf } = knownKinds(memory.kinds);
    return { options, knownAs: kindOf, candidatesOf, taken: anyText };
  }
  if (id !== 'law') return null;
  return { options: legalGrounds, knownAs: legalGroundOf, candidatesOf: () => [], taken: anyText };
}

function anyText(meaning: string): string | null {
  return meaning.trim() === '' ? null : meaning.trim();
}

/**
 * A column of words takes nothing else, whatever a user may wish. What other systems write is written as the Swedish word; what differs
 * from that by signs only is asked about.
 */
function knownWords(words: Words<string>, aliases: Readonly<Record<string, readonly string[]>>): KnownValues {
  const byValue = new Map<string, string>();
  for (const [value, { sv, en }] of Object.entries(words)) {
    byValue.set(aliasKey(sv), sv);
    byValue.set(aliasKey(en), en);
    for (const alias of aliases[value] ?? []) byValue.set(aliasKey(alias), sv);
  }
  const alike = new Map(Array.from(byValue, ([name, word]) => [comparedValue(name), word]));
  const swedish = new Map(
    Object.values(words).flatMap(({ sv, en }) => [[sv, sv] as const, [en, sv] as const]),
  );
  const options = Object.values(words).map(({ sv }) => sv);
  const knownAs = (text: string): string | null =>
    readWord(text, words) ?? byValue.get(aliasKey(text)) ?? null;
  const candidatesOf = (text: string): readonly string[] => {
    const word = knownAs(text) === null ? alike.get(comparedValue(text)) : undefined;
    return word === undefined ? [] : [swedish.get(word) ?? word];
  };
  return { options, knownAs, candidatesOf, taken: (meaning) => readWord(meaning, words) };
}
