import { inExcel } from '../batch';
import { isFailure, type Outcome, Refused } from '../failure';
import { type Journal, readJournal } from './journal';
import { rollBackCutOff } from './rollback';

/** An import that is not over: it was cut off, or a colleague is at it in another window. */
export interface CutOff {
  /** What the list is called. */
  readonly list: string;
  /** When it began, as 2026-01-31 09:05 where it was begun. */
  readonly when: string;
  /** Whether it had come to changing tables: what has been changed in those since is lost when it is restored. */
  readonly isInTables: boolean;
}

/** Tells of an import that is not over; null where there is none. */
export function readCutOff(): Promise<Outcome<CutOff | null>> {
  return inExcel(async (context) => cutOffIn(await readJournal(context)));
}

/** The import that a journal tells of, if it is not over. */
export function cutOffIn(found: Journal | null): CutOff | null {
  const journal = cutOffOf(found);
  if (journal === null) return null;
  const { list, when, step } = journal;
  return { list, when, isInTables: step !== 'staging' };
}

/**
 * Puts the workbook back to what it was before the import that is not over; what has been changed since in a table that it had reached
 * is lost. Gives the list's name.
 */
export async function restoreCutOff(): Promise<Outcome<string>> {
  const restored = await inExcel(async (context) => {
    const journal = cutOffOf(await readJournal(context));
    if (journal === null) throw new Refused({ failure: 'nothingToRestore' });
    await rollBackCutOff(context, journal);
    return journal.list;
  });
  return isFailure(restored) && restored.failure === 'other' ? { failure: 'notTidied' } : restored;
}

function cutOffOf(journal: Journal | null): Journal | null {
  return journal === null || journal.step === 'done' ? null : journal;
}
