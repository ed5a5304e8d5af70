import type { Text } from '../../text/language';
import { meaningOf, type Words } from '../../text/words';
import { orBlank, type Reader, type Reading } from './reader';

/** One of some words, Swedish or English. */
export function oneOf<Value extends string>(words: Words<Value>): Reading<Value> {
  const accepted: Text[] = [];
  for (const value in words) accepted.push(words[value]);
  return {
    read: (cell) =>
      (typeof cell === 'string' ? meaningOf(cell, words) : undefined) ?? {
        problem: 'unknownWord',
        value: cell,
        words: accepted,
      },
    problems: ['unknownWord'],
  };
}

/** The same; a blank means `usual`. */
export function word<Value extends string>(words: Words<Value>, usual: Value): Reader<Value> {
  return orBlank<Value, Value>(oneOf(words), usual);
}
