import { excelRefusals, type Failure, Refused } from '../failure';
import { type Journal, readJournal } from './journal';
import { rollBackInsistently } from './rollback';
import { announce, begin, commit, requireClean, requireUnchanged } from './steps';
import type { TableWriting } from './writing';

/** The journal of this writing, and that of the import before it where that can still be undone. */
export interface Journals {
  readonly journal: Journal;
  readonly earlier: Journal | null;
}

/** What is written, and how its rows are staged. */
export interface StagedWriting extends TableWriting {
  /** Stages the rows of all tables; gives the journal with their digests. */
  readonly stage: (journal: Journal) => Promise<Journal>;
}

/** The journal of an import that was finished and can be undone. One that is not over is the user's to wait for or to restore. */
export async function finishedJournal(context: Excel.RequestContext): Promise<Journal | null> {
  const journal = await readJournal(context);
  if (journal === null || journal.step === 'done') return journal;
  const { list, when } = journal;
  throw new Refused({ failure: 'importUnderWay', list, when });
}

/**
 * Stages the tables on hidden sheets and puts all of them in place in one sync; takes everything back when anything fails. Gives the
 * journal as it was in the end, with all ids.
 */
export async function carryOut(
  context: Excel.RequestContext,
  writing: StagedWriting,
  { journal: beginning, earlier }: Journals,
): Promise<Journal> {
  let journal = beginning;
  try {
    journal = await begin(context, journal);
    journal = await writing.stage(journal);
    await requireUnchanged(context, writing);
    writing.watch.progress({ phase: 'committing', share: 1 });
    const announced = { ...journal, step: 'committing' } as const;
    await announce(context, announced);
    journal = announced;
    await commit(context, writing, journal);
    await requireClean(context, writing, journal);
    return journal;
  } catch (error) {
    await takeBack(context, { journal, earlier });
    throw error;
  }
}

/** What cannot be taken back stays in the journal, so that it can be restored later. */
async function takeBack(context: Excel.RequestContext, { journal, earlier }: Journals): Promise<void> {
  try {
    await rollBackInsistently(context, journal, earlier);
  } catch {
    throw new Refused({ failure: 'notTakenBack' });
  }
}

/** Excel's own refusals, told by what has become of what was being written. */
export function asTakenBack(failure: Failure): Failure {
  const why = excelRefusals.find((refusal) => refusal === failure.failure);
  if (why === undefined) return failure;
  return { failure: 'takenBack', why, code: failure.failure === 'other' ? failure.code : '' };
}
