import type { Text } from '../../text/language';
import { meaningOf, type Words } from '../../text/words';
import { orBlank, type Reader } from './reader';

/** One of some words, Swedish or English; a blank means `usual`. */
export function word<Value extends string>(words: Words<Value>, usual: Value): Reader<Value> {
  const accepted: Text[] = [];
  for (const value in words) accepted.push(words[value]);
  return orBlank<Value, Value>(
    {
      read: (cell) =>
        (typeof cell === 'string' ? meaningOf(cell, words) : undefined) ?? {
          problem: 'unknownWord',
          value: cell,
          words: accepted,
        },
      problems: ['unknownWord'],
    },
    usual,
  );
}
