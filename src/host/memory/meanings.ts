import type { ListReport } from '../../import/list';
import { valueKey } from '../../import/meanings/compared';
import type { ValueMeanings } from '../../import/memory';
import { mask } from '../../text/personalNumbers';
import { holdsPersonalNumber } from '../scan/personalCell';
import { isListOf, isText, parsedJson } from './shapes';

/** In a column of the table (by id) a value of lists (as it is compared) means this. */
type Entry = readonly [columnId: string, value: string, meaning: string];

/** Far more words than all lists of a municipality have; the latest met are remembered. */
const mostMeanings = 2_000;

/** Longer texts are no words that anybody would match by hand. */
const longestText = 200;

/** The meanings as stored, by column; what cannot be read is as if it were not there. */
export function storedMeanings(json: string | null): ValueMeanings {
  const meanings = new Map<string, Map<string, string>>();
  for (const [columnId, value, meaning] of entriesIn(json)) {
    const ofColumn = meanings.get(columnId) ?? new Map<string, string>();
    if (!ofColumn.has(value)) ofColumn.set(value, meaning);
    meanings.set(columnId, ofColumn);
  }
  return Object.fromEntries(
    [...meanings].map(([columnId, ofColumn]) => [columnId, Object.fromEntries(ofColumn)]),
  );
}

/**
 * The meanings with those that the user gave the values of the list just imported, the latest first, as they are stored. A value or a
 * meaning that has a personal number in it, or had, is not remembered.
 */
export function meaningsWith(json: string | null, { values }: Pick<ListReport, 'values'>): string {
  const met = values.flatMap(({ columnId, values: found }) =>
    found.flatMap(({ raw, meaning, origin }): Entry[] =>
      meaning === null || (origin !== 'chosen' && origin !== 'remembered')
        ? []
        : [[columnId, valueKey(raw), meaning]],
    ),
  );
  const isMet = new Set(met.map(keyOf));
  const others = entriesIn(json).filter((entry) => !isMet.has(keyOf(entry)));
  return JSON.stringify([...met.filter(isFit), ...others].slice(0, mostMeanings));
}

function keyOf([columnId, value]: Entry): string {
  return JSON.stringify([columnId, value]);
}

function isFit([, ...texts]: Entry): boolean {
  return texts.every(
    (text) => text !== '' && text.length <= longestText && !text.includes(mask) && !holdsPersonalNumber(text),
  );
}

function entriesIn(json: string | null): readonly Entry[] {
  const stored = parsedJson(json);
  return Array.isArray(stored) ? stored.filter(isEntry).filter(isFit).slice(0, mostMeanings) : [];
}

function isEntry(value: unknown): value is Entry {
  return isListOf(value, isText) && value.length === 3;
}
