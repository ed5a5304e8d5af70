import type { Problem } from '../../text/problem';

/** A cell that holds something: a finite number, a text or TRUE or FALSE. */
export type FilledCell = number | string | boolean;

/** A cell that is the same on every host. Null is blank; an error in the cell, or a number that is none, is a problem. */
export type HostCell = FilledCell | null | Problem;

/** What no host hands over as a cell. */
const unusable: Problem = { problem: 'errorInCell', error: '#VALUE!' };

/**
 * Makes a cell that arrives from Excel the same on every host. A blank one (null) arrives as 0, null, undefined or "";
 * since a 0 cannot be told from a blank, every 0 is blank here, and a text of spaces too. Cells with a data type
 * ({ type, basicValue }) are unwrapped. Errors arrive as { type: 'Error', basicValue } or as an error object with a code.
 * Problems: errorInCell, notFinite.
 */
export function hostCell(raw: unknown): HostCell {
  if (typeof raw === 'number') {
    if (raw === 0) return null;
    return Number.isFinite(raw) ? raw : { problem: 'notFinite' };
  }
  if (raw === null || raw === undefined) return null;
  if (typeof raw === 'string') return raw.trim() === '' ? null : raw;
  if (typeof raw === 'boolean') return raw;
  return typeof raw === 'object' ? fromObject(raw) : unusable;
}

function fromObject(value: object): HostCell {
  const basic = 'basicValue' in value ? value.basicValue : 'code' in value ? value.code : undefined;
  if (typeof basic === 'string' && isError(value)) return { problem: 'errorInCell', error: basic };
  return typeof basic === 'object' || basic === undefined ? unusable : hostCell(basic);
}

/** Entities and pictures are errors to whoever asks for their basic value. */
function isError(value: object): boolean {
  if ('basicType' in value) return value.basicType === 'Error';
  return !('type' in value) || value.type === 'Error' || !('basicValue' in value);
}
