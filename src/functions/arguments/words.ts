import { isProblem } from '../../text/problem';
import type { Words } from '../../text/words';
import { ofCall } from '../cell';
import type { Parameter } from './parameter';
import { orBlank, problemsOfEveryCell, readCell } from './reader';
import { oneOf } from './word';

/** What a parameter of words is declared with. */
interface WordsDeclaration<Value extends string> {
  readonly swedishName: string;
  readonly words: Words<Value>;
}

/** One or several words: a word, or a range or an array with a word in each cell, in their order. Blank cells are skipped. */
export function wordList<Value extends string>(
  declaration: WordsDeclaration<Value>,
): Parameter<readonly Value[]> {
  const { words, ...shown } = declaration;
  const word = oneOf(words);
  const reader = orBlank<Value, null>(word, null);
  return {
    ...shown,
    dimensionality: 'matrix',
    optional: false,
    problems: [...word.problems, ...problemsOfEveryCell],
    take: (argument, name) => {
      const values: Value[] = [];
      for (const cell of [argument].flat(2)) {
        const value = readCell(cell, reader);
        if (isProblem(value)) return ofCall(value, name);
        if (value !== null) values.push(value);
      }
      if (values.length > 0) return values;
      const none = word.read('');
      return isProblem(none) ? ofCall(none, name) : [none];
    },
  };
}
