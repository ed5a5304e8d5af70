import type { Problem } from '../../text/problem';

/** A cell that holds something: a finite number, a text or TRUE or FALSE. */
export type FilledCell = number | string | boolean;

/**
 * A cell that is the same on every host. Null is blank, and 0 is a blank or a figure, as its reader has it; an error in
 * the cell, or a number that is none, is a problem.
 */
export type HostCell = FilledCell | null | Problem;

/** What no host hands over as a cell. */
const unusable: Problem = { problem: 'errorInCell', error: '#VALUE!' };

/**
 * Makes a cell that arrives from Excel the same on every host. A blank one (null) arrives as 0, null, undefined or "";
 * a 0 cannot be told from a blank and stays 0 for the reader to judge; a text of spaces is blank. Cells with a data type
 * ({ type, basicValue }) are unwrapped. Errors arrive as { type: 'Error', basicValue } or as an error object with a code.
 * Problems: errorInCell, notFinite.
 */
export function hostCell(raw: unknown): HostCell {
  if (typeof raw === 'number') {
    if (raw === 0) return 0;
    return Number.isFinite(raw) ? raw : { problem: 'notFinite' };
  }
  if (raw === null || raw === undefined) return null;
  if (typeof raw === 'string') return raw.trim() === '' ? null : raw;
  if (typeof raw === 'boolean') return raw;
  return typeof raw === 'object' ? fromObject(raw) : unusable;
}

function fromObject(value: object): HostCell {
  if (!('basicValue' in value)) return errorOf('code' in value ? value.code : undefined);
  const { basicValue } = value;
  if (isError(value)) return errorOf(basicValue);
  return typeof basicValue === 'object' || basicValue === undefined ? unusable : hostCell(basicValue);
}

/** The error of that name; anything else is no name of an error, nor a value. */
function errorOf(name: unknown): Problem {
  return typeof name === 'string' && name.startsWith('#')
    ? { problem: 'errorInCell', error: name }
    : unusable;
}

/** Entities and pictures are errors to whoever asks for their basic value. */
function isError(value: { readonly basicValue: unknown }): boolean {
  if ('basicType' in value) return value.basicType === 'Error';
  return 'type' in value ? value.type === 'Error' : typeof value.basicValue === 'string';
}
