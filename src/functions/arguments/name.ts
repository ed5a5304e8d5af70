import { orBlank, type Reader, type Reading, required } from './reader';

/** A name or a code, as text or as a number: 51 and "51" are the same. Spaces around it stay. */
const name: Reading<string> = {
  read: (cell) => {
    if (typeof cell === 'string') return cell;
    return typeof cell === 'number' ? String(cell) : { problem: 'notAName', value: cell };
  },
  problems: ['notAName'],
};

/** A name or a blank (null). */
export const nameOrBlank: Reader<string | null> = orBlank<string, null>(name, null);

/** A name that must be there. */
export const requiredName: Reader<string> = required(name, { problem: 'blankCell' });
