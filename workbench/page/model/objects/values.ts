import { hostError } from '../protocol/hostError';

/** Was the argument left out? */
export function isOmitted(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** The argument as text; anything else is Excel's error. */
export function textArgument(value: unknown): string {
  if (typeof value !== 'string') throw hostError('InvalidArgument');
  return value;
}

/** The argument as true or false; anything else is Excel's error. */
export function booleanArgument(value: unknown): boolean {
  if (typeof value !== 'boolean') throw hostError('InvalidArgument');
  return value;
}

/** The argument as a whole number; anything else is Excel's error. */
export function integerArgument(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw hostError('InvalidArgument');
  return value;
}

/** The argument, or the given one when it was left out. */
export function orElse(value: unknown, otherwise: unknown): unknown {
  return isOmitted(value) ? otherwise : value;
}

/** The argument when it is one of the words; anything else is Excel's error. */
export function wordArgument<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw hostError('InvalidArgument');
  return found;
}
