import { comparableName } from '../../text/words';
import { findName, type NameTable, nameTable, numberOfName } from './nameTable';

/**
 * Numbers for the names that stand in the tables of a call, from 0 in the order in which they are met: so a hundred thousand rows are
 * compared as numbers, and a name is the same number in every table.
 */
export interface Names {
  /** Letter case and spaces mean nothing. */
  readonly names: NameTable;
  /** Keys, such as a person's, where only spaces around them mean nothing. No name has the number of a key. */
  readonly keys: NameTable;
  /** The number of a name; of spaces alone it is -1. */
  readonly numberOf: (name: string) => number;
  /** The number of a name that has been met; -1 where it has not. */
  readonly find: (name: string) => number;
  /** The name as it was first written; empty for -1. */
  readonly textOf: (number: number) => string;
  readonly count: () => number;
}

/** No names yet. */
export function createNames(): Names {
  const written: string[] = [];
  const names = nameTable(comparableName, written);
  const keys = nameTable((key) => key.trim(), written);
  return {
    names,
    keys,
    numberOf: (name) => numberOfName(names, name),
    find: (name) => findName(names, name),
    textOf: (number) => (written[number] ?? '').trim(),
    count: () => written.length,
  };
}
