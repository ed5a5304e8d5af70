import { required } from './reader';

/** Whose a placement is: a key as text or as a number. 12 and "12" are the same person, and so are " A" and "A". */
export const person = required<string>(
  {
    read: (cell) =>
      typeof cell === 'boolean' ? { problem: 'notAPerson', value: cell } : String(cell).trim(),
    problems: ['notAPerson'],
  },
  { problem: 'missingPerson' },
);
