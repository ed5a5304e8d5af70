import type { Column } from '../../tables/column';
import { normalisedHeader } from '../../tables/header';
import { isProblem, type Problem } from '../../text/problem';
import { meaningOf, type Words } from '../../text/words';
import { orBlank, readCell, type Reader } from '../arguments/reader';
import type { Cells, ColumnReading } from './cells';
import { type ColumnState, readColumn } from './readColumn';

type Word<Value> = Value | Problem | null;

interface WordState<Value> extends ColumnState<(Value | undefined)[]> {
  readonly reader: Reader<Value | null>;
  /** What texts mean that have been met. */
  readonly known: Map<unknown, Word<Value>>;
}

/**
 * Reads one of a column's words, Swedish or English or as other systems write it; undefined where the cell is blank. A blank column has
 * no values.
 */
export function readWords<Value extends string>(
  cells: Cells,
  column: Column,
  words: Words<Value>,
): ColumnReading<readonly (Value | undefined)[]> {
  const { rows, index } = cells;
  const reader = wordOrBlank(column, words);
  const begin = (_: Cells, count: number): WordState<Value> => {
    const into = new Array<Value | undefined>(count).fill(undefined);
    return { rows, index, into, problems: new Map(), reader, known: new Map() };
  };
  const none = (): (Value | undefined)[] => [];
  return readColumn(cells, { begin, take: takeWords<Value> }, none);
}

function takeWords<Value extends string>(state: WordState<Value>, from: number, until: number): void {
  const { rows, index, into, problems } = state;
  for (let row = from; row < until; row += 1) {
    const cell = rows[row + 1]?.[index];
    if (cell === '' || cell === null) continue;
    const word = wordIn(state, cell);
    if (isProblem(word)) problems.set(row, word);
    else if (word !== null) into[row] = word;
  }
}

function wordIn<Value extends string>({ known, reader }: WordState<Value>, cell: unknown): Word<Value> {
  const before = known.get(cell);
  if (before !== undefined) return before;
  const word = readCell(cell, reader);
  known.set(cell, word);
  return word;
}

function wordOrBlank<Value extends string>(column: Column, words: Words<Value>): Reader<Value | null> {
  const accepted = Object.values<Words<Value>[Value]>(words);
  return orBlank<Value, null>(
    {
      read: (cell) => {
        // A typed SANT is TRUE in a worksheet, and one of the words for yes.
        const text = String(cell);
        const value = meaningOf(text, words) ?? aliasedIn(column, words, text);
        return value ?? { problem: 'unknownWord', value: cell, words: accepted };
      },
      problems: ['unknownWord'],
    },
    null,
  );
}

function aliasedIn<Value extends string>(
  { wordAliases }: Column,
  words: Words<Value>,
  text: string,
): Value | undefined {
  const written = normalisedHeader(text);
  for (const value in words)
    if (wordAliases?.[value]?.some((alias) => normalisedHeader(alias) === written) === true) return value;
  return undefined;
}
